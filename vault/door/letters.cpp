// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/letters.h"

#include "vault/cases.h"
#include "vault/door/writing.h"
#include "vault/names.h"
#include "vault/records/projection.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;
using charter::LetterKind;

namespace {

constexpr std::size_t kLinesAboveTheFold = 18; ///< a third of a page: what a window can show

KeyRef keyOf(const LetterId& letter) { return {KeyKind::Letter, idAs<ObjectId>(letter), 1}; }

std::size_t linesIn(std::string_view text) { return 1 + static_cast<std::size_t>(std::ranges::count(text, '\n')); }

/// Above the fold: where it comes from, where it goes. The same number of lines whatever they are.
void addWindow(records::Assembled& page, std::string_view returnAddress, const records::LetterAddress& address)
{
    page.add(returnAddress);
    page.add("\n\n\n\n");
    page.add(address.fullName.expose());
    page.add("\n");
    page.add(address.postalAddress.expose());
    page.add("\n");
    const auto used = linesIn(returnAddress) + 3 + 1 + linesIn(address.postalAddress.expose());
    for (auto line = used; line < kLinesAboveTheFold; ++line) page.add("\n");
}

void addBody(records::Assembled& page, const charter::LetterPart& part, const records::LetterAddress& address)
{
    page.add("Madame, Monsieur,\n\n");
    switch (part.kind) {
    case LetterKind::Proposal:
        page.add("Nous aimerions vous rencontrer. C'est libre : vous pouvez dire oui, non, ou changer d'avis plus\n"
                 "tard, sans dire pourquoi. Ce que vous nous direz reste entre vous et nous.\n\n"
                 "Pour en parler, appelez-nous ou passez nous voir.\n");
        break;
    case LetterKind::Appointment:
        page.add("Nous vous attendons le ");
        page.add(dayText(part.meetOn));
        if (!address.time.expose().empty()) {
            page.add(" à ");
            page.add(address.time.expose());
        }
        if (!address.place.expose().empty()) {
            page.add(", ");
            page.add(address.place.expose());
        }
        page.add(".\n\nSi ce moment ne vous convient plus, dites-le-nous : nous en trouverons un autre.\n");
        break;
    case LetterKind::Information:
        page.add("Nous avons une information pour vous. Nous préférons vous la dire de vive voix : appelez-nous ou\n"
                 "passez nous voir, quand vous voulez.\n");
        break;
    }
    page.add("\nL'équipe\n");
}

} // namespace

Outcome<LetterId> orderLetter(Session& session, const PartyId& party, LetterKind kind, charter::Day meetOn,
                              const records::LetterAddress& address)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseHolding(deed->state(), idAs<ObjectId>(party));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto letter = freshId<LetterId>();
    const auto scope = idAs<ScopeId>(letter);
    const auto key = keyOf(letter);
    deed->drawKey(key);
    auto kept = contentOf(freshId<RowId>(), key, address);
    if (!kept) return std::unexpected(kept.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*kept));
    charter::LetterOrdered ordered{letter, *caseFile, party, kind, meetOn, {}};
    if (auto done = deed->act(std::move(ordered), std::move(contents)); !done) return std::unexpected(done.error());
    if (auto made = deed->makeEpoch(scope, key); !made) return std::unexpected(made.error());
    const std::pair<KeyRef, MemberId> own{key, session.me()};
    if (auto given = deed->giveKeys(scope, {&own, 1}); !given) return std::unexpected(given.error());
    if (auto given = deed->fulfilDuties(scope); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return letter;
}

Outcome<std::vector<LetterLine>> listLetters(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::LetterList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    std::vector<LetterLine> lines;
    for (const auto& [letter, part] : deed->state().letters)
        if (charter::mayHold(deed->state(), session.me(), KeyKind::Letter, idAs<ObjectId>(letter)))
            lines.push_back({letter, part, publicNumberText(deed->state().cases.at(part.ofCase).publicNumber)});
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.part.orderedOn); });
    return lines;
}

Outcome<crypto::SecretBytes> readLetter(Session& session, const LetterId& letter, std::string_view returnAddress,
                                        charter::Purpose purpose)
{
    const auto address =
        readAlone<records::LetterAddress>(session, charter::ReadKind::Letter, idAs<ObjectId>(letter), purpose);
    if (!address) return std::unexpected(address.error());
    records::Assembled page;
    addWindow(page, returnAddress, *address);
    addBody(page, session.state().letters.at(letter), *address);
    const auto text = page.take();
    return crypto::SecretBytes::copyOf(crypto::bytesOf(text.expose()));
}

Outcome<void> sendLetter(Session& session, const LetterId& letter)
{
    return performAlone(session, charter::LetterSent{letter});
}

} // namespace vault
