// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door beside its limits (DESIGN §5), each ratio from one run: unlocking a vault of 1 000 records beside Argon2id
// alone; saving one record with its leaf beside one SQLCipher commit; opening its case beside the same rows and one commit.

#include "tests/scenarios/s1.h"

#include "vault/session/deed.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>

namespace {

using stage::must;
using Seconds = std::chrono::duration<double>;
namespace charter = vault::charter;
namespace records = vault::records;

constexpr int kRecords = 1000;

/// One case of 1 000 interviews, made once.
class Library {
public:
    Library()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "casevault-bench-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_stage.emplace(m_folder);
        m_stage->found(stage::kCapucine, "GIP");
        m_stage->enrol(stage::kCapucine, stage::kFlorimond, charter::Role::Coordinator);
        m_stage->enrol(stage::kCapucine, stage::kEglantine, charter::Role::Mediator, stage::kFlorimond);
        openCase();
        auto session = m_stage->unlock(stage::kEglantine);
        fill(session);
    }
    ~Library() { std::filesystem::remove_all(m_folder); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    stage::Stage& stage() { return *m_stage; }
    const vault::CaseId& caseFile() const { return m_case; }
    const vault::PartyId& party() const { return m_party; }

    static records::Interview interview(const vault::Session& session)
    {
        records::Interview record;
        record.at = session.today();
        record.factsTold = stage::text(std::string(1500, 'f'));
        return record;
    }

private:
    void openCase()
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
        m_case = must(vault::openCase(session, referral, charter::Mode::Ecoute, about, {}), "open");
        must(vault::assignMediators(session, m_case, {must(vault::memberNamed(session, stage::kEglantine), "name")},
                                    charter::SoloReason::SmallMatter),
             "assign");
    }
    void fill(vault::Session& session)
    {
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text("M. Tilleul");
        m_party = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, m_party, charter::ConsentForm::Paper, charter::Language::French),
             "explain");
        must(vault::recordConsent(session, m_case, m_party, {}), "consent");
        vault::StateChange change;
        change.to = charter::CaseState::Consented;
        must(vault::changeState(session, m_case, change), "consented");
        for (int i = 0; i < kRecords; ++i)
            (void)must(vault::writeInterview(session, m_party, interview(session)), "write");
    }

    std::filesystem::path m_folder;
    std::optional<stage::Stage> m_stage;
    vault::CaseId m_case;
    vault::PartyId m_party;
};

Library& library()
{
    static Library once;
    return once;
}

double secondsOf(const auto& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - begin).count();
}

/// Runs both by turns; the counters are what the table asks for.
void compare(benchmark::State& state, const auto& ours, const auto& limit)
{
    double oursSeconds = 0;
    double limitSeconds = 0;
    for (auto each : state) {
        (void)each;
        const auto seconds = secondsOf(ours);
        oursSeconds += seconds;
        state.SetIterationTime(seconds);
        limitSeconds += secondsOf(limit);
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["limit_ms"] = limitSeconds / runs * 1000;
    state.counters["beyond_limit_ms"] = (oursSeconds - limitSeconds) / runs * 1000;
    state.counters["ratio_to_limit"] = oursSeconds / limitSeconds;
}

void commitOneNote(vault::Session& session)
{
    auto transaction = session.core().store->begin();
    const auto sealed = crypto::Bytes(1800, 7);
    if (!transaction || !(*transaction)->putNote("bench", sealed) || !(*transaction)->commit())
        throw stage::Broken("raw commit");
}

void unlockBesideArgon2id(benchmark::State& state)
{
    auto& stage = library().stage();
    const auto phrase = stage.passphraseOf(stage::kEglantine);
    compare(
        state, [&] { (void)stage.unlock(stage::kEglantine); },
        [&] { benchmark::DoNotOptimize(stage.keysOf(stage::kEglantine).unlock(phrase)); });
}
BENCHMARK(unlockBesideArgon2id)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(8);

void saveOneRecordBesideOneCommit(benchmark::State& state)
{
    auto session = library().stage().unlock(stage::kEglantine);
    compare(
        state,
        [&] { (void)must(vault::writeInterview(session, library().party(), Library::interview(session)), "write"); },
        [&] { commitOneNote(session); });
}
BENCHMARK(saveOneRecordBesideOneCommit)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(100);

void openACaseBesideItsRowsAndOneCommit(benchmark::State& state)
{
    auto session = library().stage().unlock(stage::kEglantine);
    const auto& part = session.state().cases.at(library().caseFile());
    std::vector<vault::RowId> rows;
    for (const auto& [row, about] : part.rows)
        if (about.kind == charter::RecordKind::CaseHeader || about.kind == charter::RecordKind::CaseBody ||
            about.kind == charter::RecordKind::PartyProfile)
            rows.push_back(row);
    compare(
        state,
        [&] { (void)must(vault::showCase(session, library().caseFile(), charter::Purpose::FollowCase), "show"); },
        [&] {
            auto look = session.core().store->look();
            for (const auto& row : rows) benchmark::DoNotOptimize((*look)->row(row));
            look->reset();
            commitOneNote(session);
        });
}
BENCHMARK(openACaseBesideItsRowsAndOneCommit)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(100);

} // namespace
