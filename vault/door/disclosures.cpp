// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/disclosures.h"

#include "vault/door/items.h"
#include "vault/door/checkpoints.h"
#include "vault/door/writing.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;
using charter::KeyRef;

namespace {

/// What the fields' choice is hashed as: u16 count, then for each item u8 kind, object16, u16 count, codes.
crypto::Bytes encodeFieldList(const std::vector<charter::DisclosedItem>& items)
{
    crypto::Encoder out;
    out.u16(static_cast<std::uint16_t>(items.size()));
    for (const auto& item : items) {
        out.u8(static_cast<std::uint8_t>(item.kind));
        out.raw(item.object.bytes);
        out.u16(static_cast<std::uint16_t>(item.fields.size()));
        for (const auto code : item.fields) out.u16(code);
    }
    return std::move(out).take();
}

identity::Handover placeOf(const SessionCore& core, const DisclosureId& disclosure, const MemberId& partner,
                           crypto::Bytes fieldList)
{
    identity::Handover place;
    place.vault = core.vaultId;
    place.disclosure = idAs<ObjectId>(disclosure);
    place.partner = partner;
    place.fieldList = std::move(fieldList);
    return place;
}

/// Draws both halves, seals the projection under them, and grants the first to the partner, the second to directors.
Outcome<void> sealInTwoHalves(Deed& deed, const charter::DisclosureDescribed& described,
                              const records::Projection& projection)
{
    auto& core = deed.core();
    const auto scope = idAs<ScopeId>(described.caseFile);
    const auto object = idAs<ObjectId>(described.disclosure);
    auto place = placeOf(core, described.disclosure, described.partner, encodeFieldList(described.items));
    const auto half1 = crypto::SecretBytes::random(32);
    const auto half2 = crypto::SecretBytes::random(32);
    charter::DisclosurePrepared prepared;
    prepared.disclosure = described.disclosure;
    prepared.partner = described.partner;
    prepared.fieldList = crypto::sha256(place.fieldList);
    const auto key = identity::disclosureKey(half1.expose(), half2.expose(), core.vaultId, object, described.partner,
                                             prepared.fieldList);
    const auto bytes = records::encode(projection);
    const auto sealed = identity::sealProjection(key, place, bytes.expose());
    prepared.projection = crypto::sha256(sealed);
    std::vector<identity::KeyGrant> grants;
    auto toPartner = deed.makeGrant({KeyKind::HalfOne, object, 1}, described.partner, half1.expose());
    if (!toPartner) return std::unexpected(toPartner.error());
    prepared.halfOne = toPartner->hash();
    grants.push_back(std::move(*toPartner));
    for (const auto& [member, about] : deed.state().vault.members) {
        if (about.role != charter::Role::Director || !about.present) continue;
        const KeyRef held{KeyKind::HalfTwoHeld, object, 1};
        auto grant = deed.makeGrant(held, member, half2.expose());
        if (!grant) return std::unexpected(grant.error());
        prepared.halfTwoHeld.push_back({held, member, grant->hash()});
        grants.push_back(std::move(*grant));
    }
    if (auto done = deed.act(prepared); !done) return done;
    for (const auto& grant : grants)
        if (auto kept = deed.keepGrant(scope, grant); !kept) return kept;
    if (!deed.store().putNote(noteOf("projection", described.disclosure), sealed) ||
        !deed.store().putNote(noteOf("field-list", described.disclosure), place.fieldList))
        return failure(Fault::Io, "vault.db");
    return {};
}

Outcome<charter::DisclosureState> disclosureIn(const charter::State& state, const DisclosureId& disclosure)
{
    const auto caseFile = caseHolding(state, idAs<ObjectId>(disclosure));
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto& known = state.cases.at(*caseFile).disclosures;
    const auto found = known.find(disclosure);
    if (found == known.end()) return failure(Fault::Unknown, crypto::toHex(disclosure.bytes).substr(0, 8));
    return found->second;
}

} // namespace

Outcome<DisclosureId> prepareDisclosure(Session& session, const CaseId& caseFile, const MemberId& partner,
                                        charter::DisclosurePurpose purpose, const std::vector<ItemChoice>& items,
                                        const records::DisclosureProse& prose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto* part = charter::caseIn(deed->state(), caseFile);
    if (part == nullptr) return failure(Fault::Unknown, crypto::toHex(caseFile.bytes).substr(0, 8));
    charter::DisclosureDescribed described;
    described.caseFile = caseFile;
    described.disclosure = freshId<DisclosureId>();
    described.partner = partner;
    described.purpose = purpose;
    for (const auto& choice : items) {
        auto item = describeItem(*part, choice);
        if (!item) return std::unexpected(item.error());
        described.items.push_back(std::move(*item));
    }
    auto content = contentOf(idAs<RowId>(described.disclosure),
                             deed->newest(idAs<ScopeId>(caseFile), KeyKind::Case, idAs<ObjectId>(caseFile)), prose);
    if (!content) return std::unexpected(content.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*content));
    if (auto done = deed->act(described, std::move(contents)); !done) return std::unexpected(done.error());
    records::Projection projection;
    for (const auto& item : described.items) {
        auto projected = projectItem(*deed, item);
        if (!projected) return std::unexpected(projected.error());
        projection.items.push_back(std::move(*projected));
    }
    if (auto prepared = sealInTwoHalves(*deed, described, projection); !prepared)
        return std::unexpected(prepared.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return described.disclosure;
}

