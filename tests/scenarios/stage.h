// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stage for scenarios: a vault in a folder, its people with their own keys and profiles, and a clock that the play
// moves. Everything is real but the clock and the cost of the passphrases (the floor). Used by the tests and by the
// demo: both are programs on the public door.
#pragma once

#include "vault/vault.h"

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

namespace stage {

/// A step that should have worked did not: the sentence says which and why.
class Broken : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The value, or Broken with the step's name and the failure's own sentence.
template <class T>
T must(vault::Outcome<T> outcome, std::string_view step)
{
    if (!outcome)
        throw Broken(std::string(step) + ": " + vault::describe(outcome.error(), vault::charter::Language::French));
    if constexpr (!std::is_void_v<T>) return std::move(*outcome);
}

/// The canary of DOMAIN §15: planted in every name and note.
[[nodiscard]] std::string canary(std::string_view name);

[[nodiscard]] vault::records::Text text(std::string_view words);
[[nodiscard]] vault::charter::Day day(std::string_view iso);

class Stage {
public:
    /// The vault is `folder`/coffre, each person's profile `folder`/profils/NAME. The play begins at `start`
    /// (milliseconds UTC); without one on 6 January 2026, 13:00 UTC.
    explicit Stage(std::filesystem::path folder, std::uint64_t start = 0);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] std::filesystem::path vaultFolder() const { return m_folder / "coffre"; }
    [[nodiscard]] std::filesystem::path profileOf(const std::string& name) const { return m_folder / "profils" / name; }
    [[nodiscard]] vault::Places placesOf(const std::string& name) const;

    void wait(std::uint64_t minutes) { *m_now += minutes * 60'000; }
    void waitDays(std::uint64_t days) { wait(days * 24 * 60); }
    /// The civil date so many days after the first one of the play.
    [[nodiscard]] vault::charter::Day dayOfPlay(unsigned daysAfter) const;
    /// Forward to 14:00 UTC of that day.
    void until(vault::charter::Day day);
    [[nodiscard]] std::uint64_t now() const { return *m_now; }
    [[nodiscard]] vault::Clock clock() const;

    /// A person's own key file and passphrase, made at first use.
    [[nodiscard]] const vault::identity::KeyFile& keysOf(const std::string& name);
    [[nodiscard]] crypto::Passphrase passphraseOf(const std::string& name) const;

    void found(const std::string& director, const std::string& organisation);
    /// Unlocks anew as this person; a stage keeps no session open between scenes.
    [[nodiscard]] vault::Session unlock(const std::string& name);
    /// Enrols, countersigns where two people are needed, joins.
    void enrol(const std::string& director, const std::string& name, vault::charter::Role role,
               const std::string& second = {}, vault::charter::PartnerKind kind = vault::charter::PartnerKind::None);

private:
    std::filesystem::path m_folder;
    std::shared_ptr<std::uint64_t> m_now;
    vault::charter::Day m_firstDay{};
    std::map<std::string, vault::identity::KeyFile> m_keys;
};

} // namespace stage
