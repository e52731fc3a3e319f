// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/profile.h"

#include "crypto/envelope.h"
#include "crypto/random.h"
#include "crypto/text.h"
#include "vault/files.h"

#include <algorithm>

namespace vault {

namespace {

constexpr std::uint64_t kMaxMemory = 1U << 30U;
constexpr std::size_t kNameEntry = 16 + 32 + 16; // salt, hash, member (or vault)
constexpr std::size_t kMostEvidence = 4096;

crypto::SecretBytes profileKey(const VaultId& vault, const identity::UnlockedIdentity& me)
{
    return crypto::hkdf(me.rootKey.expose(),
                        crypto::Context("casevault/v1/profile").field(vault.bytes).field(me.identity.id().bytes));
}

crypto::Context sealedAs(std::string_view what, const VaultId& vault, const identity::UnlockedIdentity& me)
{
    return crypto::Context("casevault/v1/profile")
        .field(vault.bytes)
        .field(me.identity.id().bytes)
        .field(crypto::bytesOf(what));
}

crypto::Hash32 hashOfName(crypto::ByteView salt, std::string_view name)
{
    return crypto::sha256(
        crypto::Context("casevault/v1/profile-name").field(salt).field(crypto::bytesOf(crypto::folded(name))).bytes());
}

/// The folder as the system knows it, whichever way it was typed.
crypto::Hash32 hashOfPlace(crypto::ByteView salt, const std::filesystem::path& vaultFolder)
{
    std::error_code error;
    auto place = std::filesystem::weakly_canonical(vaultFolder, error);
    if (error) place = vaultFolder;
    return crypto::sha256(
        crypto::Context("casevault/v1/profile-place").field(salt).field(crypto::bytesOf(place.native())).bytes());
}

crypto::Bytes encodeEvidence(const std::vector<HeadEvidence>& all)
{
    crypto::Encoder out;
    out.u16(1);
    out.u32(static_cast<std::uint32_t>(all.size()));
    for (const auto& one : all) {
        out.u64(one.time);
        out.opaque16(crypto::bytesOf(one.source));
        out.opaque16(crypto::bytesOf(one.origin));
        for (const auto* head : {&one.theirs, &one.ours}) {
            out.u64(audit::value(head->size));
            out.raw(head->root);
        }
        out.u8(static_cast<std::uint8_t>(one.relation));
    }
    return std::move(out).take();
}

std::optional<std::vector<HeadEvidence>> decodeEvidence(crypto::ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (in.u16() != 1) return std::nullopt;
    std::vector<HeadEvidence> all;
    const auto count = in.u32();
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        auto& one = all.emplace_back();
        one.time = in.u64();
        one.source = crypto::textOf(in.opaque16());
        one.origin = crypto::textOf(in.opaque16());
        for (auto* head : {&one.theirs, &one.ours}) {
            head->size = audit::TreeSize{in.u64()};
            head->root = in.array<32>();
        }
        const auto relation = in.u8();
        if (relation < 1 || relation > static_cast<std::uint8_t>(HeadRelation::OtherLog)) return std::nullopt;
        one.relation = static_cast<HeadRelation>(relation);
    }
    if (!in.finish()) return std::nullopt;
    return all;
}

crypto::Bytes encodeMemory(const Memory& memory)
{
    crypto::Encoder out;
    out.u16(1);
    out.opaque32(memory.verifier);
    out.u32(static_cast<std::uint32_t>(memory.acts.size()));
    for (const auto& act : memory.acts) {
        out.u64(act.index);
        out.raw(act.leafHash);
        out.u64(act.time);
        out.raw(act.actor.bytes);
        out.u16(act.leafClass);
        out.raw(act.subject);
        out.raw(act.scope.bytes);
        out.opaque32(act.payload);
    }
    return std::move(out).take();
}

std::optional<Memory> decodeMemory(crypto::ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (in.u16() != 1) return std::nullopt;
    Memory memory;
    const auto verifier = in.opaque32();
    memory.verifier.assign(verifier.begin(), verifier.end());
    const auto count = in.u32();
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        auto& act = memory.acts.emplace_back();
        act.index = in.u64();
        act.leafHash = in.array<32>();
        act.time = in.u64();
        act.actor.bytes = in.array<16>();
        act.leafClass = in.u16();
        act.subject = in.array<16>();
        act.scope.bytes = in.array<16>();
        const auto payload = in.opaque32();
        act.payload.assign(payload.begin(), payload.end());
    }
    if (!in.finish()) return std::nullopt;
    return memory;
}

Failure asFailure(files::Fault fault)
{
    switch (fault) {
    case files::Fault::NotThere: return Problem{Fault::NotThere, "profile"};
    case files::Fault::AlreadyThere: return Problem{Fault::AlreadyThere, "profile"};
    case files::Fault::TooLarge: return Problem{Fault::Damaged, "profile"};
    case files::Fault::ReadOnly: return Problem{Fault::ReadOnly, "profile"};
    case files::Fault::Full: return Problem{Fault::Full, "profile"};
    case files::Fault::Io: break;
    }
    return Problem{Fault::Io, "profile"};
}

} // namespace

