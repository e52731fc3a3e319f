// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"
#include "client/cli/commands.h"

namespace cli {

namespace {

struct ConsentArguments {
    std::string caseFile, party, partner, disclosure;
    vault::ConsentTerms terms;
};

struct ExplainArguments {
    std::string caseFile, party;
    charter::ConsentForm form = charter::ConsentForm::OralWitnessed;
};

struct Place {
    vault::CaseId caseFile;
    vault::PartyId party;
};

Result<Place> placeOf(const vault::Session& session, const std::string& caseText, const std::string& partyText)
{
    const auto caseFile = known(vault::caseNamed(session, caseText));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto party = known(vault::partyNamed(session, *caseFile, partyText));
    if (!party) return std::unexpected(party.error());
    return Place{*caseFile, *party};
}

Result<Exit> explain(Console& console, const ExplainArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto place = placeOf(*session, arguments.caseFile, arguments.party);
    if (!place) return std::unexpected(place.error());
    const auto recorded =
        vault::explainLimits(*session, place->caseFile, place->party, arguments.form, console.language());
    if (!recorded) return std::unexpected(recorded.error());
    const auto text = vault::explanationText(console.language());
    console.put({{"done", true}, {"text", text}});
    console.line(phrases::kExplained, partyText(*session, place->caseFile, place->party));
    if (!console.json()) console.out() << '\n' << text << (text.ends_with('\n') ? "" : "\n");
    return Exit::Done;
}

Result<vault::ConsentTerms> termsOf(const vault::Session& session, const ConsentArguments& arguments)
{
    auto terms = arguments.terms;
    if (!arguments.partner.empty()) {
        const auto partner = known(vault::memberNamed(session, arguments.partner));
        if (!partner) return std::unexpected(partner.error());
        terms.partner = *partner;
    }
    if (!arguments.disclosure.empty()) {
        const auto disclosure = known(vault::disclosureNamed(session, arguments.disclosure));
        if (!disclosure) return std::unexpected(disclosure.error());
        terms.disclosure = *disclosure;
    }
    return terms;
}

const Phrase& confirmation(charter::ConsentAction action)
{
    if (action == charter::ConsentAction::Refused) return phrases::kConsentRefused;
    if (action == charter::ConsentAction::Withdrawn) return phrases::kConsentWithdrawn;
    return phrases::kConsentGiven;
}

Result<Exit> record(Console& console, const ConsentArguments& arguments)
{
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto place = placeOf(*session, arguments.caseFile, arguments.party);
    if (!place) return std::unexpected(place.error());
    const auto terms = termsOf(*session, arguments);
    if (!terms) return std::unexpected(terms.error());
    const auto recorded = vault::recordConsent(*session, place->caseFile, place->party, *terms);
    if (!recorded) return std::unexpected(recorded.error());
    return done(console, confirmation(terms->action), partyText(*session, place->caseFile, place->party),
                console.label(terms->kind));
}

void addConsent(const Branch& group, const std::string& name, const Phrase& help, charter::ConsentAction action)
{
    const auto arguments = std::make_shared<ConsentArguments>();
    arguments->terms.action = action;
    const auto command = group.command(name, help, [arguments](Console& c) { return record(c, *arguments); });
    command.takes(help::kCase, arguments->caseFile, help::kCaseHelp)
        .takes(help::kParty, arguments->party, help::kPartyHelp)
        .takes(help::kKind, arguments->terms.kind, help::kConsentKind)
        .may("--partner", help::kName, arguments->partner, help::kConsentPartner)
        .may("--disclosure", help::kId, arguments->disclosure, help::kConsentDisclosure)
        .may("--form", help::kForm, arguments->terms.form, help::kFormHelp)
        .may("--until", help::kDate, arguments->terms.until, help::kUntilHelp)
        .may("--by", help::kWho, arguments->terms.spokenBy, help::kByHelp);
}

} // namespace

void addConsentCommands(const Branch& root)
{
    const auto explaining = std::make_shared<ExplainArguments>();
    root.command("explain", help::kExplain, help::kCaseSection,
                 [explaining](Console& c) { return explain(c, *explaining); })
        .takes(help::kCase, explaining->caseFile, help::kCaseHelp)
        .takes(help::kParty, explaining->party, help::kPartyHelp)
        .may("--form", help::kForm, explaining->form, help::kFormHelp);
    const auto group = root.group("consent", help::kConsentGroup, help::kCaseSection);
    addConsent(group, "give", help::kConsentGive, charter::ConsentAction::Given);
    addConsent(group, "refuse", help::kConsentRefuse, charter::ConsentAction::Refused);
    addConsent(group, "withdraw", help::kConsentWithdraw, charter::ConsentAction::Withdrawn);
}

} // namespace cli
