// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a command ends: done, a finding, or a failure. A failure is the vault's own (a refusal or a problem), or something
// that this program itself cannot use: a complaint. Each has one line for people, one JSON object and one exit code
// (DESIGN §6). None carries content: a complaint names fields, files and options, never values.
#pragma once

#include "client/cli/phrase.h"
#include "vault/fault.h"
#include "vault/identity/fault.h"
#include "vault/vault.h"

#include <nlohmann/json.hpp>

namespace cli {

using Json = nlohmann::ordered_json;

/// Something that this program cannot use, in both languages; exit code 2.
struct Complaint {
    std::string token; ///< lower-case English identifier, for scripts
    std::string fr, en;
    std::string field; ///< the record's field it is about, where there is one
};

template <class... Values>
[[nodiscard]] Complaint complaint(std::string_view token, const Phrase& phrase, const Values&... values)
{
    return {
        std::string(token), say(phrase, Language::French, values...), say(phrase, Language::English, values...), {}};
}

using Failure = std::variant<vault::Failure, Complaint>;

template <class T>
using Result = std::expected<T, Failure>;

enum class Exit : std::uint8_t { Done = 0, Finding = 1, Unusable = 2, Internal = 3 };

template <class... Values>
[[nodiscard]] std::unexpected<Failure> complain(std::string_view token, const Phrase& phrase, const Values&... values)
{
    return std::unexpected<Failure>(complaint(token, phrase, values...));
}

/// What went wrong with a key file, as the door would say it; `given` is the option or argument that named it.
[[nodiscard]] std::unexpected<Failure> keyFileFailure(vault::identity::Fault fault, std::string_view given);

/// One line for people.
[[nodiscard]] std::string lineOf(const Failure& failure, Language language);
/// {"refused": rule, …} or {"fault": token, …}, always with "sentence".
[[nodiscard]] Json jsonOf(const Failure& failure, Language language);
[[nodiscard]] int exitCodeOf(const Failure& failure);

/// Lower-case English identifier of a fault or principle, for scripts.
[[nodiscard]] std::string_view tokenOf(vault::Fault fault);
[[nodiscard]] std::string_view tokenOf(vault::charter::Principle principle);

} // namespace cli
