// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit bundle: a folder that an outsider checks with casevault-verify. C2SP tiles and checkpoint (audit/tiles.h), and
//   identities        clear: the vault's nonce and every Identity; self-certifying, so signatures check without a key
//   payload/<N>       256 payload records each, in leaf order: scope16, epoch u32, sealed payload (empty when erased)
//   trace-keys        the sessions' trace keys as sealed to their quarter
//   grants            KeyGrants to the named auditor (AK, quarters), and AK's chain of earlier epochs
// Never a content key. Bytes from outside: strict parsers, each with a fuzz target. What is read here is well formed,
// and each Identity certifies itself; whether the rest is true is the verifier's question.
#pragma once

#include "audit/tiles.h"
#include "vault/identity/key_grant.h"
#include "vault/identity/payload.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace vault::identity {

inline constexpr std::size_t kPayloadsPerFile = 256;

struct PayloadRecord {
    ScopeId scope;
    std::uint32_t epoch = 0;
    Bytes envelope; ///< empty: erased
};

/// The bytes of one payload file: 1 to 256 records.
[[nodiscard]] Bytes encodePayloads(std::span<const PayloadRecord> records);
/// Malformed, NewerVersion.
[[nodiscard]] Result<std::vector<PayloadRecord>> decodePayloads(ByteView bytes);

struct Identities {
    Hash32 nonce{};
    std::vector<Identity> all; ///< the founder first

    /// What the nonce and the founder's Identity make.
    [[nodiscard]] VaultId vault() const;
    [[nodiscard]] Bytes encode() const;
    /// Malformed (nobody, or somebody twice), NewerVersion; the Identity's own faults.
    [[nodiscard]] static Result<Identities> decode(ByteView bytes);
};

/// A governance key's earlier epoch, under the next one (`casevault/v1/earlier`).
struct EarlierKey {
    std::uint32_t epoch = 0; ///< of the key inside
    Bytes envelope;
};

struct AuditorGrants {
    std::vector<KeyGrant> grants;
    std::vector<EarlierKey> earlierGovernance;

    [[nodiscard]] Bytes encode() const;
    /// Malformed, NewerVersion. No signature is checked here.
    [[nodiscard]] static Result<AuditorGrants> decode(ByteView bytes);
};

/// Without what is sealed to the member: an auditor could neither use nor check it.
[[nodiscard]] Bytes encodeTraceKeys(const std::vector<TraceKeyWrap>& wraps);
/// Malformed, NewerVersion.
[[nodiscard]] Result<std::vector<TraceKeyWrap>> decodeTraceKeys(ByteView bytes);

/// Gives the records of leaves [first, first + count), in order; fewer is Missing.
using PayloadReader = std::function<Result<std::vector<PayloadRecord>>(std::uint64_t first, std::size_t count)>;

/// Everything but the tiles, for a log of `size` leaves; audit::writeTiles comes after it, so that a checkpoint never
/// stands before what it covers. Files are written whole and replaced by rename; a payload file that is full already is
/// not rewritten: what was given stays given. Faults: Io, Missing, and those of `payloads`.
[[nodiscard]] Result<void> writeBundleParts(const std::filesystem::path& folder, std::uint64_t size,
                                            const Identities& identities, const std::vector<TraceKeyWrap>& traceKeys,
                                            const AuditorGrants& grants, const PayloadReader& payloads);

/// A bundle open for reading, part by part. Holds paths and what was parsed, no key.
class Bundle {
public:
    /// Missing when a part is not there, Malformed, NewerVersion, Io; the Identity's own faults. The checkpoint is only
    /// read: who knows the log's key opens it with audit::openCheckpoint.
    [[nodiscard]] static Result<Bundle> openFolder(const std::filesystem::path& folder);
    [[nodiscard]] const Identities& identities() const { return m_identities; }
    [[nodiscard]] const std::vector<TraceKeyWrap>& traceKeys() const { return m_traceKeys; }
    [[nodiscard]] const AuditorGrants& grants() const { return m_grants; }
    [[nodiscard]] const std::string& checkpointNote() const { return m_checkpoint; }
    /// The records of leaves [256 n, 256 n + 256) below `size`. Missing when the file or a record is not there,
    /// Malformed, NewerVersion, Io: all of them about file `n`.
    [[nodiscard]] Result<std::vector<PayloadRecord>> payloads(std::uint64_t n, std::uint64_t size) const;

private:
    std::filesystem::path m_folder;
    Identities m_identities;
    std::vector<TraceKeyWrap> m_traceKeys;
    AuditorGrants m_grants;
    std::string m_checkpoint;
};

} // namespace vault::identity
