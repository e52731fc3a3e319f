// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/bundle.h"

#include "vault/identity/files.h"

#include <algorithm>

namespace vault::identity {
namespace {

namespace fs = std::filesystem;

constexpr auto kIdentities = "identities", kTraceKeys = "trace-keys", kGrants = "grants", kCheckpoint = "checkpoint";
constexpr std::uint64_t kMostIdentities = 64U << 20U, kMostTraceKeys = 256U << 20U, kMostGrants = 64U << 20U;
constexpr std::uint64_t kMostPayloads = 256U << 20U, kMostCheckpoint = 1U << 20U;

// payload/<N> with N as tiles have it: x001/x234/067.
fs::path payloadPath(const fs::path& folder, std::uint64_t n)
{
    constexpr std::string_view prefix = "tile/0/";
    return folder / "payload" / audit::tilePath(0, n).substr(prefix.size());
}

std::uint64_t recordsIn(std::uint64_t n, std::uint64_t size)
{
    if (n > size / kPayloadsPerFile) return 0;
    return std::min<std::uint64_t>(size - n * kPayloadsPerFile, kPayloadsPerFile);
}

// Files appear whole, so the beginning of a full one, which holds the count, tells all.
Result<bool> isFullAlready(const fs::path& path)
{
    static const auto full = encodePayloads(std::vector<PayloadRecord>(kPayloadsPerFile));
    constexpr std::size_t head = 16 + 2 + 2;
    const auto start = files::readStart(path, head);
    if (!start && start.error() == Fault::Missing) return false;
    if (!start) return std::unexpected(start.error());
    return std::ranges::equal(*start, ByteView(full).first(head));
}

Result<void> writePayloads(const fs::path& folder, std::uint64_t n, std::uint64_t size, const PayloadReader& payloads)
{
    const auto path = payloadPath(folder, n);
    const auto count = recordsIn(n, size);
    const auto full = isFullAlready(path);
    if (!full) return std::unexpected(full.error());
    if (*full) return {};
    const auto records = payloads(n * kPayloadsPerFile, count);
    if (!records) return std::unexpected(records.error());
    if (records->size() != count) return std::unexpected(Fault::Missing);
    return files::replace(path, encodePayloads(*records));
}

template <class Decode>
auto readPart(const fs::path& path, std::uint64_t most, const Decode& decode)
{
    return files::readWhole(path, most).and_then([&](const Bytes& bytes) { return decode(bytes); });
}

} // namespace

Result<void> writeBundleParts(const fs::path& folder, std::uint64_t size, const Identities& identities,
                              const std::vector<TraceKeyWrap>& traceKeys, const AuditorGrants& grants,
                              const PayloadReader& payloads)
{
    for (std::uint64_t n = 0; recordsIn(n, size) > 0; ++n)
        if (const auto written = writePayloads(folder, n, size, payloads); !written) return written;
    return files::replace(folder / kIdentities, identities.encode())
        .and_then([&] { return files::replace(folder / kTraceKeys, encodeTraceKeys(traceKeys)); })
        .and_then([&] { return files::replace(folder / kGrants, grants.encode()); });
}

Result<Bundle> Bundle::openFolder(const fs::path& folder)
{
    auto identities = readPart(folder / kIdentities, kMostIdentities, Identities::decode);
    if (!identities) return std::unexpected(identities.error());
    auto traceKeys = readPart(folder / kTraceKeys, kMostTraceKeys, decodeTraceKeys);
    if (!traceKeys) return std::unexpected(traceKeys.error());
    auto grants = readPart(folder / kGrants, kMostGrants, AuditorGrants::decode);
    if (!grants) return std::unexpected(grants.error());
    const auto checkpoint = files::readWhole(folder / kCheckpoint, kMostCheckpoint);
    if (!checkpoint) return std::unexpected(checkpoint.error());
    Bundle out;
    out.m_folder = folder;
    out.m_identities = std::move(*identities);
    out.m_traceKeys = std::move(*traceKeys);
    out.m_grants = std::move(*grants);
    out.m_checkpoint = crypto::textOf(*checkpoint);
    return out;
}

Result<std::vector<PayloadRecord>> Bundle::payloads(std::uint64_t n, std::uint64_t size) const
{
    auto records = readPart(payloadPath(m_folder, n), kMostPayloads, decodePayloads);
    if (!records) return std::unexpected(records.error());
    // More than asked for is in order: an export that was interrupted before its checkpoint.
    const auto count = recordsIn(n, size);
    if (count == 0 || records->size() < count) return std::unexpected(Fault::Missing);
    records->resize(count);
    return std::move(*records);
}

} // namespace vault::identity
