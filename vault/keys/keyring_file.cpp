// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/keys/keyring_file.h"

#include "crypto/canonical.h"
#include "vault/files.h"

#include <algorithm>

namespace vault::keys {

namespace {

constexpr std::string_view kMagic{"casevault-ring\0\0", 16};
constexpr std::uint16_t kVersion = 1;
constexpr std::uint64_t kMaxSize = 64U << 20U;

template <class T>
Result<std::vector<T>> decodeList(crypto::Decoder& in)
{
    std::vector<T> list;
    const auto count = in.u16();
    for (std::size_t i = 0; i < count; ++i) {
        const auto bytes = in.opaque32();
        if (in.failed()) return std::unexpected(Fault::Malformed);
        auto element = T::decode(bytes);
        if (!element) return std::unexpected(element.error());
        list.push_back(std::move(*element));
    }
    return list;
}

template <class T>
void encodeList(crypto::Encoder& out, const std::vector<T>& list, auto&& bytesOfElement)
{
    out.u16(static_cast<std::uint16_t>(list.size()));
    for (const auto& element : list) out.opaque32(bytesOfElement(element));
}

} // namespace

crypto::Bytes KeyringFile::encode() const
{
    crypto::Encoder out;
    out.raw(crypto::bytesOf(kMagic));
    out.u16(kVersion);
    out.raw(vault.bytes);
    out.u32(epoch);
    encodeList(out, identities, [](const auto& identity) { return identity.bytes(); });
    encodeList(out, keyFiles, [](const auto& keys) { return keys.encode(); });
    encodeList(out, grants, [](const auto& grant) { return grant.encode(); });
    return std::move(out).take();
}

Result<KeyringFile> KeyringFile::decode(crypto::ByteView bytes)
{
    crypto::Decoder in(bytes);
    in.expect(crypto::bytesOf(kMagic));
    const auto version = in.u16();
    if (in.failed()) return std::unexpected(Fault::Malformed);
    if (version > kVersion) return std::unexpected(Fault::NewerVersion);
    KeyringFile ring;
    ring.vault = VaultId{in.array<16>()};
    ring.epoch = in.u32();
    auto identities = decodeList<identity::Identity>(in);
    if (!identities) return std::unexpected(identities.error());
    auto keyFiles = decodeList<identity::KeyFile>(in);
    if (!keyFiles) return std::unexpected(keyFiles.error());
    auto grants = decodeList<identity::KeyGrant>(in);
    if (!grants) return std::unexpected(grants.error());
    ring.identities = std::move(*identities);
    ring.keyFiles = std::move(*keyFiles);
    ring.grants = std::move(*grants);
    if (version != kVersion || !in.finish() || ring.encode() != crypto::Bytes(bytes.begin(), bytes.end()))
        return std::unexpected(Fault::Malformed);
    return ring;
}

Result<std::uint32_t> KeyringFile::epochIn(const std::filesystem::path& vaultFolder)
{
    const auto bytes = files::read(vaultFolder / "keyring", kMaxSize);
    if (!bytes) return std::unexpected(bytes.error() == files::Fault::NotThere ? Fault::Missing : Fault::Io);
    crypto::Decoder in(*bytes);
    in.expect(crypto::bytesOf(kMagic));
    const auto version = in.u16();
    (void)in.array<16>();
    const auto epoch = in.u32();
    if (in.failed()) return std::unexpected(Fault::Malformed);
    if (version > kVersion) return std::unexpected(Fault::NewerVersion);
    return epoch;
}

Result<KeyringFile> KeyringFile::read(const std::filesystem::path& vaultFolder)
{
    auto bytes = files::read(vaultFolder / "keyring", kMaxSize);
    if (!bytes) return std::unexpected(bytes.error() == files::Fault::NotThere ? Fault::Missing : Fault::Io);
    return decode(*bytes);
}

Outcome<void> KeyringFile::write(const std::filesystem::path& vaultFolder) const
{
    const auto written = files::replace(vaultFolder / "keyring", encode());
    if (written) return {};
    switch (written.error()) {
    case files::Fault::Full: return failure(vault::Fault::Full, "keyring");
    case files::Fault::ReadOnly: return failure(vault::Fault::ReadOnly, "keyring");
    case files::Fault::NotThere:
    case files::Fault::AlreadyThere:
    case files::Fault::TooLarge:
    case files::Fault::Io: break;
    }
    return failure(vault::Fault::Io, "keyring");
}

const identity::Identity* KeyringFile::identityOf(const MemberId& member) const
{
    const auto found = std::ranges::find_if(identities, [&](const auto& each) { return each.id() == member; });
    return found == identities.end() ? nullptr : &*found;
}

const identity::KeyFile* KeyringFile::keyFileOf(const MemberId& member) const
{
    const auto found = std::ranges::find_if(keyFiles, [&](const auto& each) { return each.identity().id() == member; });
    return found == keyFiles.end() ? nullptr : &*found;
}

const identity::KeyGrant* KeyringFile::grantTo(const MemberId& member) const
{
    const auto found = std::ranges::find_if(
        grants, [&](const auto& grant) { return grant.recipient == member && grant.epoch == epoch; });
    return found == grants.end() ? nullptr : &*found;
}

void KeyringFile::turnTo(std::uint32_t next, const std::vector<MemberId>& present)
{
    epoch = next;
    const auto isPresent = [&](const MemberId& member) { return std::ranges::contains(present, member); };
    std::erase_if(grants, [&](const auto& grant) { return grant.epoch != next || !isPresent(grant.recipient); });
    std::erase_if(keyFiles, [&](const auto& each) { return !isPresent(each.identity().id()); });
}

void KeyringFile::addIdentity(const identity::Identity& identity)
{
    if (identityOf(identity.id()) == nullptr) identities.push_back(identity);
}

void KeyringFile::putGrant(const identity::KeyGrant& grant)
{
    std::erase_if(grants,
                  [&](const auto& each) { return each.recipient == grant.recipient && each.epoch == grant.epoch; });
    grants.push_back(grant);
}

void KeyringFile::putKeyFile(const identity::KeyFile& keyFile)
{
    addIdentity(keyFile.identity());
    std::erase_if(keyFiles, [&](const auto& each) { return each.identity().id() == keyFile.identity().id(); });
    keyFiles.push_back(keyFile);
}

} // namespace vault::keys
