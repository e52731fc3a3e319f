// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/sealed_folder.h"

#include "crypto/kdf.h"

#include <algorithm>
#include <chrono>

namespace vault {

namespace {

SealedFolder::Fault asFault(files::Fault fault)
{
    switch (fault) {
    case files::Fault::NotThere: return SealedFolder::Fault::NotThere;
    case files::Fault::TooLarge: return SealedFolder::Fault::Unreadable;
    case files::Fault::ReadOnly: return SealedFolder::Fault::ReadOnly;
    case files::Fault::Full: return SealedFolder::Fault::Full;
    case files::Fault::AlreadyThere:
    case files::Fault::Io: break;
    }
    return SealedFolder::Fault::Io;
}

} // namespace

SealedFolder::SealedFolder(std::filesystem::path folder, std::string_view label, const VaultId& vault,
                           const MemberId& member, crypto::ByteView rootKey)
    : m_folder(std::move(folder)), m_label(label), m_vault(vault), m_member(member),
      m_key(crypto::hkdf(rootKey, context()))
{
}

crypto::Context SealedFolder::context() const
{
    return crypto::Context(m_label).field(m_vault.bytes).field(m_member.bytes);
}

SealedFolder::Name SealedFolder::nameOf(crypto::ByteView what) const
{
    const auto derived = crypto::hkdf(m_key.expose(), context().field(crypto::bytesOf("name")).field(what));
    Name name{};
    std::ranges::copy(derived.expose().first(name.size()), name.begin());
    return name;
}

std::filesystem::path SealedFolder::pathOf(const Name& name) const { return m_folder / crypto::toHex(name); }

bool SealedFolder::holds(const Name& name) const
{
    std::error_code error;
    return std::filesystem::is_regular_file(pathOf(name), error);
}

std::vector<SealedFolder::Name> SealedFolder::names() const
{
    std::vector<Name> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto text = entry->path().filename().string();
        const auto bytes = crypto::fromHex(text);
        Name name{};
        if (!bytes || bytes->size() != name.size()) continue;
        std::ranges::copy(*bytes, name.begin());
        if (crypto::toHex(name) == text) found.push_back(name);
    }
    std::ranges::sort(found);
    return found;
}

SealedFolder::Result<crypto::SecretBytes> SealedFolder::get(const Name& name, const crypto::Context& where,
                                                            std::uint64_t limit) const
{
    const auto sealed = files::read(pathOf(name), crypto::kEnvelopeHeader + crypto::envelopeSize(limit));
    if (!sealed) return std::unexpected(asFault(sealed.error()));
    auto plaintext = crypto::open(m_key.expose(), where, *sealed);
    if (!plaintext) return std::unexpected(Fault::Unreadable);
    return std::move(*plaintext);
}

SealedFolder::Result<void> SealedFolder::put(const Name& name, const crypto::Context& where, crypto::ByteView plaintext,
                                             Lasting lasting) const
{
    if (auto made = files::makeFolder(m_folder); !made) return std::unexpected(asFault(made.error()));
    const auto sealed = crypto::seal(m_key.expose(), where, plaintext);
    const auto put = lasting == Lasting::ThroughAPowerCut ? files::replace(pathOf(name), sealed)
                                                          : files::replaceQuickly(pathOf(name), sealed);
    return put.transform_error(asFault);
}

void SealedFolder::drop(const Name& name) const
{
    std::error_code ignored;
    std::filesystem::remove(pathOf(name), ignored);
}

void SealedFolder::sweep() const
{
    std::error_code error;
    std::vector<std::filesystem::path> left;
    const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    for (std::filesystem::directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const bool half = entry->path().filename().string().contains(".new-");
        if (half && entry->last_write_time(error) < old) left.push_back(entry->path());
    }
    for (const auto& file : left) std::filesystem::remove(file, error);
}

} // namespace vault
