// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/alerts.h"

#include "vault/door/writing.h"
#include "vault/names.h"
#include "vault/records/projection.h"

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

namespace {

KeyRef keyOf(const AlertId& alert) { return {KeyKind::Alert, idAs<ObjectId>(alert), 1}; }

/// What leaves, put together in guarded memory: the team's facts, quoted, with no name of a case or of a member. From
/// the facts and the part alone, so that it can be put together again.
crypto::SecretBytes letterOf(const records::AlertFacts& facts, const charter::AlertPart& part)
{
    constexpr auto kFrench = charter::Language::French;
    records::Assembled out;
    const auto line = [&](std::string_view label, std::string_view value) {
        if (value.empty()) return;
        out.add(label);
        out.add(" : ");
        out.add(value);
        out.add("\n");
    };
    out.add("Alerte de danger\n\n");
    line("Date", dayText(part.sentOn));
    std::string recipients;
    for (const auto recipient : part.recipients)
        recipients += (recipients.empty() ? "" : " ; ") + std::string(charter::labelOf(recipient, kFrench));
    line(part.recipients.size() > 1 ? "Destinataires" : "Destinataire", recipients);
    line("Motif", charter::labelOf(part.ground, kFrench));
    line("Concerne", charter::labelOf(part.about, kFrench));
    line("Personne", facts.personConcerned.expose());
    line("Où la trouver", facts.whereToFind.expose());
    line("Faits vus ou entendus le", dayText(facts.seenAt));
    out.add("\n« ");
    out.add(facts.facts.expose());
    out.add(" »\n\nCes faits sont rapportés tels quels, sans conclusion.\n");
    if (part.informedOn != charter::Day::None)
        line("Personnes prévenues le", dayText(part.informedOn));
    else
        line("Personnes non prévenues", charter::labelOf(part.notInformed, kFrench));
    const auto text = out.take();
    return crypto::SecretBytes::copyOf(crypto::bytesOf(text.expose()));
}

const charter::AlertPart* partOf(const Deed& deed, const AlertId& alert)
{
    const auto found = deed.state().alerts.find(alert);
    return found == deed.state().alerts.end() ? nullptr : &found->second;
}

Outcome<records::AlertFacts> factsIn(Deed& deed, const AlertId& alert)
{
    const auto object = idAs<ObjectId>(alert);
    if (auto seen = deed.view(charter::ReadKind::AlertFacts, object, charter::Purpose::Danger); !seen)
        return std::unexpected(seen.error());
    const auto row = rowOf(rowsAround(deed.state(), object), object, charter::RecordKind::AlertFacts);
    if (!row) return std::unexpected(row.error());
    return deed.openRecord<records::AlertFacts>(*row);
}

} // namespace

Outcome<AlertId> openAlert(Session& session, charter::DangerGround ground, charter::AlertAbout about,
                           const MemberId& second, const records::AlertFacts& facts)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto alert = freshId<AlertId>();
    const auto scope = idAs<ScopeId>(alert);
    const auto key = keyOf(alert);
    deed->drawKey(key);
    auto kept = contentOf(freshId<RowId>(), key, facts);
    if (!kept) return std::unexpected(kept.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*kept));
    charter::AlertOpened opened{alert, ground, about, second, {}};
    if (auto done = deed->act(std::move(opened), std::move(contents)); !done) return std::unexpected(done.error());
    if (auto made = deed->makeEpoch(scope, key); !made) return std::unexpected(made.error());
    const std::pair<KeyRef, MemberId> own{key, session.me()};
    if (auto given = deed->giveKeys(scope, {&own, 1}); !given) return std::unexpected(given.error());
    if (auto given = deed->fulfilDuties(scope); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return alert;
}

Outcome<void> confirmAlert(Session& session, const AlertId& alert)
{
    return performAlone(session, charter::AlertConfirmed{alert});
}

Outcome<void> dropAlert(Session& session, const AlertId& alert)
{
    return performAlone(session, charter::AlertDropped{alert});
}

Outcome<crypto::SecretBytes> sendAlert(Session& session, const AlertId& alert, const AlertSending& sending)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    auto recipients = sending.recipients;
    std::ranges::sort(recipients);
    charter::AlertSent sent{alert, recipients, sending.informedOn, sending.notInformed, sending.reviewOn, {}};
    if (auto allowed = deed->ask(sent); !allowed) return std::unexpected(allowed.error());
    const auto facts = factsIn(*deed, alert);
    if (!facts) return std::unexpected(facts.error());
    auto part = *partOf(*deed, alert);
    part.recipients = std::move(recipients);
    part.informedOn = sending.informedOn;
    part.notInformed = sending.notInformed;
    part.sentOn = deed->day();
    auto letter = letterOf(*facts, part);
    sent.sentBytes = crypto::sha256(letter.expose());
    if (auto done = deed->act(sent); !done) return std::unexpected(done.error());
    if (auto given = deed->fulfilDuties(idAs<ScopeId>(alert)); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return letter;
}

Outcome<crypto::SecretBytes> readAlertLetter(Session& session, const AlertId& alert)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto facts = factsIn(*deed, alert);
    if (!facts) return std::unexpected(facts.error());
    const auto& part = *partOf(*deed, alert);
    if (part.sentOn == charter::Day::None) return failure(Fault::NotThere, "letter");
    auto letter = letterOf(*facts, part);
    // a program that words its codes otherwise cannot write it again
    if (crypto::sha256(letter.expose()) != part.sentBytes) return failure(Fault::NotThere, "letter");
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return letter;
}

Outcome<void> reviewAlert(Session& session, const AlertId& alert, const records::AlertReview& review)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    // the newest epoch: one of the two may have left since the facts were written
    const auto room = deed->newest(idAs<ScopeId>(alert), KeyKind::Alert, idAs<ObjectId>(alert));
    auto kept = contentOf(freshId<RowId>(), room, review);
    if (!kept) return std::unexpected(kept.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*kept));
    if (auto done = deed->act(charter::AlertReviewed{alert, {}}, std::move(contents)); !done) return done;
    return deed->commit();
}

Outcome<std::vector<AlertLine>> listAlerts(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::AlertList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    std::vector<AlertLine> lines;
    for (const auto& [alert, part] : deed->state().alerts) {
        if (!charter::knowsOfAlert(deed->state(), session.me(), alert)) continue;
        const bool mine = charter::mayHold(deed->state(), session.me(), KeyKind::Alert, idAs<ObjectId>(alert));
        lines.push_back({alert, part, mine});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.part.openedOn); });
    return lines;
}

Outcome<records::AlertFacts> readAlert(Session& session, const AlertId& alert)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    auto facts = factsIn(*deed, alert);
    if (!facts) return facts;
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return facts;
}

} // namespace vault
