// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/phrases.h"
#include "client/verify/report.h"

#include <algorithm>

namespace verify {

namespace {

Phrase phraseOf(Check check)
{
    switch (check) {
    case Check::Checkpoint: return phrases::kCheckpoint;
    case Check::Cosigners: return phrases::kCosigners;
    case Check::People: return phrases::kPeople;
    case Check::Tree: return phrases::kTree;
    case Check::History: return phrases::kHistory;
    case Check::Signatures: return phrases::kSignatures;
    case Check::Sequences: return phrases::kSequences;
    case Check::Payloads: return phrases::kPayloads;
    case Check::Charter: return phrases::kCharter;
    }
    return {};
}

std::string_view signOf(Standing standing)
{
    switch (standing) {
    case Standing::Passed: return "✓";
    case Standing::Failed: return "✗";
    case Standing::NotDone: return "–";
    }
    return "";
}

class Page {
public:
    Page(std::ostream& out, const Report& report, Language language)
        : m_out(out), m_report(report), m_language(language)
    {
    }
    void print()
    {
        line(phrases::kTitle);
        m_out << '\n';
        printFacts();
        printChecks();
        printLimits();
        printFindings();
        line(m_report.outcome() == Outcome::Whole ? phrases::kWhole : phrases::kNotWhole);
    }

private:
    template <class... Values>
    void line(const Phrase& phrase, const Values&... values)
    {
        m_out << say(phrase, m_language, values...) << '\n';
    }
    void printFacts();
    void printChecks();
    void printLimits();
    void printFindings();

    std::ostream& m_out;
    const Report& m_report;
    Language m_language;
};

void Page::printFacts()
{
    if (m_report.vault) line(phrases::kVaultIs, crypto::toHex(m_report.vault->bytes));
    if (m_report.founder) line(phrases::kFoundedBy, wordsOf(*m_report.founder));
    if (!m_report.checkpoint) return;
    line(phrases::kEntries, m_report.entries);
    if (m_report.checkpoints > 0) line(phrases::kCheckpoints, m_report.checkpoints);
    if (m_report.cosigned) line(phrases::kCosignedUpTo, audit::value(m_report.cosigned->size));
    const auto head = audit::headLine(m_report.checkpoint->origin, m_report.checkpoint->head);
    if (m_report.isPublished) return line(phrases::kHead, head);
    if (m_report.entries > 0) line(phrases::kPeriod, timeText(m_report.firstTime), timeText(m_report.lastTime));
    line(phrases::kEnrolled, m_report.people);
    line(phrases::kHead, head);
}

void Page::printChecks()
{
    m_out << '\n';
    line(phrases::kChecked);
    for (const auto check : kChecks)
        m_out << "  " << signOf(m_report.standingOf(check)) << ' ' << phraseOf(check).in(m_language) << '\n';
    if (m_report.done[static_cast<std::size_t>(Check::Charter)]) line(phrases::kOpened, m_report.acts, m_report.traces);
}

void Page::printLimits()
{
    m_out << '\n';
    line(phrases::kNotChecked);
    if (!m_report.checkpoint) return line(phrases::kNothingElse);
    const auto& head = m_report.checkpoint->head;
    if (!m_report.hasPolicy) line(phrases::kNoPolicy);
    if (m_report.cosigned && m_report.cosigned->size < head.size)
        line(phrases::kNotCosigned, audit::value(head.size) - audit::value(m_report.cosigned->size));
    if (m_report.isPublished) return line(phrases::kNoEntries);
    if (m_report.resumed > 0) line(phrases::kResumed, m_report.resumed);
    if (m_report.remembered > 0) line(phrases::kRemembered, m_report.remembered);
    if (m_report.erased > 0) line(m_report.hasReader ? phrases::kForgotten : phrases::kErased, m_report.erased);
    if (!m_report.hasReader) line(phrases::kNoReader);
    if (m_report.unseenTraces > 0) line(phrases::kUnseen, m_report.unseenTraces);
    line(phrases::kNoContent);
    line(phrases::kNoNewer);
}

void Page::printFindings()
{
    m_out << '\n';
    if (m_report.findings.empty()) return line(phrases::kNoFindings);
    line(phrases::kFindings, m_report.findings.size());
    const auto shown = std::min(m_report.findings.size(), kShownOnPage);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& finding = m_report.findings[i];
        line(phrases::kFinding, placeOf(finding, m_language), sentenceOf(finding, m_language));
        if (finding.actor) line(phrases::kBy, wordsOf(*finding.actor));
    }
    if (shown < m_report.findings.size()) line(phrases::kMoreFindings, m_report.findings.size() - shown);
    m_out << '\n';
}

} // namespace

void printPage(std::ostream& out, const Report& report, Language language)
{
    if (report.unusable) {
        out << say(phrases::kUnusable, language, placeOf(*report.unusable, language),
                   sentenceOf(*report.unusable, language))
            << '\n';
        return;
    }
    Page(out, report, language).print();
}

} // namespace verify
