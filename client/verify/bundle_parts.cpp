// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/bundle_parts.h"

#include "crypto/file_io.h"

namespace verify {

namespace {

namespace fs = std::filesystem;

/// Larger than any part that the bundle's own reader takes.
constexpr std::uint64_t kLargestPart = 512U << 20U;

identity::Result<crypto::Bytes> contentOf(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) return std::unexpected(error ? identity::Fault::Io : identity::Fault::Missing);
    if (!fs::is_regular_file(path, error)) return std::unexpected(identity::Fault::Malformed);
    const auto file = crypto::StoredFile::open(path);
    if (!file) return std::unexpected(identity::Fault::Io);
    if (file->size() > kLargestPart) return std::unexpected(identity::Fault::Malformed);
    crypto::Bytes out(file->size());
    const crypto::MutableBytes region(out);
    if (!file->readAt(0, crypto::Regions(&region, 1))) return std::unexpected(identity::Fault::Io);
    return out;
}

template <class Decode>
std::optional<Finding> faultIn(const fs::path& folder, const std::string& name, const Decode& decode)
{
    const auto bytes = contentOf(folder / name);
    if (!bytes) return findingOf(flawOf(bytes.error()), name);
    if (const auto part = decode(*bytes); !part) return findingOf(flawOf(part.error()), name);
    return std::nullopt;
}

/// Asked only when the bundle did not open: which of its parts is at fault.
Finding partAtFault(const fs::path& folder, identity::Fault fault)
{
    std::error_code error;
    if (!fs::is_directory(folder, error)) return findingOf(Flaw::FolderMissing, folder.string());
    const auto asIs = [](const crypto::Bytes& bytes) { return identity::Result<crypto::Bytes>(bytes); };
    if (auto found = faultIn(folder, "checkpoint", asIs)) return *found;
    if (auto found = faultIn(folder, "identities", identity::Identities::decode)) return *found;
    if (auto found = faultIn(folder, "trace-keys", identity::decodeTraceKeys)) return *found;
    if (auto found = faultIn(folder, "grants", identity::AuditorGrants::decode)) return *found;
    return findingOf(flawOf(fault), folder.string());
}

} // namespace

std::expected<identity::Bundle, Finding> openBundle(const fs::path& folder)
{
    auto bundle = identity::Bundle::openFolder(folder);
    if (!bundle) return std::unexpected(partAtFault(folder, bundle.error()));
    return std::move(*bundle);
}

Flaw flawOf(identity::Fault fault)
{
    switch (fault) {
    case identity::Fault::Missing: return Flaw::FileMissing;
    case identity::Fault::NewerVersion: return Flaw::FileNewer;
    case identity::Fault::Io:
    case identity::Fault::OutOfMemory: return Flaw::FileUnreadable;
    case identity::Fault::CannotOpen:
    case identity::Fault::Malformed:
    case identity::Fault::OutOfBounds:
    case identity::Fault::BadSignature:
    case identity::Fault::BadKey: return Flaw::FileMalformed;
    }
    return Flaw::FileMalformed;
}

Flaw flawOf(audit::Fault fault)
{
    switch (fault) {
    case audit::Fault::Missing: return Flaw::FileMissing;
    case audit::Fault::NewerVersion: return Flaw::FileNewer;
    case audit::Fault::Io:
    case audit::Fault::Cancelled: return Flaw::FileUnreadable;
    case audit::Fault::Malformed:
    case audit::Fault::BadSignature:
    case audit::Fault::UnknownSigner:
    case audit::Fault::Inconsistent: return Flaw::FileMalformed;
    }
    return Flaw::FileMalformed;
}

// payload/<N> with N as tiles have it.
std::string payloadFile(std::uint64_t n)
{
    constexpr std::string_view kTiles = "tile/0/";
    return "payload/" + audit::tilePath(0, n).substr(kTiles.size());
}

} // namespace verify
