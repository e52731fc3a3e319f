// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/verify/sample_vault.h"

#include "audit/published.h"
#include "audit/tiles.h"
#include "crypto/random.h"

#include <algorithm>
#include <format>
#include <stdexcept>

namespace verify::sample {

using charter::KeyKind;
using charter::KeyRef;
using charter::Role;
using vault::MemberId;
using vault::ObjectId;
using vault::ScopeId;
using vault::SessionId;

namespace {

constexpr std::uint64_t kMillisecondsPerDay = 86'400'000;

void expect(bool holds, const char* what)
{
    if (!holds) throw std::logic_error(what);
}

charter::Day dayOf(std::uint64_t time) { return charter::Day{static_cast<std::uint32_t>(time / kMillisecondsPerDay)}; }

Report check(const SampleVault& vault, std::size_t auditor, const identity::UnlockedIdentity* reader)
{
    const TemporaryFolder folder;
    vault.writeTo(folder.path(), auditor);
    return checkBundle({.folder = folder.path(), .logKey = vault.logKey(), .reader = reader});
}

} // namespace

SampleVault::SampleVault() : m_log(crypto::SigningSeed::random())
{
    somebody();
    identities.nonce = crypto::randomArray<32>();
    m_vault = identity::vaultIdOf(m_people.front().keys.identity, identities.nonce);
    const KeyRef governance{KeyKind::Governance, ObjectId{}, 1};
    m_keys.emplace(governance, crypto::SecretBytes::random(32)); // the founding act is sealed under it already
    charter::Founded founded;
    founded.founder = idOf(0);
    founded.nonce = identities.nonce;
    founded.logKey = m_log.verifyingKey();
    founded.zone = "Europe/Paris";
    act(0, founded);
    makeKey(0, governance);
    makeQuarter(0);
}

std::size_t SampleVault::somebody()
{
    auto seeds = identity::IdentitySeeds::random();
    auto self = identity::Identity::of(seeds, m_time);
    crypto::Signer signer(seeds.signing);
    identities.all.push_back(self);
    m_people.push_back({.keys = {std::move(self), std::move(seeds), identity::RootKey::random(), {}},
                        .signer = std::move(signer),
                        .session = SessionId{crypto::randomArray<16>()},
                        .nextSeq = 0,
                        .traceKey = {}});
    return m_people.size() - 1;
}

identity::SealedPayload SampleVault::seal(Person& by, identity::PayloadPlace& place, crypto::ByteView payload)
{
    if (place.leafClass != static_cast<std::uint16_t>(audit::LeafClass::Trace)) {
        place.epoch = 1;
        return identity::sealPayload(m_keys.at({KeyKind::Governance, ObjectId{}, 1}).expose(), place, payload);
    }
    place.epoch = charter::value(quarter());
    if (!by.traceKey) {
        by.traceKey.emplace(identity::TraceKey::random());
        traceKeys.push_back(*identity::wrapTraceKey(*by.traceKey, m_vault, by.session, place.epoch,
                                                    m_state.vault.quarters.at(quarter()).back(), by.keys.identity));
    }
    return identity::sealPayload(by.traceKey->expose(), place, payload);
}

std::uint64_t SampleVault::act(std::size_t person, const charter::Act& act, Asked asked)
{
    auto& by = m_people.at(person);
    m_time += 1000;
    const charter::Attempt attempt{idOf(person), m_time, dayOf(m_time)};
    if (asked == Asked::Yes) expect(charter::check(m_state, attempt, act).has_value(), "the charter refuses");
    const auto label = charter::labelOf(m_state, act);
    identity::PayloadPlace place{.vault = m_vault,
                                 .session = by.session,
                                 .sessionSeq = by.nextSeq++,
                                 .leafClass = label.leafClass,
                                 .scope = charter::scopeOf(m_state, act),
                                 .epoch = 0};
    auto sealed = seal(by, place, charter::encodeAct({attempt.day, act}));
    audit::Leaf leaf;
    leaf.vault = m_vault.bytes;
    leaf.time = m_time;
    leaf.actor = attempt.actor.bytes;
    leaf.session = by.session.bytes;
    leaf.sessionSeq = place.sessionSeq;
    leaf.previous = m_hashes.head();
    leaf.leafClass = static_cast<audit::LeafClass>(label.leafClass);
    leaf.subject = label.subject;
    leaf.payloadCommit = sealed.commit;
    leaves.push_back(audit::signLeaf(leaf, by.signer));
    records.push_back({place.scope, place.epoch, std::move(sealed.envelope)});
    const auto index = leaves.size() - 1;
    const auto hash = audit::leafHash(leaves.back());
    m_hashes.append(hash);
    if (asked == Asked::Yes) charter::apply(m_state, attempt, act, {index, hash});
    return index;
}

void SampleVault::makeKey(std::size_t person, const KeyRef& key)
{
    m_keys.try_emplace(key, crypto::SecretBytes::random(32));
    act(person, charter::EpochMade{ScopeId{}, key, {}, {}});
    give(person, {{ScopeId{}, key, idOf(person)}});
}

void SampleVault::makeQuarter(std::size_t person)
{
    const auto seed = crypto::SealingSeed::random();
    const auto pair = crypto::sealingPublicKey(seed);
    const KeyRef key{KeyKind::Quarter, charter::objectOf(quarter()), 1};
    m_keys.emplace(key, crypto::SecretBytes::copyOf(seed.expose()));
    act(person, charter::QuarterMade{quarter(), {pair.begin(), pair.end()}});
    give(person, {{ScopeId{}, key, idOf(person)}});
}

identity::KeyGrant SampleVault::grantOf(std::size_t giver, std::size_t recipient, const KeyRef& key)
{
    const identity::GrantTerms terms{.vault = m_vault,
                                     .kind = static_cast<std::uint8_t>(key.kind),
                                     .object = key.object,
                                     .epoch = key.epoch,
                                     .time = m_time,
                                     .expires = 0};
    return *identity::giveKey(terms, keysOf(giver), keysOf(recipient).identity, m_keys.at(key).expose());
}

void SampleVault::give(std::size_t giver, const std::vector<charter::Duty>& duties)
{
    charter::KeysGiven given;
    for (const auto& duty : duties) {
        const auto recipient = std::ranges::find_if(
            m_people, [&](const Person& person) { return person.keys.identity.id() == duty.recipient; });
        grants.push_back(grantOf(giver, static_cast<std::size_t>(recipient - m_people.begin()), duty.key));
        given.grants.push_back({duty.key, duty.recipient, grants.back().hash()});
    }
    if (!given.grants.empty()) act(giver, given);
}

void SampleVault::giveDue(std::size_t person)
{
    std::vector<charter::Duty> gifts;
    for (const auto& duty : charter::duties(m_state)) {
        const auto& holders = charter::keyIn(m_state, duty.key.kind, duty.key.object)->holders;
        const auto held = holders.find(duty.key.epoch);
        if (held != holders.end() && held->second.contains(idOf(person))) gifts.push_back(duty);
    }
    give(person, gifts);
}

void SampleVault::enrol(std::size_t person, std::size_t newcomer, Role role)
{
    charter::MemberEnrolled enrolled;
    enrolled.member = idOf(newcomer);
    enrolled.role = role;
    act(person, enrolled);
}

void SampleVault::enrolByTwo(std::size_t proposer, std::size_t signer, std::size_t newcomer, Role role)
{
    charter::MemberEnrolled enrolled;
    enrolled.member = idOf(newcomer);
    enrolled.role = role;
    const vault::ProposalId proposal{crypto::randomArray<16>()};
    const auto index = act(proposer, charter::Proposed{proposal, charter::encodeAct({dayOf(m_time), enrolled})});
    act(signer, charter::Countersigned{proposal, index, audit::leafHash(leaves.at(index))});
}

void SampleVault::view(std::size_t person)
{
    charter::Viewed viewed;
    viewed.what = charter::ReadKind::Roster;
    viewed.purpose = charter::Purpose::Maintenance;
    act(person, viewed);
}

audit::NoteKey SampleVault::logKey() const
{
    return *audit::NoteKey::named("vault.invalid/casevault/" + crypto::toHex(m_vault.bytes), m_log.verifyingKey());
}

charter::Quarter SampleVault::quarter() const { return charter::quarterOf(m_time); }

void SampleVault::removeLeaf(std::uint64_t index)
{
    leaves.erase(leaves.begin() + static_cast<std::ptrdiff_t>(index));
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(index));
}

