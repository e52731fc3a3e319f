// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One log of a million signed leaves from beginning to end: made in batches, exported as tiles, verified whole, verified
// since a head, and one proof of it; each once, beside its limit of the same run. `ratio_to_limit` is ours over the limit
// in elapsed time. `peak_MiB` is how far memory rose above where the task began.

#include "audit/tiles.h"
#include "audit/verifier.h"
#include "crypto/random.h"
#include "tests/bench/beside_limit.h"

#include <benchmark/benchmark.h>

#include <botan/hash.h>
#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <thread>

namespace {

using namespace audit;
namespace fs = std::filesystem;
using bench::need;
using bench::secondsOf;

constexpr std::uint64_t kMillion = 1'000'000, kBatch = 1'000, kSampled = 20'000, kNew = 10'000;

/// A line of /proc/self/status in MiB; 0 where there is none.
double statusOf(std::string_view name)
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name)) return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

/// How far memory rises above where it is now.
template <class Task>
double peakOf(const Task& task)
{
    std::ofstream("/proc/self/clear_refs") << "5"; // the high-water mark begins anew
    const auto before = statusOf("VmRSS:");
    task();
    return statusOf("VmHWM:") - before;
}

/// Times one task and says how it stands beside its limit.
template <class Task>
void report(benchmark::State& state, double limitSeconds, const Task& task)
{
    double seconds = 0, peak = 0;
    for (auto _ : state) {
        peak = peakOf([&] { seconds = secondsOf(task); });
        state.SetIterationTime(seconds);
    }
    state.counters["limit_ms"] = limitSeconds * 1e3;
    state.counters["ratio_to_limit"] = seconds / limitSeconds;
    state.counters["peak_MiB"] = peak;
    state.counters["leaves_per_second"] = static_cast<double>(kMillion) / seconds;
}

/// A log whose transactions are batches, and the folder of its export.
class Million final : public HashReader {
public:
    Million()
        : m_folder(fs::temp_directory_path() / ("casevault-bench-" + crypto::toHex(crypto::randomArray<8>())))
    {
    }
    ~Million() override
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Million(const Million&) = delete;
    Million& operator=(const Million&) = delete;

    void make()
    {
        m_leaves.clear();
        m_hashes.clear();
        m_leaves.reserve(kMillion);
        m_hashes.reserve(2 * kMillion);
        Frontier frontier;
        Leaf leaf;
        leaf.vault = m_vault;
        leaf.leafClass = LeafClass::Founding;
        for (std::uint64_t i = 0; i < kMillion; ++i, ++leaf.sessionSeq) {
            if (i % kBatch == 0) leaf.previous = frontier.head();
            m_leaves.push_back(signLeaf(leaf, m_actor));
            std::ranges::copy(frontier.append(leafHash(m_leaves.back())), std::back_inserter(m_hashes));
            leaf.leafClass = LeafClass::Trace;
        }
        m_head = frontier.head();
    }
    void write() const
    {
        const LeafReader leaves = [this](LeafIndex first, std::span<LeafBytes> out) -> Result<void> {
            std::ranges::copy(std::span(m_leaves).subspan(value(first), out.size()), out.begin());
            return {};
        };
        const auto key = NoteKey::named("vault.invalid/bench", m_actor.verifyingKey()).value();
        need(writeTiles(m_folder, m_head, signCheckpoint(m_head, key, m_actor), *this, leaves).has_value());
    }
    [[nodiscard]] Result<std::vector<Hash32>> readHashes(std::span<const HashIndex> indexes) const override
    {
        std::vector<Hash32> out;
        for (const auto index : indexes) out.push_back(m_hashes.at(value(index)));
        return out;
    }
    /// As casevault-verify does: a few thousand entries at once, nothing kept.
    void verify(std::uint64_t remembered) const
    {
        const TileFolder tiles(m_folder, m_head.size);
        const KeyOfActor keyOf = [this](const Id16&) { return std::optional(m_actor.verifyingKey()); };
        LogVerifier verifier(m_vault);
        for (std::uint64_t n = 0; n * kTileWidth < kMillion; ++n) {
            const auto entries = tiles.readEntries(n).value();
            const std::span<const LeafBytes> all(entries);
            const auto before = static_cast<std::size_t>(
                std::min<std::uint64_t>(remembered - std::min(remembered, n * kTileWidth), all.size()));
            verifier.addRemembered(all.first(before), keyOf);
            m_waiting.insert(m_waiting.end(), all.begin() + static_cast<std::ptrdiff_t>(before), all.end());
            if (m_waiting.size() < 16 * std::size_t{kTileWidth} && (n + 1) * kTileWidth < kMillion) continue;
            verifier.add(m_waiting, keyOf);
            m_waiting.clear();
        }
        need(verifier.head() == m_head && verifier.findings().empty());
    }
    void forgetLeaves() { std::vector<LeafBytes>().swap(m_leaves); }
    [[nodiscard]] const std::vector<LeafBytes>& leaves() const { return m_leaves; }
    [[nodiscard]] const crypto::Signer& actor() const { return m_actor; }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }
    [[nodiscard]] const Head& head() const { return m_head; }

