// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit bundle: a folder that an outsider checks with casevault-verify. C2SP tiles and checkpoint (audit/tiles.h), and
//   identities        clear: the vault's nonce and every Identity; self-certifying, so signatures check without a key
//   payload/<N>       256 payload records each, in leaf order: scope16, epoch u32, sealed payload (empty when erased)
//   trace-keys        the sessions' trace key wraps
//   grants            KeyGrants to the named auditor (AK, quarters), and AK's chain of earlier epochs
// Never a content key. Bytes from outside: strict parsers, each with a fuzz target.
#pragma once

#include "audit/tiles.h"
#include "vault/identity/key_grant.h"
#include "vault/identity/payload.h"

#include <functional>

namespace vault::identity {

struct PayloadRecord {
    ScopeId scope;
    std::uint32_t epoch = 0;
    Bytes envelope; ///< empty: erased
};

struct Identities {
    Hash32 nonce{};
    std::vector<Identity> all; ///< the founder first

    [[nodiscard]] Bytes encode() const;
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
    [[nodiscard]] static Result<AuditorGrants> decode(ByteView bytes);
};

using PayloadReader = std::function<Result<std::vector<PayloadRecord>>(std::uint64_t first, std::size_t count)>;

/// Everything but the tiles. Files are written whole and replaced by rename; full payload files are not rewritten.
[[nodiscard]] Result<void> writeBundleParts(const std::filesystem::path& folder, std::uint64_t size,
                                            const Identities& identities, const std::vector<TraceKeyWrap>& traceKeys,
                                            const AuditorGrants& grants, const PayloadReader& payloads);

/// A bundle open for reading, part by part. Holds paths and what was parsed, no key.
class Bundle {
public:
    [[nodiscard]] static Result<Bundle> openFolder(const std::filesystem::path& folder);
    [[nodiscard]] const Identities& identities() const { return m_identities; }
    [[nodiscard]] const std::vector<TraceKeyWrap>& traceKeys() const { return m_traceKeys; }
    [[nodiscard]] const AuditorGrants& grants() const { return m_grants; }
    [[nodiscard]] const std::string& checkpointNote() const { return m_checkpoint; }
    /// Payload file n: up to 256 records. Missing or Malformed name the file through `n`.
    [[nodiscard]] Result<std::vector<PayloadRecord>> payloads(std::uint64_t n, std::uint64_t size) const;

private:
    std::filesystem::path m_folder;
    Identities m_identities;
    std::vector<TraceKeyWrap> m_traceKeys;
    AuditorGrants m_grants;
    std::string m_checkpoint;
};

} // namespace vault::identity
