// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/report.h"

#include "vault/charter/sentences.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace verify {

namespace {

using Json = nlohmann::ordered_json;

std::string_view tokenOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Whole: return "whole";
    case Outcome::Found: return "finding";
    case Outcome::Unusable: return "unusable";
    }
    return "unknown";
}

std::string_view tokenOf(Standing standing)
{
    switch (standing) {
    case Standing::Passed: return "passed";
    case Standing::Failed: return "failed";
    case Standing::NotDone: return "not-done";
    }
    return "unknown";
}

Json personOf(const vault::MemberId& person)
{
    return {{"id", crypto::toHex(person.bytes)}, {"words", wordsOf(person)}};
}

Json jsonOf(const Finding& finding, Language language)
{
    Json out;
    out["check"] = verify::tokenOf(finding.check);
    out["kind"] = verify::tokenOf(finding);
    if (finding.entry) out["entry"] = *finding.entry;
    if (!finding.file.empty()) out["file"] = finding.file;
    if (finding.actor) out["actor"] = personOf(*finding.actor);
    if (const auto* replay = std::get_if<charter::ReplayFinding>(&finding.what)) {
        if (replay->act != charter::ActKind{}) out["act"] = static_cast<std::uint16_t>(replay->act);
        if (replay->refusal) out["rule"] = charter::idOf(charter::ruleOf(replay->refusal->reason));
    }
    out["sentence"] = sentenceOf(finding, language);
    return out;
}

void addFacts(Json& out, const Report& report)
{
    if (report.vault) out["vault"] = crypto::toHex(report.vault->bytes);
    if (report.founder) {
        out["founder"] = personOf(*report.founder);
        out["founder"]["fingerprint"] = crypto::toHex(report.founderFingerprint);
    }
    if (!report.checkpoint) return;
    out["head"] = audit::headLine(report.checkpoint->origin, report.checkpoint->head);
    out["entries"] = report.entries;
    out["checkpoints"] = report.checkpoints;
    if (report.hasPolicy) out["cosignersAsked"] = report.asked;
    if (report.cosigned) out["cosigned"] = audit::headLine(report.checkpoint->origin, *report.cosigned);
    if (report.isPublished) return;
    out["enrolled"] = report.people;
    if (report.entries == 0) return;
    out["from"] = timeText(report.firstTime);
    out["to"] = timeText(report.lastTime);
}

/// What was not checked, and why.
Json limitsOf(const Report& report)
{
    Json out = Json::array();
    if (!report.checkpoint) return out;
    const auto size = audit::value(report.checkpoint->head.size);
    const auto count = [](std::string_view what, std::string_view why, std::uint64_t number) {
        return Json{{"what", what}, {"why", why}, {"count", number}};
    };
    if (!report.hasPolicy) out.push_back({{"what", "cosignatures"}, {"why", "no-policy"}});
    if (report.cosigned && report.cosigned->size < report.checkpoint->head.size)
        out.push_back(count("newest-entries", "not-yet-cosigned", size - audit::value(report.cosigned->size)));
    if (report.isPublished) {
        out.push_back({{"what", "entries"}, {"why", "not-published"}});
        return out;
    }
    if (report.resumed > 0) out.push_back(count("entries", "verified-before", report.resumed));
    if (report.remembered > 0) out.push_back(count("signatures", "verified-before", report.remembered));
    if (report.erased > 0)
        out.push_back(count("traces", report.hasReader ? "forgotten-by-the-log" : "erased", report.erased));
    if (!report.hasReader) out.push_back({{"what", "acts"}, {"why", "no-identity"}});
    if (report.unseenTraces > 0)
        out.push_back({{"what", "traces"}, {"why", "no-quarter-key"}, {"count", report.unseenTraces}});
    out.push_back({{"what", "content"}, {"why", "not-in-export"}});
    out.push_back({{"what", "newer-heads"}, {"why", "not-in-export"}});
    return out;
}

} // namespace

void printJson(std::ostream& out, const Report& report, Language language)
{
    Json json;
    json["result"] = tokenOf(report.outcome());
    if (report.unusable) json["unusable"] = jsonOf(*report.unusable, language);
    addFacts(json, report);
    for (const auto check : kChecks) json["checks"][verify::tokenOf(check)] = tokenOf(report.standingOf(check));
    json["acts"] = report.acts;
    json["traces"] = report.traces;
    json["notChecked"] = limitsOf(report);
    json["findingCount"] = report.findings.size();
    json["findings"] = Json::array();
    for (std::size_t i = 0; i < std::min(report.findings.size(), kShownInJson); ++i)
        json["findings"].push_back(jsonOf(report.findings[i], language));
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace verify
