// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/key_file.h"

#include "crypto/envelope.h"
#include "crypto/random.h"
#include "vault/identity/coding.h"
#include "vault/identity/translated.h"

#include <algorithm>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

using UnlockKey = crypto::SecretKey<struct UnlockKeyPurpose>;
using KeyringKey = crypto::SecretKey<struct KeyringKeyPurpose>;
using KeyringId = crypto::ByteArray<16>;

constexpr auto kMark = "casevault-keys\0\0"sv;
constexpr std::uint8_t kPassphraseSlot = 1;
constexpr std::size_t kMostSlots = 8, kKdfSize = 26;
constexpr std::size_t kTag = 16;
constexpr std::size_t kSlotEnvelope = crypto::kEnvelopeHeader + RootKey::kSize + kTag;
constexpr std::size_t kSeeds = crypto::SigningSeed::kSize + crypto::SealingSeed::kSize;
constexpr std::size_t kBody = crypto::kEnvelopeHeader + kSeeds + kTag;

crypto::Context slotContext(std::string_view label, const KeyringId& keyring, const Keyslot& slot)
{
    crypto::Context out(label);
    out.field(keyring).field(slot.id).u8(slot.type).field(slot.kdf);
    return out;
}

crypto::Context bodyContext(const KeyringId& keyring)
{
    crypto::Context out("casevault/v1/keyring");
    out.field(keyring);
    return out;
}

Result<UnlockKey> unlockKey(const KeyringId& keyring, const Keyslot& slot, const crypto::Passphrase& passphrase)
{
    const auto cost = crypto::KdfParameters::decode(slot.kdf);
    if (!cost) return std::unexpected(translated(cost.error()));
    const auto stretched = crypto::stretch(passphrase, *cost);
    if (!stretched) return std::unexpected(translated(stretched.error()));
    return crypto::deriveKey<UnlockKeyPurpose>(stretched->expose(), slotContext("casevault/v1/unlock", keyring, slot));
}

// The salt is always drawn here: a caller that gives the same cost twice must not make two slots alike.
Result<Keyslot> sealSlot(const KeyringId& keyring, const RootKey& rootKey, const crypto::Passphrase& passphrase,
                         crypto::KdfParameters cost)
{
    cost.salt = crypto::randomArray<16>();
    Keyslot out{.id = crypto::randomArray<16>(), .type = kPassphraseSlot, .kdf = cost.encode(), .envelope = {}};
    const auto key = unlockKey(keyring, out, passphrase);
    if (!key) return std::unexpected(key.error());
    out.envelope = crypto::seal(key->expose(), slotContext("casevault/v1/slot", keyring, out), rootKey.expose());
    return out;
}

Result<RootKey> openSlot(const KeyringId& keyring, const Keyslot& slot, const crypto::Passphrase& passphrase)
{
    const auto key = unlockKey(keyring, slot, passphrase);
    if (!key) return std::unexpected(key.error());
    auto opened = crypto::open(key->expose(), slotContext("casevault/v1/slot", keyring, slot), slot.envelope);
    if (!opened) return std::unexpected(Fault::CannotOpen);
    auto root = RootKey::from(std::move(*opened));
    if (!root) return std::unexpected(Fault::CannotOpen);
    return std::move(*root);
}

Bytes sealBody(const KeyringId& keyring, const RootKey& rootKey, const IdentitySeeds& seeds)
{
    const auto context = bodyContext(keyring);
    const auto key = crypto::deriveKey<KeyringKeyPurpose>(rootKey.expose(), context);
    crypto::SecretBytes both(kSeeds);
    const auto rest = std::ranges::copy(seeds.signing.expose(), both.expose().begin()).out;
    std::ranges::copy(seeds.sealing.expose(), rest);
    return crypto::seal(key.expose(), context, both.expose());
}

Result<IdentitySeeds> openBody(const KeyringId& keyring, const RootKey& rootKey, ByteView body)
{
    const auto context = bodyContext(keyring);
    const auto key = crypto::deriveKey<KeyringKeyPurpose>(rootKey.expose(), context);
    const auto both = crypto::open(key.expose(), context, body);
    if (!both || both->size() != kSeeds) return std::unexpected(Fault::CannotOpen);
    const ByteView bytes = both->expose();
    auto signing = crypto::SigningSeed::from(crypto::SecretBytes::copyOf(bytes.first<crypto::SigningSeed::kSize>()));
    auto sealing = crypto::SealingSeed::from(crypto::SecretBytes::copyOf(bytes.last<crypto::SealingSeed::kSize>()));
    if (!signing || !sealing) return std::unexpected(Fault::CannotOpen);
    return IdentitySeeds{.signing = std::move(*signing), .sealing = std::move(*sealing)};
}

