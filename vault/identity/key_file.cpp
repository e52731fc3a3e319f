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
constexpr auto kPassphraseSlot = static_cast<std::uint8_t>(SlotType::Passphrase);
constexpr auto kKitSlot = static_cast<std::uint8_t>(SlotType::PassphraseAndKit);
constexpr auto kRecoverySlot = static_cast<std::uint8_t>(SlotType::Recovery);
constexpr std::size_t kKdfSize = 26;
constexpr std::size_t kTag = 16;
constexpr std::size_t kSlotEnvelope = crypto::kEnvelopeHeader + RootKey::kSize + kTag;
constexpr std::size_t kRecoveryEnvelope = crypto::kXWingEncapsulation + RootKey::kSize + kTag;
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

// The salt is the kit's secret key, or 32 zero bytes (FORMATS §2).
Result<UnlockKey> unlockKey(const KeyringId& keyring, const Keyslot& slot, const crypto::Passphrase& passphrase,
                            const KitKey* kit)
{
    const auto cost = crypto::KdfParameters::decode(slot.kdf);
    if (!cost) return std::unexpected(translated(cost.error()));
    const auto stretched = crypto::stretch(passphrase, *cost);
    if (!stretched) return std::unexpected(translated(stretched.error()));
    const auto context = slotContext("casevault/v1/unlock", keyring, slot);
    auto key = UnlockKey::from(kit == nullptr ? crypto::hkdf(stretched->expose(), context)
                                              : crypto::hkdf(stretched->expose(), context, kit->expose()));
    return std::move(*key); // always 32 bytes
}

// The salt is always drawn here: a caller that gives the same cost twice must not make two slots alike.
Result<Keyslot> sealSlot(const KeyringId& keyring, const RootKey& rootKey, const crypto::Passphrase& passphrase,
                         const KitKey* kit, crypto::KdfParameters cost)
{
    cost.salt = crypto::randomArray<16>();
    Keyslot out{.id = crypto::randomArray<16>(),
                .type = kit == nullptr ? kPassphraseSlot : kKitSlot,
                .kdf = cost.encode(),
                .envelope = {}};
    const auto key = unlockKey(keyring, out, passphrase, kit);
    if (!key) return std::unexpected(key.error());
    out.envelope = crypto::seal(key->expose(), slotContext("casevault/v1/slot", keyring, out), rootKey.expose());
    return out;
}

