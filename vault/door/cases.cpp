// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/cases.h"

#include "vault/door/writing.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

namespace {

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned kNumberCharacters = 8, kBitsEach = 5;

std::uint64_t drawNumber(const charter::State& state)
{
    for (;;) {
        const auto random = crypto::randomArray<5>();
        std::uint64_t number = 0;
        for (const auto byte : random) number = (number << 8U) | byte;
        const bool taken =
            std::ranges::any_of(state.cases, [&](const auto& each) { return each.second.publicNumber == number; });
        if (!taken) return number;
    }
}

/// Free letters and aliases, one of each at random: no order of arrival is visible (IMPA-1).
std::uint8_t drawLetter(const charter::CasePart& part)
{
    std::vector<std::uint8_t> free;
    // among the next two letters, so that a case of two is A and B and a third party is not known as the last
    for (std::uint8_t letter = 0; free.size() < 2 && letter < 26; ++letter) {
        const bool taken =
            std::ranges::any_of(part.parties, [&](const auto& each) { return each.second.letter == letter; });
        if (!taken) free.push_back(letter);
    }
    if (free.empty()) return 26; // no letter: the charter refuses
    const auto choices = part.parties.size() == 1 ? 1U : static_cast<std::uint32_t>(free.size());
    return free[crypto::randomBelow(choices)];
}

std::uint16_t drawAlias(const charter::CasePart& part)
{
    for (;;) {
        const auto alias = static_cast<std::uint16_t>(
            crypto::randomBelow(static_cast<std::uint32_t>(identity::fingerprintWordList().size())));
        const bool taken =
            std::ranges::any_of(part.parties, [&](const auto& each) { return each.second.alias == alias; });
        if (!taken) return alias;
    }
}

} // namespace

std::string publicNumberText(std::uint64_t number)
{
    std::string text(kNumberCharacters, '0');
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        *at = kCrockford[number & 31U];
        number >>= kBitsEach;
    }
    return text;
}

std::optional<std::uint64_t> publicNumberOf(std::string_view text)
{
    if (text.size() != kNumberCharacters) return std::nullopt;
    std::uint64_t number = 0;
    for (char character : text) {
        if (character >= 'a' && character <= 'z') character = static_cast<char>(character - 'a' + 'A');
        if (character == 'O') character = '0';
        if (character == 'I' || character == 'L') character = '1';
        const auto digit = kCrockford.find(character);
        if (digit == std::string_view::npos) return std::nullopt;
        number = (number << kBitsEach) | digit;
    }
    return number;
}

std::string aliasOf(const charter::PartyState& party)
{
    const auto& words = identity::fingerprintWordList();
    std::string alias(words[party.alias % words.size()]);
    alias.front() = static_cast<char>(alias.front() - 'a' + 'A');
    return alias;
}

char letterOf(const charter::PartyState& party) { return static_cast<char>('A' + party.letter); }

Outcome<CaseId> openCase(Session& session, const ReferralId& referral, charter::Mode mode,
                         const records::CaseHeader& header, const records::CaseBody& body)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = freshId<CaseId>();
    const auto scope = idAs<ScopeId>(caseFile);
    const KeyRef key{KeyKind::Case, idAs<ObjectId>(caseFile), 1};
    deed->drawKey(key);
    auto shown = contentOf(freshId<RowId>(), deed->newest(ScopeId{}, KeyKind::Team, ObjectId{}), header);
    auto kept = contentOf(freshId<RowId>(), key, body);
    if (!shown) return std::unexpected(shown.error());
    if (!kept) return std::unexpected(kept.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*shown));
    contents.push_back(std::move(*kept));
    charter::CaseOpened opened{caseFile, referral, drawNumber(deed->state()), mode, {}};
    if (auto done = deed->act(opened, std::move(contents)); !done) return std::unexpected(done.error());
    if (auto made = deed->makeEpoch(scope, key); !made) return std::unexpected(made.error());
    const std::pair<KeyRef, MemberId> own{key, session.me()};
    if (auto given = deed->giveKeys(scope, {&own, 1}); !given) return std::unexpected(given.error());
    if (auto given = deed->fulfilDuties(scope); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return caseFile;
}

Outcome<void> assignMediators(Session& session, const CaseId& caseFile, std::vector<MemberId> mediators,
                              charter::SoloReason soloReason)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto done = deed->act(charter::MediatorsAssigned{caseFile, std::move(mediators), soloReason}); !done)
        return done;
    if (auto given = deed->fulfilDuties(); !given)
        return given; // the case's key, and the referral's to its new mediators
    return deed->commit();
}