void SampleVault::writeTo(const std::filesystem::path& folder, std::size_t auditor) const
{
    audit::sample::StoredHashes hashes;
    for (const auto& leaf : leaves) hashes.append(audit::leafHash(leaf));
    identity::AuditorGrants given;
    std::ranges::copy_if(grants, std::back_inserter(given.grants),
                         [&](const auto& grant) { return grant.recipient == idOf(auditor); });
    const auto payloads = [&](std::uint64_t first,
                              std::size_t count) -> identity::Result<std::vector<identity::PayloadRecord>> {
        const auto begin = records.begin() + static_cast<std::ptrdiff_t>(first);
        return std::vector(begin, begin + static_cast<std::ptrdiff_t>(count));
    };
    const auto read = [&](audit::LeafIndex first, std::span<audit::LeafBytes> out) -> audit::Result<void> {
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = leaves.at(audit::value(first) + i);
        return {};
    };
    expect(identity::writeBundleParts(folder, leaves.size(), identities, traceKeys, given, payloads).has_value(),
           "the parts are not written");
    const auto note = audit::signCheckpoint(hashes.head(), logKey(), m_log);
    expect(audit::writeTiles(folder, hashes.head(), note, hashes, read).has_value(), "the tiles are not written");
    if (!leaves.empty()) publishTo(folder); // as every export does
}

