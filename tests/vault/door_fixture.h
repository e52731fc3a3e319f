// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small vault behind its door: a director, a coordinator, two mediators, and one case in "navette" assigned to both.
#pragma once

#include "tests/scenarios/s1.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace door {

using stage::must;
using vault::idAs;
using vault::charter::Language;
using vault::charter::Purpose;
using vault::charter::Role;
namespace charter = vault::charter;
namespace records = vault::records;

class Door : public testing::Test {
protected:
    Door()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "casevault-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_stage.emplace(m_folder);
        m_stage->found(stage::kCapucine, "GIP");
        m_stage->enrol(stage::kCapucine, stage::kFlorimond, Role::Coordinator);
        for (const auto* name : {stage::kEglantine, stage::kBasile})
            m_stage->enrol(stage::kCapucine, name, Role::Mediator, stage::kFlorimond);
        openACase();
    }
    ~Door() override { std::filesystem::remove_all(m_folder); }

    void openACase()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        header.conflictKind = charter::ConflictKind::Noise;
        const auto referral = must(vault::receiveReferral(session, header, {}, {}), "referral");
        must(vault::screenReferral(session, referral, charter::ScreeningDecision::Case), "screen");
        records::CaseHeader about;
        about.openedAt = session.today();
        about.conflictKinds = {charter::ConflictKind::Noise};
        m_case = must(vault::openCase(session, referral, charter::Mode::Navette, about, {}), "open");
        must(vault::assignMediators(session, m_case,
                                    {must(vault::memberNamed(session, stage::kEglantine), "Églantine"),
                                     must(vault::memberNamed(session, stage::kBasile), "Basile")}),
             "assign");
    }

    vault::PartyId addParty(vault::Session& session)
    {
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text("M. Tilleul");
        const auto party = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, party, charter::ConsentForm::Paper, Language::French), "explain");
        must(vault::recordConsent(session, m_case, party, {}), "consent");
        return party;
    }

    vault::InterviewId interview(vault::Session& session, const vault::PartyId& party, std::string_view facts)
    {
        records::Interview record;
        record.at = session.today();
        record.factsTold = stage::text(facts);
        return must(vault::writeInterview(session, party, record), "interview");
    }

    void consentOfAll(vault::Session& session)
    {
        vault::StateChange change;
        change.to = charter::CaseState::Consented;
        must(vault::changeState(session, m_case, change), "consented");
    }

    std::string verified(const char* who)
    {
        auto session = m_stage->unlock(who);
        const auto report = must(vault::verifyVault(session, Language::English), "verify");
        std::string all;
        for (const auto& finding : report.findings) all += finding.where + ": " + finding.sentence + "\n";
        return all;
    }

    std::filesystem::path m_folder;
    std::optional<stage::Stage> m_stage;
    vault::CaseId m_case;
};

template <class T>
std::string ruleOf(const vault::Outcome<T>& outcome)
{
    if (outcome) return "allowed";
    const auto* refusal = std::get_if<vault::Refusal>(&outcome.error());
    if (refusal == nullptr) return vault::describe(outcome.error(), Language::English);
    return std::string(charter::idOf(charter::ruleOf(refusal->reason)));
}

template <class T>
std::optional<vault::Fault> faultOf(const vault::Outcome<T>& outcome)
{
    if (outcome) return std::nullopt;
    const auto* problem = std::get_if<vault::Problem>(&outcome.error());
    return problem == nullptr ? std::nullopt : std::optional(problem->fault);
}

/// Every file below a folder, whole.
inline std::map<std::filesystem::path, std::string> filesBelow(const std::filesystem::path& folder)
{
    std::map<std::filesystem::path, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files[entry.path()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return files;
}

} // namespace door
