// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the door says no: the charter's refusal (a principle, a rule, a sentence), or a problem with the world outside.
// Neither ever carries content; a problem may name the object it is about by id or file.
#pragma once

#include "vault/charter/rules.h"

#include <expected>
#include <string>
#include <variant>

namespace vault {

enum class Fault : std::uint8_t {
    Busy,          ///< another process held the write lock for more than ten seconds
    ReadOnly,      ///< no leaf is possible, so nothing can be read either
    Full,          ///< disk full; nothing changed
    Damaged,       ///< a file or database that cannot be read
    CannotOpen,    ///< wrong passphrase or altered keyslot: one answer on purpose
    Tampered,      ///< a row or document whose bytes are not those the log knows
    Stale,         ///< a row or document older than its newest leaf
    Behind,        ///< the vault has fewer entries than this member remembers
    Forked,        ///< the vault's history is not the one this member remembers
    LogDamaged,    ///< leaves, hashes or checkpoint do not agree
    NotThere,      ///< no such vault, file, object
    AlreadyThere,  ///< something of that name exists
    NewerVersion,  ///< written by a newer program
    NetworkFolder, ///< a network file system
    Io,
    Cancelled,
    OutOfBounds, ///< a KDF cost outside floor and ceiling
    OutOfMemory,
    NotInvited,        ///< this identity has no key of this vault
    InvitationDiffers, ///< the vault is not the one the invitation line describes
    KeyMissing,        ///< the key is not there (yet): the act of another member must come first
    BadRecord,         ///< a field is missing, too long or not one of the list; names the field
    BadFile,           ///< bytes from outside that are not the format
    BadSignature,      ///< bytes from outside that nobody we know signed
    Unknown,           ///< a name or id that nothing here has
    Ambiguous,         ///< an id prefix or name that several things have; names them
    ClockBehind,       ///< this machine's clock is more than five minutes behind the log
    ClockAhead,        ///< more than the policy's days ahead: to be confirmed
    OtherVault,        ///< another vault is where this profile knew one
    WasRestored,       ///< restored from an older copy than this member remembers: to be accepted; names day and loss
    Departed,          ///< this member was removed from the vault
    TooLarge,          ///< larger, or more of them, than what is kept or shown here
};

struct Problem {
    Fault fault;
    std::string
        object; ///< what it is about: an id, a file of the vault, a field's name; empty when nothing in particular
};

using Refusal = charter::Refusal;
using Failure = std::variant<Refusal, Problem>;

template <class T>
using Outcome = std::expected<T, Failure>;

[[nodiscard]] inline std::unexpected<Failure> failure(Fault fault, std::string object = {})
{
    return std::unexpected<Failure>(Problem{fault, std::move(object)});
}

/// One sentence that a mediator understands, without the object.
[[nodiscard]] std::string_view sentenceOf(Fault fault, charter::Language language);
/// The whole of it: sentence and object, or principle, rule and sentence.
[[nodiscard]] std::string describe(const Failure& failure, charter::Language language);
/// Exit code of the tools: 1 refused or finding, 2 unusable input, 3 internal (DESIGN §6).
[[nodiscard]] int exitCodeOf(const Failure& failure);

} // namespace vault