bool holdsALastKey(const charter::CasePart& part, const MemberId& member)
{
    return std::ranges::any_of(part.keys, [&](const auto& entry) {
        const auto& [name, key] = entry;
        const auto holders = key.holders.find(key.epoch);
        if (holders == key.holders.end() || !holders->second.contains(member)) return false;
        // the confidence key is the mediators' alone; that the recovery holds it too gives it back to nobody
        const auto isAnother = [&](const MemberId& other) { return other != member && holders->second.contains(other); };
        if (name.first == charter::KeyKind::Confidence) return std::ranges::none_of(part.mediators, isAnother);
        return name.first == charter::KeyKind::Case && holders->second.size() == 1;
    });
}

Outcome<void> removeMediator(Session& session, const CaseId& caseFile, const MemberId& mediator)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto done = deed->act(charter::MediatorRemoved{caseFile, mediator}); !done) return done;
    if (mediator != session.me())
        if (auto made = deed->fulfilDuties(idAs<ScopeId>(caseFile)); !made) return made;
    return deed->commit();
}

Outcome<void> changeState(Session& session, const CaseId& caseFile, const StateChange& change)
{
    auto on = change.on;
    if (change.to == charter::CaseState::Closed && on == charter::Day::None) on = session.today();
    return performAlone(session, charter::CaseStateChanged{caseFile, change.to, change.outcome, change.reason, on,
                                                           change.noticeWaived});
}

Outcome<PartyId> addParty(Session& session, const CaseId& caseFile, const records::PartyProfile& profile,
                          const records::PartyIdentity& identity)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto* part = charter::caseIn(deed->state(), caseFile);
    if (part == nullptr) return failure(Fault::Unknown, crypto::toHex(caseFile.bytes).substr(0, 8));
    const auto scope = idAs<ScopeId>(caseFile);
    const auto party = freshId<PartyId>();
    charter::PartyAdded added;
    added.caseFile = caseFile;
    added.party = party;
    added.letter = drawLetter(*part);
    added.alias = drawAlias(*part);
    added.kind = profile.kind;
    added.ageBand = profile.ageBand;
    added.initiated = profile.initiated;
    added.informedAt = profile.informedAt;
    if (auto allowed = deed->ask(added); !allowed) return std::unexpected(allowed.error());
    if (auto made = deed->fulfilDuties(scope); !made) return std::unexpected(made.error()); // a first confidence key
    const KeyRef key{KeyKind::Party, idAs<ObjectId>(party), 1};
    deed->drawKey(key);
    auto shown = contentOf(freshId<RowId>(), deed->newest(scope, KeyKind::Case, idAs<ObjectId>(caseFile)), profile);
    auto confided = contentOf(freshId<RowId>(), key, identity);
    if (!shown) return std::unexpected(shown.error());
    if (!confided) return std::unexpected(confided.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*shown));
    contents.push_back(std::move(*confided));
    if (auto done = deed->act(added, std::move(contents)); !done) return std::unexpected(done.error());
    const auto confidence = deed->newest(scope, KeyKind::Confidence, idAs<ObjectId>(caseFile));
    if (auto made = deed->makeEpoch(scope, key, confidence); !made) return std::unexpected(made.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return party;
}

namespace {

/// The words of a folded name: runs of letters and digits, whatever stands between them.
std::vector<std::string_view> wordsOf(std::string_view folded)
{
    const auto joins = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    };
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        const auto begin = at;
        while (at < folded.size() && joins(folded[at])) ++at;
        if (at > begin) words.push_back(folded.substr(begin, at - begin));
        else ++at;
    }
    return words;
}

} // namespace

std::optional<MemberId> resembles(const Session& session, const records::PartyIdentity& identity)
{
    auto said = crypto::folded(identity.fullName.expose());
    std::optional<MemberId> found;
    for (const auto& [member, about] : session.state().vault.members) {
        if (about.role != charter::Role::Mediator && about.role != charter::Role::Coordinator) continue;
        const auto known = crypto::folded(session.nameOf(member));
        const auto wanted = wordsOf(known), spoken = wordsOf(said);
        const auto isSpoken = [&](std::string_view word) { return std::ranges::contains(spoken, word); };
        if (!wanted.empty() && std::ranges::all_of(wanted, isSpoken)) found = member;
    }
    crypto::wipe({reinterpret_cast<std::uint8_t*>(said.data()), said.size()});
    return found;
}

Outcome<records::PartyIdentity> revealName(Session& session, const PartyId& party, charter::Purpose purpose)
{
    return readAlone<records::PartyIdentity>(session, charter::ReadKind::PartyName, idAs<ObjectId>(party), purpose);
}