Outcome<Profile> Profile::at(const std::filesystem::path& folder, const VaultId& vault)
{
    const auto own = folder / crypto::toHex(vault.bytes);
    if (auto made = files::makeFolder(own); !made) return std::unexpected(asFailure(made.error()));
    return Profile(own, vault);
}

std::filesystem::path Profile::folderOf(const MemberId& member) const { return m_folder / crypto::toHex(member.bytes); }

std::optional<MemberId> Profile::memberNamed(std::string_view name) const
{
    const auto bytes = files::read(m_folder / "names", 1U << 20U);
    if (!bytes || bytes->size() % kNameEntry != 0) return std::nullopt;
    if (name.empty() && bytes->size() != kNameEntry) return std::nullopt;
    for (std::size_t at = 0; at < bytes->size(); at += kNameEntry) {
        crypto::Decoder in(crypto::ByteView(*bytes).subspan(at, kNameEntry));
        const auto salt = in.array<16>();
        const auto hash = in.array<32>();
        const MemberId member{in.array<16>()};
        if (name.empty() || hashOfName(salt, name) == hash) return member;
    }
    return std::nullopt;
}

Outcome<void> Profile::remember(std::string_view name, const MemberId& member)
{
    auto bytes = files::read(m_folder / "names", 1U << 20U).value_or(crypto::Bytes{});
    crypto::Encoder out;
    for (std::size_t at = 0; at + kNameEntry <= bytes.size(); at += kNameEntry) {
        const auto entry = crypto::ByteView(bytes).subspan(at, kNameEntry);
        // one name, one person: who came back under a new identity is who that name means
        const bool sameName = std::ranges::equal(hashOfName(entry.first(16), name), entry.subspan(16, 32));
        if (!sameName && !std::equal(member.bytes.begin(), member.bytes.end(), entry.subspan(48).begin())) out.raw(entry);
    }
    const auto salt = crypto::randomArray<16>();
    out.raw(salt);
    out.raw(hashOfName(salt, name));
    out.raw(member.bytes);
    if (auto made = files::makeFolder(folderOf(member)); !made) return std::unexpected(asFailure(made.error()));
    if (auto kept = files::replace(m_folder / "names", out.bytes()); !kept)
        return std::unexpected(asFailure(kept.error()));
    return {};
}

std::optional<VaultId> Profile::vaultKnownAt(const std::filesystem::path& folder,
                                             const std::filesystem::path& vaultFolder)
{
    const auto bytes = files::read(folder / "places", 1U << 20U);
    if (!bytes || bytes->size() % kNameEntry != 0) return std::nullopt;
    for (std::size_t at = 0; at < bytes->size(); at += kNameEntry) {
        crypto::Decoder in(crypto::ByteView(*bytes).subspan(at, kNameEntry));
        const auto salt = in.array<16>();
        const auto hash = in.array<32>();
        if (hashOfPlace(salt, vaultFolder) == hash) return VaultId{in.array<16>()};
    }
    return std::nullopt;
}

Outcome<void> Profile::rememberPlace(const std::filesystem::path& vaultFolder) const
{
    const auto folder = m_folder.parent_path();
    if (vaultKnownAt(folder, vaultFolder) == m_vault) return {};
    const auto bytes = files::read(folder / "places", 1U << 20U).value_or(crypto::Bytes{});
    crypto::Encoder out;
    for (std::size_t at = 0; at + kNameEntry <= bytes.size(); at += kNameEntry) {
        const auto entry = crypto::ByteView(bytes).subspan(at, kNameEntry);
        const auto hash = hashOfPlace(entry.first(16), vaultFolder);
        if (!std::equal(hash.begin(), hash.end(), entry.subspan(16).begin())) out.raw(entry);
    }
    const auto salt = crypto::randomArray<16>();
    out.raw(salt);
    out.raw(hashOfPlace(salt, vaultFolder));
    out.raw(m_vault.bytes);
    if (auto kept = files::replace(folder / "places", out.bytes()); !kept)
        return std::unexpected(asFailure(kept.error()));
    return {};
}

std::uint32_t Profile::failedUnlocks(const MemberId& member) const
{
    const auto bytes = files::read(folderOf(member) / "failed", 4);
    if (!bytes) return 0;
    crypto::Decoder in(*bytes);
    const auto count = in.u32();
    return in.finish() ? count : 0;
}

void Profile::countFailedUnlock(const MemberId& member)
{
    crypto::Encoder out;
    out.u32(failedUnlocks(member) + 1);
    if (files::makeFolder(folderOf(member))) (void)files::replaceQuickly(folderOf(member) / "failed", out.bytes());
}

