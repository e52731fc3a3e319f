// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A member's own folder: what they remember of a vault, outside of it (DESIGN §3). Sealed under that member's root key,
// written after COMMIT, forward only; so an unlock verifies only what is new, and a vault that went back or forked is
// noticed. Names are kept as salted hashes: a thief can guess a name but not read one.
// One owner, one thread; losing the folder loses the memory, never content.
#pragma once

#include "vault/fault.h"
#include "vault/identity/key_file.h"

#include "audit/verifier.h"

#include <filesystem>
#include <optional>

namespace vault {

/// One governance leaf as the fold needs it again.
struct RememberedAct {
    std::uint64_t index = 0;
    crypto::Hash32 leafHash{};
    std::uint64_t time = 0;
    MemberId actor;
    std::uint16_t leafClass = 5;
    Id16 subject{};
    ScopeId scope;
    crypto::Bytes payload; ///< the act's bytes
};

/// What was verified up to a head.
struct Memory {
    crypto::Bytes verifier; ///< audit::LogVerifier::encode()
    std::vector<RememberedAct> acts;
};

/// How another head stands to this log.
enum class HeadRelation : std::uint8_t {
    Same = 1,
    Earlier,  ///< of this very history, before its end
    Later,    ///< beyond the end of this one: whether it goes on from here is not known yet
    Forked,   ///< of another history
    OtherLog, ///< of a log of another name
};

/// Two heads that were compared.
struct HeadEvidence {
    std::uint64_t time = 0; ///< milliseconds UTC
    std::string source;     ///< who gave the other one; empty: this member's own memory against the vault, at an unlock
    std::string origin;     ///< the log that the other one names
    audit::Head theirs;
    audit::Head ours; ///< this vault's then; at an unlock what was remembered
    HeadRelation relation = HeadRelation::Same;
    bool operator==(const HeadEvidence&) const = default;
};

class Profile {
public:
    /// `folder` is the member's own; made when it is not there.
    [[nodiscard]] static Outcome<Profile> at(const std::filesystem::path& folder, const VaultId& vault);

    /// Which vault this profile last saw in that folder; nothing when none. Nobody signed it: it only makes a warning.
    [[nodiscard]] static std::optional<VaultId> vaultKnownAt(const std::filesystem::path& folder,
                                                             const std::filesystem::path& vaultFolder);
    [[nodiscard]] Outcome<void> rememberPlace(const std::filesystem::path& vaultFolder) const;

    /// Who goes by that name here, in any letter case. With no name: the only one there is.
    [[nodiscard]] std::optional<MemberId> memberNamed(std::string_view name) const;
    [[nodiscard]] Outcome<void> remember(std::string_view name, const MemberId& member);

    [[nodiscard]] std::uint32_t failedUnlocks(const MemberId& member) const;
    void countFailedUnlock(const MemberId& member);
    void forgetFailedUnlocks(const MemberId& member);

    /// The last verified head; nothing when there is none. CannotOpen when somebody altered it.
    [[nodiscard]] Outcome<std::optional<audit::Head>> head(const identity::UnlockedIdentity& me) const;
    [[nodiscard]] Outcome<void> keepHead(const identity::UnlockedIdentity& me, const audit::Head& reached);
    /// Heads that were compared, oldest first. CannotOpen when somebody altered them.
    [[nodiscard]] Outcome<std::vector<HeadEvidence>> evidence(const identity::UnlockedIdentity& me) const;
    /// One like an earlier one but for its time takes its place; of those that agreed the oldest go when there are
    /// thousands, of those that did not none.
    [[nodiscard]] Outcome<void> keepEvidence(const identity::UnlockedIdentity& me, const HeadEvidence& evidence) const;
    /// The memory as of some earlier or equal head; nothing when there is none or it does not open.
    [[nodiscard]] std::optional<Memory> memory(const identity::UnlockedIdentity& me) const;
    [[nodiscard]] Outcome<void> keepMemory(const identity::UnlockedIdentity& me, const Memory& memory);

    /// Where a member's own files of this vault are.
    [[nodiscard]] std::filesystem::path folderOf(const MemberId& member) const;

private:
    Profile(std::filesystem::path folder, const VaultId& vault) : m_folder(std::move(folder)), m_vault(vault) {}
    std::filesystem::path m_folder;
    VaultId m_vault;
};

} // namespace vault
