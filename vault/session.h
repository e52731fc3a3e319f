// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An unlocked vault in one member's hands. Everything that happens goes through a Deed: one transaction under the write
// lock in which acts are checked, sealed, signed and appended, and sealed rows come out only beside their read leaf.
// Promise: after any failure the vault is as before. Not promised: that a copy of the folder is read only through here.
// One owner, one thread. Dropping a Session wipes its keys.
#pragma once

#include "vault/charter/charter.h"
#include "vault/fault.h"
#include "vault/identity/invitation.h"
#include "vault/records/encoding.h"

#include <functional>
#include <memory>
#include <string>

namespace vault {

/// Milliseconds since 1970 UTC. Injected; the product passes the system's clock.
using Clock = std::function<std::uint64_t()>;

/// What a session has decrypted so far, in plaintext bytes, by room (INDE-2 is tested with this).
struct DecryptedBytes {
    std::uint64_t team = 0;         ///< K1, under AK and TK, and the address of a letter
    std::uint64_t caseContent = 0;  ///< K2, under CK and RK
    std::uint64_t compartments = 0; ///< K3, under party keys, and the facts of danger alerts
};

/// Something that a session or a verification found wrong; the vault keeps working and says so.
struct VaultFinding {
    std::string where;    ///< "leaf 12", "row 3f2a…", "document 91bc…"
    std::string sentence; ///< French or English
};

/// Done, of all.
using DutyProgress = std::function<void(std::size_t done, std::size_t all)>;

class Deed;
struct SessionCore;

class Session {
public:
    explicit Session(std::unique_ptr<SessionCore> core);
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    [[nodiscard]] const VaultId& vaultId() const;
    [[nodiscard]] MemberId me() const;
    [[nodiscard]] charter::Role role() const;
    /// The fold as of the last transaction of this session.
    [[nodiscard]] const charter::State& state() const;
    [[nodiscard]] charter::Day today() const;
    [[nodiscard]] std::uint64_t now() const;

    /// The name of a member, partner or auditor; the start of its id when it has none.
    [[nodiscard]] std::string nameOf(const MemberId& member) const;
    [[nodiscard]] const identity::Identity* identityOf(const MemberId& member) const;
    /// The last verified head, the log's key, and the line that a newcomer is handed.
    [[nodiscard]] audit::Head head() const;
    [[nodiscard]] const audit::NoteKey& logKey() const;
    [[nodiscard]] identity::Invitation invitation() const;
    [[nodiscard]] DecryptedBytes decrypted() const;
    /// What was found wrong while taking in what others appended.
    [[nodiscard]] std::vector<VaultFinding> findings(charter::Language language) const;

    /// Opens a transaction: takes the write lock, reads and verifies what others appended. Busy, ReadOnly, ClockBehind,
    /// ClockAhead, Behind, LogDamaged, Tampered.
    [[nodiscard]] Outcome<Deed> begin();
    /// The person says that this machine's date is right although it is far ahead of the log: no ClockAhead any more,
    /// for as long as this session lives (FORMATS, Time).
    void confirmClock();
    /// Makes the epochs that are due and gives the keys that are due, as far as this member can. Done at unlock too.
    /// After a departure each scope is a transaction of its own: what is interrupted goes on at the next unlock, whoever
    /// holds the keys. `progress` is told how many of how many scopes have their next epoch.
    [[nodiscard]] Outcome<void> fulfilDuties(const DutyProgress& progress = {});

    [[nodiscard]] SessionCore& core() { return *m_core; }
    [[nodiscard]] const SessionCore& core() const { return *m_core; }

private:
    std::unique_ptr<SessionCore> m_core;
};

} // namespace vault