void Profile::forgetFailedUnlocks(const MemberId& member)
{
    std::error_code ignored;
    std::filesystem::remove(folderOf(member) / "failed", ignored);
}

Outcome<std::optional<audit::Head>> Profile::head(const identity::UnlockedIdentity& me) const
{
    const auto bytes = files::read(folderOf(me.identity.id()) / "head", 4096);
    if (!bytes && bytes.error() == files::Fault::NotThere) return std::nullopt;
    if (!bytes) return std::unexpected(asFailure(bytes.error()));
    if (bytes->empty()) return std::nullopt; // a power cut before it reached the disk: as if it had never been kept
    const auto key = profileKey(m_vault, me);
    const auto opened = crypto::open(key.expose(), sealedAs("head", m_vault, me), *bytes);
    if (!opened) return failure(Fault::Damaged, "profile/head");
    crypto::Decoder in(opened->expose());
    audit::Head head;
    head.size = audit::TreeSize{in.u64()};
    head.root = in.array<32>();
    if (!in.finish()) return failure(Fault::Damaged, "profile/head");
    return head;
}

Outcome<void> Profile::keepHead(const identity::UnlockedIdentity& me, const audit::Head& reached)
{
    // forward only: another session of the same member may have gone further
    const auto kept = head(me);
    if (kept && *kept && (*kept)->size > reached.size) return {};
    crypto::Encoder out;
    out.u64(audit::value(reached.size));
    out.raw(reached.root);
    const auto key = profileKey(m_vault, me);
    const auto sealed = crypto::seal(key.expose(), sealedAs("head", m_vault, me), out.bytes());
    if (auto made = files::makeFolder(folderOf(me.identity.id())); !made)
        return std::unexpected(asFailure(made.error()));
    if (auto put = files::replaceQuickly(folderOf(me.identity.id()) / "head", sealed); !put)
        return std::unexpected(asFailure(put.error()));
    return {};
}

Outcome<std::vector<HeadEvidence>> Profile::evidence(const identity::UnlockedIdentity& me) const
{
    const auto bytes = files::read(folderOf(me.identity.id()) / "evidence", 1U << 24U);
    if (!bytes && bytes.error() == files::Fault::NotThere) return std::vector<HeadEvidence>();
    if (!bytes) return std::unexpected(asFailure(bytes.error()));
    const auto key = profileKey(m_vault, me);
    const auto opened = crypto::open(key.expose(), sealedAs("evidence", m_vault, me), *bytes);
    auto all = opened ? decodeEvidence(opened->expose()) : std::nullopt;
    if (!all) return failure(Fault::Damaged, "profile/evidence");
    return std::move(*all);
}

Outcome<void> Profile::keepEvidence(const identity::UnlockedIdentity& me, const HeadEvidence& evidence) const
{
    auto all = this->evidence(me);
    if (!all) return std::unexpected(all.error());
    std::erase_if(*all, [&](HeadEvidence earlier) {
        earlier.time = evidence.time;
        return earlier == evidence;
    });
    all->push_back(evidence);
    if (all->size() > kMostEvidence) {
        const auto agreed = std::ranges::find_if(
            *all, [](const HeadEvidence& one) { return one.relation < HeadRelation::Forked; });
        if (agreed != all->end()) all->erase(agreed);
    }
    const auto key = profileKey(m_vault, me);
    const auto sealed = crypto::seal(key.expose(), sealedAs("evidence", m_vault, me), encodeEvidence(*all));
    const auto folder = folderOf(me.identity.id());
    if (auto made = files::makeFolder(folder); !made) return std::unexpected(asFailure(made.error()));
    if (auto kept = files::replace(folder / "evidence", sealed); !kept) return std::unexpected(asFailure(kept.error()));
    return {};
}

void Profile::forgetHead(const MemberId& member)
{
    std::error_code ignored; // what stays behind asks again at the next unlock
    for (const auto* name : {"head", "memory"}) std::filesystem::remove(folderOf(member) / name, ignored);
}

std::optional<Memory> Profile::memory(const identity::UnlockedIdentity& me) const
{
    const auto bytes = files::read(folderOf(me.identity.id()) / "memory", kMaxMemory);
    if (!bytes) return std::nullopt;
    const auto key = profileKey(m_vault, me);
    const auto opened = crypto::open(key.expose(), sealedAs("memory", m_vault, me), *bytes);
    if (!opened) return std::nullopt;
    return decodeMemory(opened->expose());
}

Outcome<void> Profile::keepMemory(const identity::UnlockedIdentity& me, const Memory& memory)
{
    const auto key = profileKey(m_vault, me);
    const auto sealed = crypto::seal(key.expose(), sealedAs("memory", m_vault, me), encodeMemory(memory));
    if (auto kept = files::replaceQuickly(folderOf(me.identity.id()) / "memory", sealed); !kept)
        return std::unexpected(asFailure(kept.error()));
    return {};
}

} // namespace vault