Outcome<void> explainLimits(Session& session, const CaseId& caseFile, const PartyId& party, charter::ConsentForm form,
                            charter::Language language)
{
    charter::LimitsExplained explained;
    explained.caseFile = caseFile;
    explained.party = party;
    explained.text = crypto::sha256(crypto::bytesOf(explanationText(language)));
    explained.language = language;
    explained.form = form;
    return performAlone(session, explained);
}

Outcome<void> recordConsent(Session& session, const CaseId& caseFile, const PartyId& party, const ConsentTerms& terms)
{
    return performAlone(session, charter::ConsentRecorded{caseFile, party, terms.kind, terms.action, terms.spokenBy,
                                                          terms.form, terms.until, terms.partner, terms.disclosure});
}

Outcome<std::vector<CaseLine>> listCases(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::CaseList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    const auto role = session.role();
    const bool datesOnly = role == charter::Role::Assistant || role == charter::Role::PrivacyOfficer;
    std::vector<CaseLine> lines;
    for (const auto& [caseFile, part] : deed->state().cases) {
        if (part.removed.contains(session.me())) continue; // behind the wall (IMPA-3), not even in a list
        CaseLine line{caseFile, publicNumberText(part.publicNumber),    part.state, part.mode, part.openedOn, {},
                      {},       charter::isAssigned(part, session.me())};
        line.mediators.assign(part.mediators.begin(), part.mediators.end());
        if (!datesOnly)
            for (const auto& [party, state] : part.parties) line.aliases.push_back(aliasOf(state));
        std::ranges::sort(line.aliases);
        lines.push_back(std::move(line));
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.openedOn); });
    return lines;
}

Outcome<charter::CasePart> caseAsSeen(const Session& session, const CaseId& caseFile)
{
    const auto may = [&](charter::ReadKind what) {
        return charter::mayView(session.state(), session.me(), what, idAs<ObjectId>(caseFile), session.today());
    };
    const auto seen = may(charter::ReadKind::CaseHeader);
    // a privacy officer who broke the glass reads the content, and has no key of the team's for the header
    if (!seen && !may(charter::ReadKind::CaseContent)) return std::unexpected<Failure>(seen.error());
    auto part = session.state().cases.at(caseFile);
    if (seesConsents(session, caseFile)) return part;
    for (auto& [party, state] : part.parties) {
        state.consents.clear();
        state.explained = false;
    }
    part.disclosures.clear();
    return part;
}

Outcome<CaseView> showCase(Session& session, const CaseId& caseFile, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto object = idAs<ObjectId>(caseFile);
    const auto may = [&](charter::ReadKind what) {
        return charter::mayView(deed->state(), session.me(), what, object, deed->day()).has_value();
    };
    const bool content = may(charter::ReadKind::CaseContent);
    const bool header = may(charter::ReadKind::CaseHeader) || !content; // neither: refused as the header is
    if (header)
        if (auto seen = deed->view(charter::ReadKind::CaseHeader, object, purpose); !seen)
            return std::unexpected(seen.error());
    auto part = caseAsSeen(session, caseFile);
    if (!part) return std::unexpected(part.error());
    CaseView view;
    view.caseFile = caseFile;
    view.number = publicNumberText(part->publicNumber);
    view.part = std::move(*part);
    if (header) {
        auto about = openOf<records::CaseHeader>(*deed, view.part.rows, object);
        if (!about) return std::unexpected(about.error());
        view.header = std::move(*about);
    }
    if (content) {
        if (auto seen = deed->view(charter::ReadKind::CaseContent, object, purpose); !seen)
            return std::unexpected(seen.error());
        auto body = openOf<records::CaseBody>(*deed, view.part.rows, object);
        if (!body) return std::unexpected(body.error());
        view.body = std::move(*body);
    }
    unsigned fewest = ~0U;
    unsigned most = 0;
    for (const auto& [party, state] : view.part.parties) {
        PartyView shown{party, aliasOf(state), letterOf(state), state, std::nullopt};
        if (content) {
            auto profile = openOf<records::PartyProfile>(*deed, view.part.rows, idAs<ObjectId>(party));
            if (!profile) return std::unexpected(profile.error());
            shown.profile = std::move(*profile);
        }
        fewest = std::min(fewest, state.interviews);
        most = std::max(most, state.interviews);
        view.parties.push_back(std::move(shown));
    }
    view.balanced = view.parties.size() < 2 || most - fewest <= deed->state().vault.policy.interviewGap;
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::sort(view.parties, {}, &PartyView::letter);
    return view;
}

} // namespace vault