Outcome<void> giveDisclosure(Session& session, const DisclosureId& disclosure, charter::Day until)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto known = disclosureIn(deed->state(), disclosure);
    if (!known) return std::unexpected(known.error());
    charter::DisclosureGiven given;
    given.disclosure = disclosure;
    given.partner = known->partner;
    given.fieldList = known->fieldList;
    given.projection = known->projection;
    given.until = until;
    if (auto allowed = deed->ask(given); !allowed) return allowed;
    const auto object = idAs<ObjectId>(disclosure);
    const auto scope = deed->state().places.at(object);
    const auto half2 = deed->key(scope, {KeyKind::HalfTwoHeld, object, 1});
    if (!half2) return std::unexpected(half2.error());
    constexpr std::uint64_t dayMs = std::uint64_t{24} * 3600 * 1000;
    const auto expires = (std::uint64_t{charter::value(until)} + 1) * dayMs;
    auto grant = deed->makeGrant({KeyKind::HalfTwo, object, 1}, known->partner, (*half2)->expose(), expires);
    if (!grant) return std::unexpected(grant.error());
    given.halfTwo = grant->hash();
    if (auto done = deed->act(given); !done) return done;
    if (auto kept = deed->keepGrant(scope, *grant); !kept) return kept;
    return deed->commit();
}

Outcome<void> revokeDisclosure(Session& session, const DisclosureId& disclosure)
{
    return performAlone(session, charter::DisclosureRevoked{disclosure});
}