Result<RootKey> openSlot(const KeyringId& keyring, const Keyslot& slot, const crypto::Passphrase& passphrase,
                         const KitKey* kit)
{
    const auto key = unlockKey(keyring, slot, passphrase, kit);
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
    const bool stretches = out.type == kPassphraseSlot || out.type == kKitSlot;
    if (stretches && (out.kdf.size() != kKdfSize || out.envelope.size() != kSlotEnvelope)) in.fail();
    const bool recovers = out.type == kRecoverySlot;
    if (recovers && (out.kdf.size() != MemberId{}.bytes.size() || out.envelope.size() != kRecoveryEnvelope)) in.fail();
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
    auto slot = sealSlot(out.m_keyring, rootKey, passphrase, nullptr, cost);
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

Result<UnlockedIdentity> KeyFile::unlockedBy(RootKey rootKey, const Keyslot& slot) const
{
    auto seeds = openBody(m_keyring, rootKey, m_body);
    if (!seeds || !belongTogether(*seeds, m_identity)) return std::unexpected(Fault::CannotOpen);
    return UnlockedIdentity{m_identity, std::move(*seeds), std::move(rootKey), slot.id};
}

Result<UnlockedIdentity> KeyFile::unlock(const crypto::Passphrase& passphrase, const KitKey* kit) const
{
    std::vector<const Keyslot*> tried;
    const auto add = [&](std::uint8_t type) {
        for (const auto& slot : m_slots)
            if (slot.type == type) tried.push_back(&slot);
    };
    if (kit != nullptr) add(kKitSlot);
    add(kPassphraseSlot);
    for (const auto* slot : tried)
        if (const auto cost = crypto::KdfParameters::decode(slot->kdf); !cost)
            return std::unexpected(translated(cost.error()));
    for (const auto* slot : tried) {
        const auto* beside = slot->type == kKitSlot ? kit : nullptr;
        auto rootKey = openSlot(m_keyring, *slot, passphrase, beside);
        if (!rootKey && rootKey.error() == Fault::CannotOpen) continue;
        if (!rootKey) return std::unexpected(rootKey.error());
        auto unlocked = unlockedBy(std::move(*rootKey), *slot);
        if (unlocked && beside != nullptr) unlocked->kit = beside->duplicate();
        return unlocked;
    }
    return std::unexpected(Fault::CannotOpen);
}

Result<void> KeyFile::isOf(const UnlockedIdentity& unlocked) const
{
    if (!openBody(m_keyring, unlocked.rootKey, m_body)) return std::unexpected(Fault::CannotOpen);
    return {};
}

Result<KeyFile> KeyFile::withPassphrase(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                        const crypto::KdfParameters& cost) const
{
    if (const auto own = isOf(unlocked); !own) return std::unexpected(own.error());
    KeyFile out(*this);
    const auto* kit = unlocked.kit ? &*unlocked.kit : nullptr;
    auto old = std::ranges::find(out.m_slots, unlocked.slot, &Keyslot::id);
    if (old == out.m_slots.end() || old->type != (kit == nullptr ? kPassphraseSlot : kKitSlot)) {
        kit = nullptr;
        old = std::ranges::find(out.m_slots, kPassphraseSlot, &Keyslot::type);
    }
    if (old == out.m_slots.end() && out.m_slots.size() == kMostSlots) return std::unexpected(Fault::Missing);
    auto slot = sealSlot(m_keyring, unlocked.rootKey, passphrase, kit, cost);
    if (!slot) return std::unexpected(slot.error());
    if (old == out.m_slots.end())
        out.m_slots.push_back(std::move(*slot));
    else
        *old = std::move(*slot);
    return out;
}

Result<KeyFile> KeyFile::withKit(const UnlockedIdentity& unlocked, const crypto::Passphrase& passphrase,
                                 const KitKey& kit, const crypto::KdfParameters& cost) const
{
    if (const auto own = isOf(unlocked); !own) return std::unexpected(own.error());
    if (m_slots.size() == kMostSlots) return std::unexpected(Fault::Missing);
    auto slot = sealSlot(m_keyring, unlocked.rootKey, passphrase, &kit, cost);
    if (!slot) return std::unexpected(slot.error());
    KeyFile out(*this);
    out.m_slots.push_back(std::move(*slot));
    return out;
}

Result<KeyFile> KeyFile::withRecovery(const UnlockedIdentity& unlocked, const Identity& recovery) const
{
    if (const auto own = isOf(unlocked); !own) return std::unexpected(own.error());
    KeyFile out(*this);
    std::erase_if(out.m_slots, [](const Keyslot& slot) { return slot.type == kRecoverySlot; });
    if (out.m_slots.size() == kMostSlots) return std::unexpected(Fault::Missing);
    const auto id = recovery.id();
    Keyslot slot{.id = crypto::randomArray<16>(),
                 .type = kRecoverySlot,
                 .kdf = Bytes(id.bytes.begin(), id.bytes.end()),
                 .envelope = {}};
    const auto sealed = crypto::sealTo(recovery.sealingKey(), slotContext("casevault/v1/slot", m_keyring, slot),
                                       unlocked.rootKey.expose());
    if (!sealed) return std::unexpected(translated(sealed.error()));
    slot.envelope = sealed->encapsulation;
    slot.envelope.insert(slot.envelope.end(), sealed->ciphertext.begin(), sealed->ciphertext.end());
    out.m_slots.push_back(std::move(slot));
    return out;
}

Result<KeyFile> KeyFile::withoutSlot(const crypto::ByteArray<16>& slot) const
{
    KeyFile out(*this);
    if (std::erase_if(out.m_slots, [&](const Keyslot& one) { return one.id == slot; }) == 0)
        return std::unexpected(Fault::Missing);
    const bool opens = std::ranges::any_of(out.m_slots, [](const Keyslot& one) {
        return one.type == kPassphraseSlot || one.type == kKitSlot;
    });
    if (!opens) return std::unexpected(Fault::CannotOpen);
    return out;
}

bool KeyFile::isRecoverableBy(const MemberId& recovery) const
{
    return std::ranges::any_of(m_slots, [&](const Keyslot& slot) {
        return slot.type == kRecoverySlot && std::ranges::equal(slot.kdf, recovery.bytes);
    });
}

Result<UnlockedIdentity> KeyFile::recover(const Identity& recovery, const crypto::SealingSeed& seed) const
{
    for (const auto& slot : m_slots) {
        if (slot.type != kRecoverySlot || !std::ranges::equal(slot.kdf, recovery.id().bytes)) continue;
        const ByteView envelope(slot.envelope);
        auto opened = crypto::openFrom(seed, slotContext("casevault/v1/slot", m_keyring, slot),
                                       envelope.first(crypto::kXWingEncapsulation),
                                       envelope.subspan(crypto::kXWingEncapsulation));
        if (!opened) return std::unexpected(Fault::CannotOpen);
        auto rootKey = RootKey::from(std::move(*opened));
        if (!rootKey) return std::unexpected(Fault::CannotOpen);
        return unlockedBy(std::move(*rootKey), slot);
    }
    return std::unexpected(Fault::Missing);
}

} // namespace vault::identity