private:
    fs::path m_folder;
    Id16 m_vault{1};
    crypto::Signer m_actor{crypto::SigningSeed::random()};
    std::vector<LeafBytes> m_leaves;
    std::vector<Hash32> m_hashes;
    mutable std::vector<LeafBytes> m_waiting;
    Head m_head;
};

Million& million()
{
    static Million log;
    return log;
}

/// The benchmarks go in their order; each that is run alone makes what it needs.
Million& exported()
{
    auto& log = million();
    if (log.head().size == TreeSize{0}) log.make();
    if (!fs::exists(log.folder() / "checkpoint")) log.write();
    return log;
}

std::span<const LeafBytes> sample(Million& log)
{
    static std::vector<LeafBytes> kept;
    if (kept.empty()) {
        const TileFolder tiles(log.folder(), log.head().size);
        for (std::uint64_t n = 0; kept.size() < kSampled; ++n) {
            const auto entries = tiles.readEntries(n).value();
            kept.insert(kept.end(), entries.begin(), entries.end());
        }
        kept.resize(kSampled);
    }
    return kept;
}

constexpr double kScale = static_cast<double>(kMillion) / kSampled;

/// libsodium alone on all cores, measured on a part and taken as many times.
double limitOfSignatures(Million& log)
{
    const auto leaves = sample(log);
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return secondsOf([&] {
        std::vector<std::jthread> threads;
        for (std::size_t core = 0; core < cores; ++core)
            threads.emplace_back([&, core] {
                for (auto i = core; i < leaves.size(); i += cores)
                    need(crypto_sign_ed25519_verify_detached(leaves[i].data() + kLeafSignedSize, leaves[i].data(),
                                                             kLeafSignedSize, log.actor().verifyingKey().data()) == 0);
            });
    });
}

/// One call of Botan for each leaf and each node.
double limitOfHashes()
{
    const auto sha = Botan::HashFunction::create_or_throw("SHA-256");
    std::array<std::uint8_t, kLeafSize + 1> leaf{};
    std::array<std::uint8_t, 65> node{};
    Hash32 out{};
    return secondsOf([&] {
        for (std::uint64_t i = 0; i < kMillion; ++i) {
            sha->update(leaf);
            sha->final(out);
            sha->update(node);
            sha->final(out);
        }
        benchmark::DoNotOptimize(out);
    });
}

/// Beside signing on one thread, as one member's session does.
void makeAMillionLeavesInBatches(benchmark::State& state)
{
    crypto::ByteArray<crypto_sign_PUBLICKEYBYTES> key{};
    crypto::ByteArray<crypto_sign_SECRETKEYBYTES> secret{};
    crypto_sign_keypair(key.data(), secret.data());
    const LeafBytes leaf{};
    const auto limit = kScale * secondsOf([&] {
                           crypto::Signature out{};
                           for (std::uint64_t i = 0; i < kSampled; ++i)
                               crypto_sign_detached(out.data(), nullptr, leaf.data(), kLeafSignedSize, secret.data());
                           benchmark::DoNotOptimize(out);
                       });
    report(state, limit + limitOfHashes(), [] { million().make(); });
}
BENCHMARK(makeAMillionLeavesInBatches)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

/// Beside the same bytes in as many files.
void exportTiles(benchmark::State& state)
{
    auto& log = million();
    if (log.leaves().empty()) log.make();
    fs::remove_all(log.folder());
    const auto raw = log.folder().string() + "-raw";
    fs::create_directories(raw);
    const std::string entries(kTileWidth * kEntrySize, 'x'), hashes(kTileWidth * sizeof(Hash32), 'x');
    const auto limit = secondsOf([&] {
        for (std::uint64_t n = 0; n * kTileWidth < kMillion; ++n) {
            std::ofstream(raw + "/e" + std::to_string(n), std::ios::binary) << entries;
            std::ofstream(raw + "/h" + std::to_string(n), std::ios::binary) << hashes;
        }
    });
    fs::remove_all(raw);
    report(state, limit, [&] { log.write(); });
    log.forgetLeaves();
}
BENCHMARK(exportTiles)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

void verifyAMillionLeaves(benchmark::State& state)
{
    auto& log = exported();
    report(state, kScale * limitOfSignatures(log), [&] { log.verify(0); });
}
BENCHMARK(verifyAMillionLeaves)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

/// Ten thousand new ones: beside hashing all and the signatures of the new.
void verifySinceAHead(benchmark::State& state)
{
    auto& log = exported();
    const auto limit = limitOfHashes() + limitOfSignatures(log) * kNew / kSampled;
    report(state, limit, [&] { log.verify(kMillion - kNew); });
}
BENCHMARK(verifySinceAHead)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

/// From the tiles on disk, none of them in the cache of the object.
void proveFromTiles(benchmark::State& state)
{
    auto& log = exported();
    std::uint64_t i = 0;
    for (auto _ : state) {
        i = (i + 611'953) % kMillion;
        const TileFolder tiles(log.folder(), log.head().size);
        auto proof = proveInclusion(LeafIndex{i}, log.head().size, tiles);
        need(proof.has_value());
        benchmark::DoNotOptimize(proof);
    }
}
BENCHMARK(proveFromTiles)->Unit(benchmark::kMicrosecond);

} // namespace