Outcome<DisclosureRegister> disclosureRegister(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::DisclosureRegister, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    DisclosureRegister out;
    for (const auto& [caseFile, part] : deed->state().cases) {
        if (!charter::knowsOfDisclosures(deed->state(), session.me(), caseFile)) continue;
        for (const auto& [disclosure, state] : part.disclosures) {
            DisclosureLine line{disclosure, caseFile, state, {}};
            for (const auto& item : state.items)
                for (const auto& name : fieldNamesOf(item)) line.fields.push_back(name);
            out.disclosures.push_back(std::move(line));
        }
    }
    for (const auto& [alert, part] : deed->state().alerts) {
        if (part.sentOn == charter::Day::None || !charter::knowsOfAlert(deed->state(), session.me(), alert)) continue;
        const bool mine = charter::mayHold(deed->state(), session.me(), charter::KeyKind::Alert, idAs<ObjectId>(alert));
        out.alerts.push_back({alert, part, mine});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(out.alerts, {}, [](const auto& line) { return charter::value(line.part.sentOn); });
    return out;
}

namespace {

/// The newest governance leaf by which this disclosure was prepared or given, with its proof.
template <class A>
Outcome<std::pair<identity::ProvenLeaf, MemberId>> provenAct(SessionCore& core, store::Transaction& look,
                                                             const DisclosureId& disclosure)
{
    for (auto act = core.acts.rbegin(); act != core.acts.rend(); ++act) {
        const auto dated = charter::decodeAct(act->payload);
        const auto* wanted = dated ? std::get_if<A>(&dated->act) : nullptr;
        if (wanted == nullptr || wanted->disclosure != disclosure) continue;
        const auto stored = look.leaves(audit::LeafIndex{act->index}, 1);
        if (!stored || stored->empty()) return failure(Fault::Damaged, "vault.db");
        const auto leaf = audit::decodeLeaf(stored->front().leaf);
        const auto key = core.keys.governanceUnverified(look, stored->front().epoch);
        if (!leaf || !key) return failure(Fault::Damaged, "leaf " + std::to_string(act->index));
        const identity::PayloadPlace place{core.vaultId,   SessionId{leaf->session}, leaf->sessionSeq,
                                           act->leafClass, stored->front().scope,    stored->front().epoch};
        auto opened = identity::openPayload((*key)->expose(), place, stored->front().payload, leaf->payloadCommit);
        auto proof = audit::proveInclusion(audit::LeafIndex{act->index}, core.verifier.head().size, look);
        if (!opened || !proof) return failure(Fault::Tampered, "leaf " + std::to_string(act->index));
        return std::pair(identity::ProvenLeaf{audit::LeafIndex{act->index}, stored->front().leaf, opened->salt,
                                              std::move(opened->act), std::move(*proof)},
                         act->actor);
    }
    return failure(Fault::NotThere, crypto::toHex(disclosure.bytes).substr(0, 8));
}

Outcome<crypto::Bytes> grantBytes(const SessionCore& core, store::Transaction& look, const MemberId& partner,
                                  const KeyRef& key)
{
    const auto grants = look.grantsTo(partner);
    if (!grants) return std::unexpected(asFailure(grants.error()));
    for (const auto& stored : *grants) {
        const auto grant = identity::KeyGrant::decode(stored.grant);
        if (stored.key == key && grant && keys::isTold(core.state(), key, partner, grant->hash())) return stored.grant;
    }
    return failure(Fault::KeyMissing, std::string(charter::tokenOf(key.kind)));
}

} // namespace

Outcome<crypto::Bytes> exportHandover(Session& session, const DisclosureId& disclosure)
{
    auto& core = session.core();
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        const auto seen =
            deed->view(charter::ReadKind::HandoverExport, idAs<ObjectId>(disclosure), charter::Purpose::FollowCase);
        if (!seen) return std::unexpected(seen.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    const auto known = disclosureIn(core.state(), disclosure);
    if (!known) return std::unexpected(known.error());
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
    const auto fieldList = (*look)->note(noteOf("field-list", disclosure));
    const auto projection = (*look)->note(noteOf("projection", disclosure));
    const auto checkpoint = (*look)->checkpoint();
    if (!fieldList || !projection || !checkpoint) return failure(Fault::Damaged, "vault.db");
    const auto object = idAs<ObjectId>(disclosure);
    auto prepared = provenAct<charter::DisclosurePrepared>(core, **look, disclosure);
    auto given = provenAct<charter::DisclosureGiven>(core, **look, disclosure);
    auto half1 = grantBytes(core, **look, known->partner, {KeyKind::HalfOne, object, 1});
    auto half2 = grantBytes(core, **look, known->partner, {KeyKind::HalfTwo, object, 1});
    if (!prepared) return std::unexpected(prepared.error());
    if (!given) return std::unexpected(given.error());
    if (!half1) return half1;
    if (!half2) return half2;
    auto handover = placeOf(core, disclosure, known->partner, *fieldList);
    handover.projection = *projection;
    handover.half1 = std::move(*half1);
    handover.half2 = std::move(*half2);
    handover.preparer = core.identities.at(prepared->second).bytes();
    handover.director = core.identities.at(given->second).bytes();
    handover.prepared = std::move(prepared->first);
    handover.given = std::move(given->first);
    handover.checkpointNote = *checkpoint;
    look->reset();
    if (auto kept = keepCheckpoint(core, handover.checkpointNote); !kept) return std::unexpected(kept.error());
    return handover.encode();
}

Outcome<OpenedHandover> openHandover(crypto::ByteView bytes, const identity::KeyFile& keyFile,
                                     const crypto::Passphrase& passphrase, const audit::NoteKey& logKey,
                                     charter::Day today)
{
    const auto handover = identity::Handover::decode(bytes);
    if (!handover) return std::unexpected(asFailure(handover.error(), "hand-over"));
    const auto me = keyFile.unlock(passphrase);
    if (!me) return std::unexpected(asFailure(me.error(), "identity"));
    OpenedHandover opened;
    opened.disclosure = idAs<DisclosureId>(handover->disclosure);
    const auto prepared = [](crypto::ByteView act) -> std::optional<identity::HandoverClaims> {
        const auto dated = charter::decodeAct(act);
        const auto* says = dated ? std::get_if<charter::DisclosurePrepared>(&dated->act) : nullptr;
        if (says == nullptr) return std::nullopt;
        return identity::HandoverClaims{idAs<ObjectId>(says->disclosure), says->partner, says->fieldList,
                                        says->projection, says->halfOne};
    };
    const auto given = [&](crypto::ByteView act) -> std::optional<identity::HandoverClaims> {
        const auto dated = charter::decodeAct(act);
        const auto* says = dated ? std::get_if<charter::DisclosureGiven>(&dated->act) : nullptr;
        if (says == nullptr) return std::nullopt;
        opened.until = says->until;
        return identity::HandoverClaims{idAs<ObjectId>(says->disclosure), says->partner, says->fieldList,
                                        says->projection, says->halfTwo};
    };
    const auto plain = identity::openHandover(*handover, *me, logKey, prepared, given);
    if (!plain) return std::unexpected(asFailure(plain.error(), "hand-over"));
    if (charter::value(today) > charter::value(opened.until))
        return std::unexpected<Failure>(Refusal{charter::RefusalReason::DisclosureEnded});
    auto projection = records::decode<records::Projection>(plain->expose());
    if (!projection) return failure(Fault::BadFile, "hand-over");
    opened.projection = std::move(*projection);
    return opened;
}

} // namespace vault