bool belongTogether(const IdentitySeeds& seeds, const Identity& identity)
{
    return crypto::Signer(seeds.signing).verifyingKey() == identity.verifyingKey() &&
           crypto::sealingPublicKey(seeds.sealing) == identity.sealingKey();
}

Keyslot readSlot(crypto::Decoder& in)
{
    Keyslot out;
    out.id = in.array<16>();
    out.type = in.u8();
    out.kdf = owned(in.opaque16());
    out.envelope = owned(in.opaque16());
    if (out.type == kPassphraseSlot && (out.kdf.size() != kKdfSize || out.envelope.size() != kSlotEnvelope)) in.fail();
    return out;
}

} // namespace

Result<KeyFile> KeyFile::create(const crypto::Passphrase& passphrase, const crypto::KdfParameters& cost,
                                std::uint64_t created)
{
    const auto seeds = IdentitySeeds::random();
    const auto rootKey = RootKey::random();
    KeyFile out(Identity::of(seeds, created));
    out.m_keyring = crypto::randomArray<16>();
    auto slot = sealSlot(out.m_keyring, rootKey, passphrase, cost);
    if (!slot) return std::unexpected(slot.error());
    out.m_slots.push_back(std::move(*slot));
    out.m_body = sealBody(out.m_keyring, rootKey, seeds);
    return out;
}

Bytes KeyFile::encode() const
{
    crypto::Encoder out;
    writeMark(out, kMark);
    out.opaque16(m_identity.bytes());
    out.raw(m_keyring);
    out.u8(static_cast<std::uint8_t>(m_slots.size()));
    for (const auto& slot : m_slots) {
        out.raw(slot.id);
        out.u8(slot.type);
        out.opaque16(slot.kdf);
        out.opaque16(slot.envelope);
    }
    out.opaque16(m_body);
    return std::move(out).take();
}

Result<KeyFile> KeyFile::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kMark); !mark) return std::unexpected(mark.error());
    const auto identityBytes = in.opaque16();
    const auto keyring = in.array<16>();
    const auto count = in.u8();
    if (in.failed() || count < 1 || count > kMostSlots) return std::unexpected(Fault::Malformed);
    std::vector<Keyslot> slots;
    for (unsigned i = 0; i < count; ++i) slots.push_back(readSlot(in));
    const auto body = in.opaque16();
    if (!in.finish() || body.size() != kBody) return std::unexpected(Fault::Malformed);
    auto identity = Identity::decode(identityBytes);
    if (!identity) return std::unexpected(identity.error());
    KeyFile out(std::move(*identity));
    out.m_keyring = keyring;
    out.m_slots = std::move(slots);
    out.m_body = owned(body);
    return out;
}

Result<UnlockedIdentity> KeyFile::unlock(const crypto::Passphrase& passphrase) const
{
    const auto tried = [](const Keyslot& slot) { return slot.type == kPassphraseSlot; };
    for (const auto& slot : m_slots) {
        if (!tried(slot)) continue;
        if (const auto cost = crypto::KdfParameters::decode(slot.kdf); !cost)
            return std::unexpected(translated(cost.error()));
    }
    for (const auto& slot : m_slots) {
        if (!tried(slot)) continue;
        auto rootKey = openSlot(m_keyring, slot, passphrase);
        if (!rootKey && rootKey.error() == Fault::CannotOpen) continue;
        if (!rootKey) return std::unexpected(rootKey.error());
        auto seeds = openBody(m_keyring, *rootKey, m_body);
        if (!seeds || !belongTogether(*seeds, m_identity)) return std::unexpected(Fault::CannotOpen);
        return UnlockedIdentity{m_identity, std::move(*seeds), std::move(*rootKey), slot.id};
    }
    return std::unexpected(Fault::CannotOpen);
}

Result<KeyFile> KeyFile::withPassphrase(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                        const crypto::KdfParameters& cost) const
{
    if (!openBody(m_keyring, unlocked.rootKey, m_body)) return std::unexpected(Fault::CannotOpen);
    KeyFile out(*this);
    auto old = std::ranges::find(out.m_slots, unlocked.slot, &Keyslot::id);
    if (old == out.m_slots.end()) old = std::ranges::find(out.m_slots, kPassphraseSlot, &Keyslot::type);
    if (old == out.m_slots.end()) return std::unexpected(Fault::Missing);
    auto slot = sealSlot(m_keyring, unlocked.rootKey, passphrase, cost);
    if (!slot) return std::unexpected(slot.error());
    *old = std::move(*slot);
    return out;
}

} // namespace vault::identity
