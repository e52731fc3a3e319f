// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/stage.h"

namespace stage {

namespace {

constexpr std::uint64_t kDayMs = std::uint64_t{24} * 3600 * 1000;

} // namespace

std::string canary(std::string_view name) { return "CANARI-" + std::string(name) + "-7F3A"; }

vault::records::Text text(std::string_view words)
{
    auto made = vault::records::Text::from(words);
    if (!made) throw Broken("not a text");
    return std::move(*made);
}

vault::charter::Day day(std::string_view iso)
{
    const auto found = vault::dayFrom(iso);
    if (!found) throw Broken("not a date: " + std::string(iso));
    return *found;
}

Stage::Stage(std::filesystem::path folder, std::uint64_t start)
    : m_folder(std::move(folder)), m_now(std::make_shared<std::uint64_t>(start))
{
    std::filesystem::create_directories(m_folder);
    if (start == 0) *m_now = vault::charter::value(day("2026-01-06")) * kDayMs + std::uint64_t{13} * 3600 * 1000;
    m_firstDay = vault::charter::Day{static_cast<std::uint32_t>(*m_now / kDayMs)};
}

vault::charter::Day Stage::dayOfPlay(unsigned daysAfter) const
{
    return vault::charter::Day{vault::charter::value(m_firstDay) + daysAfter};
}

vault::Clock Stage::clock() const
{
    return [now = m_now] { return *now; };
}

vault::Places Stage::placesOf(const std::string& name) const { return {vaultFolder(), profileOf(name), clock()}; }

void Stage::until(vault::charter::Day wanted)
{
    const auto then = vault::charter::value(wanted) * kDayMs + std::uint64_t{14} * 3600 * 1000;
    if (then < *m_now) throw Broken("the play does not go back: " + vault::dayText(wanted));
    *m_now = then;
}

crypto::Passphrase Stage::passphraseOf(const std::string& name) const
{
    const auto words = "phrase de passe de " + name;
    return std::move(*crypto::Passphrase::from(crypto::SecretBytes::copyOf(crypto::bytesOf(words))));
}

const vault::identity::KeyFile& Stage::keysOf(const std::string& name)
{
    const auto known = m_keys.find(name);
    if (known != m_keys.end()) return known->second;
    auto made = vault::identity::KeyFile::create(passphraseOf(name), crypto::KdfParameters::atFloor(), *m_now);
    if (!made) throw Broken("no key file for " + name);
    return m_keys.emplace(name, std::move(*made)).first->second;
}

void Stage::found(const std::string& director, const std::string& organisation)
{
    vault::FoundingTerms terms;
    terms.organisation = organisation;
    terms.directorName = director;
    terms.origin = "mediation.example";
    (void)must(vault::foundVault(placesOf(director), terms, keysOf(director), passphraseOf(director)), "found");
}

vault::Session Stage::unlock(const std::string& name)
{
    wait(1);
    return must(vault::unlockVault(placesOf(name), name, passphraseOf(name)), "unlock " + name);
}

void Stage::enrol(const std::string& director, const std::string& name, vault::charter::Role role,
                  const std::string& second, vault::charter::PartnerKind kind)
{
    std::optional<vault::ProposalId> waiting;
    std::optional<vault::identity::Invitation> invitation;
    {
        auto session = unlock(director);
        waiting = must(vault::enrol(session, keysOf(name).identity(), name, role, kind), "enrol " + name).waiting;
        if (!waiting) invitation = session.invitation();
    }
    if (waiting) {
        auto session = unlock(second);
        (void)must(vault::countersign(session, *waiting), "countersign " + name);
        invitation = session.invitation();
    }
    if (role == vault::charter::Role::Auditor || role == vault::charter::Role::Partner) return;
    wait(1);
    (void)must(vault::joinVault(placesOf(name), keysOf(name), passphraseOf(name), invitation), "join " + name);
}

} // namespace stage
