// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room crypto beside its limits (DESIGN §5). Each measurement does the work and then, in the same iteration, the
// limit's; the counter `ratio_to_limit` is the limit's time divided by ours: 1 is the limit itself, more is better.

#include "crypto/envelope.h"
#include "crypto/hash.h"
#include "crypto/hpke.h"
#include "crypto/random.h"
#include "crypto/sign.h"
#include "tests/bench/raw_limits.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace crypto;

constexpr std::uint64_t kDocument = 256 * 1024 * 1024;
/// Elapsed time, for what waits for a disk or uses every core; a thread's own time, for what does neither, so that
/// other programs on the machine do not count.
enum class Clock : clockid_t { Elapsed = CLOCK_MONOTONIC, OwnThread = CLOCK_THREAD_CPUTIME_ID };

double secondsNow(clockid_t clock)
{
    timespec now{};
    (void)clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

template <class Work>
double secondsOf(Clock clock, const Work& work)
{
    const auto start = secondsNow(static_cast<clockid_t>(clock));
    work();
    return secondsNow(static_cast<clockid_t>(clock)) - start;
}

/// Times `work` for the report and `limit` for the ratio, turn by turn.
template <class Work, class Limit>
void besideLimit(benchmark::State& state, Clock clock, const Work& work, const Limit& limit)
{
    double ours = 0, theirs = 0;
    bool limitFirst = false;
    for (auto _ : state) {
        if (limitFirst) theirs += secondsOf(clock, limit);
        const auto seconds = secondsOf(clock, work);
        if (!limitFirst) theirs += secondsOf(clock, limit);
        limitFirst = !limitFirst;
        ours += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["ratio_to_limit"] = theirs / ours;
}

void need(bool good)
{
    if (!good) std::abort();
}

template <class T>
T must(Result<T> result)
{
    need(result.has_value());
    return std::move(*result);
}

Bytes randomBytes(std::size_t size)
{
    Bytes out(size);
    fillRandom(out);
    return out;
}

const Context& recordContext()
{
    static const Context context =
        Context("casevault/v1/record").field(Bytes(16)).field(Bytes(16)).u16(7).field(Bytes(16)).u64(1).u16(1);
    return context;
}

// ---- messages

constexpr int kMessagesPerTurn = 500;

void sealMessage(benchmark::State& state)
{
    const auto key = randomBytes(32), text = randomBytes(static_cast<std::size_t>(state.range(0)));
    bench::RawMessage raw;
    besideLimit(
        state, Clock::OwnThread,
        [&] {
            for (int round = 0; round < kMessagesPerTurn; ++round)
                benchmark::DoNotOptimize(seal(key, recordContext(), text));
        },
        [&] {
            for (int round = 0; round < kMessagesPerTurn; ++round)
                benchmark::DoNotOptimize(raw.seal(key, recordContext().bytes(), text));
        });
    state.SetItemsProcessed(state.iterations() * kMessagesPerTurn);
}
BENCHMARK(sealMessage)->Arg(1024)->Arg(16)->Arg(100 * 1024)->UseManualTime();

void openMessage(benchmark::State& state)
{
    const auto key = randomBytes(32), text = randomBytes(static_cast<std::size_t>(state.range(0)));
    bench::RawMessage raw;
    const auto sealed = seal(key, recordContext(), text), rawSealed = raw.seal(key, recordContext().bytes(), text);
    besideLimit(
        state, Clock::OwnThread,
        [&] {
            for (int round = 0; round < kMessagesPerTurn; ++round) need(open(key, recordContext(), sealed).has_value());
        },
        [&] {
            for (int round = 0; round < kMessagesPerTurn; ++round)
                benchmark::DoNotOptimize(raw.open(key, recordContext().bytes(), rawSealed));
        });
    state.SetItemsProcessed(state.iterations() * kMessagesPerTurn);
}
BENCHMARK(openMessage)->Arg(1024)->Arg(16)->Arg(100 * 1024)->UseManualTime();

// ---- documents

class Folder {
public:
    Folder()
    {
        auto name = (fs::temp_directory_path() / "casevault-bench-XXXXXX").string();
        need(mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(m_path); }
    [[nodiscard]] fs::path file(const char* name) const { return m_path / name; }

private:
    fs::path m_path;
};

/// `size` bytes, from the same four mebibytes again and again: as fast as a source can be.
Source repeated(ByteView bytes, std::uint64_t size)
{
    return [bytes, size, at = std::uint64_t{0}](MutableBytes out) mutable -> Result<std::size_t> {
        const auto begin = at % bytes.size();
        const auto count = std::min({out.size(), bytes.size() - begin, size - at});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(begin), count, out.begin());
        at += count;
        return count;
    };
}

void sealDocument(benchmark::State& state)
{
    const Folder folder;
    const auto key = randomBytes(32), source = randomBytes(4 * 1024 * 1024);
    const auto size = static_cast<std::uint64_t>(state.range(0));
    besideLimit(
        state, Clock::Elapsed,
        [&] {
            const auto target = folder.file("ours");
            fs::remove(target);
            need(sealFile(key, recordContext(), size, repeated(source, size), target).has_value());
        },
        [&] {
            fs::remove(folder.file("theirs"));
            bench::rawSealFile(source, size, folder.file("theirs"));
        });
    state.SetBytesProcessed(state.iterations() * state.range(0));
    rusage usage{};
    need(getrusage(RUSAGE_SELF, &usage) == 0);
    state.counters["peak_MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}
BENCHMARK(sealDocument)->Arg(kDocument)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(8);

void openDocument(benchmark::State& state)
{
    const Folder folder;
    const auto key = randomBytes(32), source = randomBytes(4 * 1024 * 1024);
    need(sealFile(key, recordContext(), kDocument, repeated(source, kDocument), folder.file("ours")).has_value());
    bench::rawSealFile(source, kDocument, folder.file("theirs"));
    besideLimit(
        state, Clock::Elapsed,
        [&] {
            auto reader = must(SealedFileReader::openFile(key, recordContext(), folder.file("ours"), kDocument));
            std::uint64_t size = 0;
            const auto sink = [&](ByteView part) -> Result<void> {
                size += part.size();
                return {};
            };
            need(reader.readAll(sink).has_value() && size == kDocument);
        },
        [&] { bench::rawOpenFile(kDocument, folder.file("theirs")); });
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(kDocument));
}
BENCHMARK(openDocument)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

/// Opens the file and reads 64 KiB from anywhere in it; the goal is 2 ms.
void readSomewhere(benchmark::State& state)
{
    const Folder folder;
    const auto key = randomBytes(32), source = randomBytes(4 * 1024 * 1024);
    need(sealFile(key, recordContext(), kDocument, repeated(source, kDocument), folder.file("ours")).has_value());
    Bytes out(64 * 1024);
    for (auto _ : state) {
        auto reader = must(SealedFileReader::openFile(key, recordContext(), folder.file("ours"), kDocument));
        need(reader.read(randomBelow(kDocument - 64 * 1024), out).has_value());
    }
}
BENCHMARK(readSomewhere)->Unit(benchmark::kMillisecond);

// ---- signatures, grants, Merkle nodes

void verifySignatures(benchmark::State& state)
{
    const Signer signer(SigningSeed::random());
    std::vector<Bytes> texts;
    std::vector<SignedMessage> messages;
    std::vector<bench::RawSigned> raw;
    for (int index = 0; index < 4000; ++index) texts.push_back(randomBytes(174)); // a leaf
    for (const auto& text : texts) {
        messages.push_back({signer.verifyingKey(), text, signer.sign(text)});
        raw.push_back({signer.verifyingKey(), messages.back().signature, text});
    }
    besideLimit(
        state, Clock::Elapsed, [&] { need(verifyAll(messages) == messages.size()); }, [&] { bench::rawVerify(raw); });
    state.SetItemsProcessed(state.iterations() * 4000);
}
BENCHMARK(verifySignatures)->UseManualTime()->Unit(benchmark::kMillisecond);

void sealGrants(benchmark::State& state)
{
    const auto recipient = sealingPublicKey(SealingSeed::random());
    const auto key = randomBytes(32);
    constexpr int kGrants = 50;
    besideLimit(
        state, Clock::OwnThread,
        [&] {
            for (int round = 0; round < kGrants; ++round) need(sealTo(recipient, recordContext(), key).has_value());
        },
        [&] {
            for (int round = 0; round < kGrants; ++round) bench::rawSealTo(recipient);
        });
    state.SetItemsProcessed(state.iterations() * kGrants);
}
BENCHMARK(sealGrants)->UseManualTime()->Unit(benchmark::kMillisecond);

void hashNodes(benchmark::State& state)
{
    constexpr std::size_t kNodes = 10'000;
    besideLimit(
        state, Clock::OwnThread,
        [&] {
            Hash32 left{}, right{};
            const std::uint8_t mark = 1;
            for (std::size_t index = 0; index < kNodes; ++index) left = sha256({{&mark, 1}, left, right});
            benchmark::DoNotOptimize(left);
        },
        [&] { bench::rawHashNodes(kNodes); });
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kNodes));
}
BENCHMARK(hashNodes)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
