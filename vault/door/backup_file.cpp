// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/door/backup_file.h"

#include "vault/session/core.h"

#include <algorithm>
#include <fstream>

namespace vault::backup {

namespace {

constexpr std::string_view kMark{"casevault-backup\0", 17};
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kLead = kMark.size() + 2 + 4; ///< mark, version, length of what follows
constexpr std::uint32_t kLongestHead = 1U << 20U;
constexpr std::size_t kLongestName = 64;
constexpr std::string_view kDocuments = "documents/";

/// A file that a vault has; nothing else is ever written.
bool isName(std::string_view name)
{
    if (name == "keyring" || name == "vault.db" || name == "vault.db-wal") return true;
    if (!name.starts_with(kDocuments)) return false;
    const auto id = name.substr(kDocuments.size());
    return id.size() == 32 && std::ranges::all_of(id, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

crypto::Bytes labelOf(const Part& part)
{
    crypto::Encoder label;
    label.opaque16(crypto::bytesOf(part.name));
    label.u64(part.size);
    return std::move(label).take();
}

} // namespace

crypto::Context Head::context() const
{
    return crypto::Context("casevault/v1/backup")
        .field(vault.bytes)
        .field(backup.bytes)
        .u64(audit::value(log.size))
        .field(log.root);
}

crypto::Bytes Head::encode() const
{
    crypto::Encoder body;
    body.raw(vault.bytes);
    body.raw(backup.bytes);
    body.u64(time);
    body.u64(audit::value(log.size));
    body.raw(log.root);
    body.u64(contentSize);
    body.opaque32(maker.bytes());
    body.u16(static_cast<std::uint16_t>(grants.size()));
    for (const auto& grant : grants) body.opaque32(grant.encode());
    crypto::Encoder out;
    out.raw(crypto::bytesOf(kMark));
    out.u16(kVersion);
    out.opaque32(body.bytes());
    return std::move(out).take();
}

Outcome<ReadHead> readHead(const std::filesystem::path& file)
{
    const auto name = file.filename().string();
    std::ifstream in(file, std::ios::binary);
    if (!in) return failure(Fault::NotThere, name);
    crypto::Bytes lead(kLead);
    if (!in.read(reinterpret_cast<char*>(lead.data()), static_cast<std::streamsize>(lead.size())))
        return failure(Fault::BadFile, name);
    crypto::Decoder first(lead);
    first.expect(crypto::bytesOf(kMark));
    const auto version = first.u16();
    const auto length = first.u32();
    if (first.failed() || version == 0 || length > kLongestHead) return failure(Fault::BadFile, name);
    if (version > kVersion) return failure(Fault::NewerVersion, name);
    crypto::Bytes bytes(length);
    if (!in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size())))
        return failure(Fault::BadFile, name);
    crypto::Decoder body(bytes);
    const VaultId vault{body.array<16>()};
    const BackupId backup{body.array<16>()};
    const auto time = body.u64();
    audit::Head log;
    log.size = audit::TreeSize{body.u64()};
    log.root = body.array<32>();
    const auto contentSize = body.u64();
    auto maker = identity::Identity::decode(body.opaque32());
    const auto count = body.u16();
    std::vector<identity::KeyGrant> grants;
    for (std::size_t i = 0; i < count && !body.failed(); ++i) {
        auto grant = identity::KeyGrant::decode(body.opaque32());
        if (!grant) return failure(Fault::BadFile, name);
        grants.push_back(std::move(*grant));
    }
    if (!body.finish() || !maker) return failure(Fault::BadFile, name);
    return ReadHead{Head{vault, backup, time, log, contentSize, std::move(*maker), std::move(grants)}, kLead + length};
}

PartStream::PartStream(std::vector<Part> parts, std::function<void(const Part&)> passed)
    : m_parts(std::move(parts)), m_passed(std::move(passed))
{
    if (!m_parts.empty()) m_label = labelOf(m_parts.front());
}

std::uint64_t PartStream::size() const
{
    std::uint64_t all = 0;
    for (const auto& part : m_parts) all += labelOf(part).size() + part.size;
    return all;
}

void PartStream::next()
{
    m_passed(m_parts[m_at]);
    m_parts[m_at].read = nullptr; // and whatever it holds open
    m_offset = 0;
    if (++m_at < m_parts.size()) m_label = labelOf(m_parts[m_at]);
}

crypto::Result<std::size_t> PartStream::read(crypto::MutableBytes out)
{
    std::size_t filled = 0;
    while (filled < out.size() && m_at < m_parts.size()) {
        const auto& part = m_parts[m_at];
        auto room = out.subspan(filled);
        std::size_t got = 0;
        if (m_offset < m_label.size()) {
            got = std::min<std::size_t>(room.size(), m_label.size() - static_cast<std::size_t>(m_offset));
            std::copy_n(m_label.begin() + static_cast<std::ptrdiff_t>(m_offset), got, room.begin());
        } else {
            const auto at = m_offset - m_label.size();
            got = static_cast<std::size_t>(std::min<std::uint64_t>(room.size(), part.size - at));
            if (got > 0)
                if (const auto read = part.read(at, room.first(got)); !read) return std::unexpected(read.error());
        }
        m_offset += got;
        filled += got;
        if (m_offset == m_label.size() + part.size) next();
    }
    return filled;
}

Outcome<void> Unpacker::begin()
{
    crypto::Decoder label(m_label);
    const auto name = std::string(crypto::textOf(label.opaque16()));
    m_left = label.u64();
    if (!label.finish() || !isName(name)) return failure(Fault::BadFile, "backup");
    m_keyring = m_keyring || name == "keyring";
    m_database = m_database || name == "vault.db";
    auto draft = documents::DraftFile::beside(m_folder / name); // a name said twice is there already
    if (!draft) return std::unexpected(asFailure(draft.error(), name));
    m_file.emplace(std::move(*draft));
    m_label.clear();
    return m_left == 0 ? end() : Outcome<void>{};
}

Outcome<void> Unpacker::end()
{
    const auto kept = m_file->keep();
    m_file.reset();
    if (!kept) return std::unexpected(asFailure(kept.error(), "backup"));
    return {};
}

Outcome<void> Unpacker::take(crypto::ByteView bytes)
{
    while (!bytes.empty()) {
        if (!m_file) {
            m_label.push_back(bytes.front());
            bytes = bytes.subspan(1);
            if (m_label.size() < 2) continue;
            const std::size_t name = static_cast<std::size_t>(m_label[0]) * 256 + m_label[1];
            if (name > kLongestName) return failure(Fault::BadFile, "backup");
            if (m_label.size() < 2 + name + 8) continue;
            if (auto begun = begin(); !begun) return begun;
            continue;
        }
        const auto part = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), m_left)));
        if (auto written = m_file->write(part); !written) return std::unexpected(asFailure(written.error(), "backup"));
        m_left -= part.size();
        bytes = bytes.subspan(part.size());
        if (m_left == 0)
            if (auto ended = end(); !ended) return ended;
    }
    return {};
}

Outcome<void> Unpacker::finish() const
{
    if (m_file || !m_label.empty() || !m_keyring || !m_database) return failure(Fault::BadFile, "backup");
    return {};
}

} // namespace vault::backup