std::string SampleVault::noteAt(std::uint64_t size, bool isCosigned) const
{
    audit::sample::StoredHashes hashes;
    for (std::uint64_t i = 0; i < size; ++i) hashes.append(audit::leafHash(leaves.at(i)));
    auto text = audit::signCheckpoint(hashes.head(), logKey(), m_log);
    if (!isCosigned) return text;
    for (const auto first : cosigners) {
        const auto signer = audit::sample::signerOf(first);
        const auto key = cosignerKey(first);
        const auto line = audit::cosign(audit::Note::parseUnverified(text)->text, m_time / 1000, key, signer).line();
        text = audit::withCosignature(text, line, key).value();
    }
    return text;
}

void SampleVault::publishTo(const std::filesystem::path& folder) const
{
    audit::sample::StoredHashes hashes;
    for (const auto& leaf : leaves) hashes.append(audit::leafHash(leaf));
    std::vector<std::string> notes{noteAt(leaves.size(), false)};
    for (const auto size : kept) notes.push_back(noteAt(size, size == kept.back()));
    expect(audit::writePublished(folder, notes, hashes).has_value(), "nothing is published");
}

audit::CosignerKey cosignerKey(std::uint8_t first)
{
    const auto name = std::format("witness.example/{}", first);
    return audit::CosignerKey::named(name, audit::sample::signerOf(first).verifyingKey()).value();
}

SmallVault::SmallVault()
{
    auditor = vault.somebody();
    vault.enrol(0, auditor, Role::Auditor);
    vault.giveDue(0);
    vault.act(0, charter::Unlocked{});
    vault.view(0);
}

Team::Team()
{
    coordinator = vault.somebody();
    vault.enrol(director, coordinator, Role::Coordinator);
    vault.giveDue(director);
    vault.act(coordinator, charter::Unlocked{});
    mediator = vault.somebody();
    vault.enrolByTwo(director, coordinator, mediator, Role::Mediator);
    vault.giveDue(coordinator);
    vault.act(mediator, charter::Unlocked{2});
    auditor = vault.somebody();
    vault.enrolByTwo(director, coordinator, auditor, Role::Auditor);
    vault.giveDue(coordinator);
    vault.view(director);
    vault.view(mediator);
}

Report checked(const SampleVault& vault, std::size_t auditor) { return check(vault, auditor, &vault.keysOf(auditor)); }
Report checkedWithout(const SampleVault& vault, std::size_t auditor) { return check(vault, auditor, nullptr); }

std::vector<std::string> linesOf(const Report& report)
{
    std::vector<std::string> out;
    const auto add = [&](const Finding& finding) {
        auto line = std::string(tokenOf(finding));
        if (finding.entry) line += std::format(" @{}", *finding.entry);
        if (!finding.file.empty()) line += " " + finding.file;
        out.push_back(std::move(line));
    };
    if (report.unusable) add(*report.unusable);
    for (const auto& finding : report.findings) add(finding);
    return out;
}

} // namespace verify::sample
