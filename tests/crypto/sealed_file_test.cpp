// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/envelope.h"

#include "crypto/hash.h"
#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

namespace crypto {
namespace {

namespace fs = std::filesystem;
using test::pattern;

constexpr std::size_t kSizes[] = {0,       1,       16383,   16384,   16385,     262'143,         262'144,
                                  262'145, 524'288, 786'432, 786'433, 5'000'000, 10 * 1024 * 1024};

/// Hands out bytes in pieces of changing size, as a pipe may.
Source sourceOf(ByteView bytes)
{
    return [bytes, round = 0U](MutableBytes out) mutable -> Result<std::size_t> {
        const auto most = std::size_t{++round % 3 == 0 ? 1000U : 300'000U};
        const auto size = std::min({out.size(), bytes.size(), most});
        std::copy_n(bytes.begin(), size, out.begin());
        bytes = bytes.subspan(size);
        return size;
    };
}

Bytes contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, ByteView bytes)
{
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

class SealedFiles : public testing::Test {
protected:
    void SetUp() override
    {
        auto name = (fs::temp_directory_path() / "casevault-crypto-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_folder = name;
        m_file = m_folder / "document";
    }
    void TearDown() override { fs::remove_all(m_folder); }

    Result<SealedFile> sealBytes(const Bytes& bytes, const Progress& progress = {})
    {
        return sealFile(m_key.expose(), m_context, bytes.size(), sourceOf(bytes), m_file, progress);
    }
    Result<SealedFileReader> reader(std::uint64_t size)
    {
        return SealedFileReader::openFile(m_key.expose(), m_context, m_file, size);
    }
    /// What readAll hands over, or its fault.
    Result<Bytes> readAll(std::uint64_t size)
    {
        auto open = reader(size);
        if (!open) return std::unexpected(open.error());
        Bytes out;
        const auto outcome = open->readAll([&](ByteView part) -> Result<void> {
            out.insert(out.end(), part.begin(), part.end());
            return {};
        });
        return outcome.transform([&] { return out; });
    }

    const SecretKey<struct TestPurpose> m_key = SecretKey<struct TestPurpose>::random();
    const Context m_context = Context("casevault/v1/document").u64(1);
    fs::path m_folder, m_file;
};

// ---- what is sealed comes back

TEST_F(SealedFiles, ComeBackWholeAtEverySize)
{
    for (const auto size : kSizes) {
        const auto bytes = pattern(size);
        const auto sealed = sealBytes(bytes);
        ASSERT_TRUE(sealed) << size;
        EXPECT_EQ(sealed->plaintextSize, size);
        EXPECT_EQ(sealed->fileHash, sha256(contentOf(m_file)));
        EXPECT_EQ(fs::file_size(m_file), envelopeSize(size));
        const auto back = readAll(size);
        ASSERT_TRUE(back) << size;
        EXPECT_EQ(*back, bytes) << size;
        fs::remove(m_file);
    }
}

TEST_F(SealedFiles, AreTheEnvelopeOfTheSameMessage)
{
    for (const auto size : {0UZ, 16385UZ, 600'000UZ}) {
        const auto bytes = pattern(size);
        ASSERT_TRUE(sealBytes(bytes));
        const auto opened = open(m_key.expose(), m_context, contentOf(m_file));
        ASSERT_TRUE(opened);
        EXPECT_EQ(test::plain(*opened), bytes);
        fs::remove(m_file);
        write(m_file, seal(m_key.expose(), m_context, bytes));
        EXPECT_EQ(readAll(size), bytes);
        fs::remove(m_file);
    }
}

TEST_F(SealedFiles, AreReadAtAnyOffset)
{
    constexpr std::size_t kSize = 1'000'003;
    const auto bytes = pattern(kSize);
    ASSERT_TRUE(sealBytes(bytes));
    auto open = reader(kSize);
    ASSERT_TRUE(open);
    const auto check = [&](std::size_t offset, std::size_t size) {
        Bytes out(size);
        ASSERT_TRUE(open->read(offset, out)) << offset << " " << size;
        EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).subspan(offset, size))) << offset << " " << size;
    };
    for (const std::size_t edge : {0UZ, kChunk, 16 * kChunk, 17 * kChunk, kSize - 1})
        for (const std::size_t offset : {edge - std::min(edge, 1UZ), edge, std::min(edge + 1, kSize)})
            for (const std::size_t size : {0UZ, 1UZ, 2UZ, kChunk, 65536UZ, 400'000UZ})
                check(offset, std::min(size, kSize - offset));
    check(0, kSize);
}

TEST_F(SealedFiles, AReadBeyondTheEndIsRefused)
{
    for (const std::size_t size : {0, 1, 16384, 20'000}) {
        ASSERT_TRUE(sealBytes(pattern(size)));
        auto open = reader(size);
        Bytes one(1), all(size + 1), none;
        EXPECT_EQ(open->read(size, one).error(), Fault::Malformed);
        EXPECT_EQ(open->read(0, all).error(), Fault::Malformed);
        EXPECT_EQ(open->read(~std::uint64_t{0}, one).error(), Fault::Malformed);
        EXPECT_EQ(open->read(size + 1, none).error(), Fault::Malformed);
        EXPECT_TRUE(open->read(size, none));
        fs::remove(m_file);
    }
}

TEST_F(SealedFiles, HaveTheHashThatHashFileFinds)
{
    const auto sealed = sealBytes(pattern(700'000));
    EXPECT_EQ(hashFile(m_file), sealed->fileHash);
    write(m_folder / "empty", {});
    EXPECT_EQ(hashFile(m_folder / "empty"), sha256(ByteView{}));
}

TEST_F(SealedFiles, AreReadableByTheirUserAlone)
{
    ASSERT_TRUE(sealBytes(pattern(10)));
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(SealedFiles, MayBeMadeDurableByTheCaller)
{
    const auto bytes = pattern(100'000);
    ASSERT_TRUE(
        sealFile(m_key.expose(), m_context, bytes.size(), sourceOf(bytes), m_file, {}, Durability::SyncedByCaller));
    EXPECT_EQ(readAll(bytes.size()), bytes);
}

// ---- refusals of sealFile, each without a trace

TEST_F(SealedFiles, AnExistingTargetIsRefusedAndKept)
{
    write(m_file, bytesOf("already here"));
    EXPECT_EQ(sealBytes(pattern(10)).error(), Fault::Io);
    EXPECT_EQ(textOf(contentOf(m_file)), "already here");
    fs::remove(m_file);
    fs::create_symlink(m_folder / "elsewhere", m_file);
    EXPECT_EQ(sealBytes(pattern(10)).error(), Fault::Io);
    EXPECT_FALSE(fs::exists(m_folder / "elsewhere"));
}

TEST_F(SealedFiles, AMissingFolderIsRefused)
{
    m_file = m_folder / "missing" / "document";
    EXPECT_EQ(sealBytes(pattern(10)).error(), Fault::Io);
}

TEST_F(SealedFiles, ASourceOfAnotherLengthIsRefused)
{
    for (const std::size_t size : {0UZ, 1UZ, 16384UZ, 262'144UZ, 2'000'000UZ}) {
        const auto longer = pattern(size + 1);
        EXPECT_EQ(sealFile(m_key.expose(), m_context, size, sourceOf(longer), m_file).error(), Fault::Malformed)
            << size;
        EXPECT_EQ(sealFile(m_key.expose(), m_context, size + 2, sourceOf(longer), m_file).error(), Fault::Malformed)
            << size;
        EXPECT_FALSE(fs::exists(m_file));
    }
}

TEST_F(SealedFiles, AFaultOfTheSourceIsPassedOn)
{
    for (const std::size_t good : {0UZ, 100UZ, 3'000'000UZ}) {
        std::size_t given = 0;
        const Source failing = [&](MutableBytes out) -> Result<std::size_t> {
            if (given >= good) return std::unexpected(Fault::Io);
            given += out.size();
            return out.size();
        };
        EXPECT_EQ(sealFile(m_key.expose(), m_context, 10'000'000, failing, m_file).error(), Fault::Io);
        EXPECT_FALSE(fs::exists(m_file));
    }
}

TEST_F(SealedFiles, ASourceThatThrowsLeavesNothingBehind)
{
    const Source throwing = [](MutableBytes) -> Result<std::size_t> { throw std::runtime_error("a caller's own"); };
    EXPECT_THROW((void)sealFile(m_key.expose(), m_context, 10'000'000, throwing, m_file), std::runtime_error);
    EXPECT_FALSE(fs::exists(m_file));
}

TEST_F(SealedFiles, CancellingRemovesThePartialFile)
{
    for (const std::size_t size : {0UZ, 1000UZ, 20'000'000UZ}) {
        EXPECT_EQ(sealBytes(pattern(size), [](std::uint64_t) { return false; }).error(), Fault::Cancelled) << size;
        EXPECT_FALSE(fs::exists(m_file));
        EXPECT_EQ(sealBytes(pattern(size), [&](std::uint64_t done) { return done < size; }).error(), Fault::Cancelled);
        EXPECT_FALSE(fs::exists(m_file)) << "cancelled at the last call";
    }
}

TEST_F(SealedFiles, ProgressGrowsToTheSize)
{
    std::vector<std::uint64_t> seen;
    const auto note = [&](std::uint64_t done) {
        seen.push_back(done);
        return true;
    };
    const auto bytes = pattern(20'000'000);
    ASSERT_TRUE(sealBytes(bytes, note));
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_EQ(seen.back(), bytes.size());
    seen.clear();
    ASSERT_TRUE(reader(bytes.size())->readAll([](ByteView) { return Result<void>{}; }, note));
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_EQ(seen.back(), bytes.size());
}

TEST_F(SealedFiles, AFullDiskRemovesThePartialFile)
{
    for (const rlim_t limit : {30, 5000, 300'000, 1'500'000}) { // within the header, a block, later blocks
        EXPECT_EQ(test::inChild([&] {
                      std::signal(SIGXFSZ, SIG_IGN);
                      const rlimit most{.rlim_cur = limit, .rlim_max = limit};
                      if (setrlimit(RLIMIT_FSIZE, &most) != 0) return 1;
                      const auto outcome = sealBytes(pattern(4'000'000));
                      return outcome || outcome.error() != Fault::Io ? 2 : 0;
                  }),
                  0);
        EXPECT_FALSE(fs::exists(m_file)) << limit;
    }
}

// ---- refusals of the reader

TEST_F(SealedFiles, AnotherKeyContextOrLengthIsRefused)
{
    ASSERT_TRUE(sealBytes(pattern(50'000)));
    const auto open = [&](ByteView key, const Context& context, std::uint64_t size) {
        return SealedFileReader::openFile(key, context, m_file, size).error();
    };
    const auto other = SecretKey<struct TestPurpose>::random();
    EXPECT_EQ(open(other.expose(), m_context, 50'000), Fault::CannotOpen);
    EXPECT_EQ(open(m_key.expose(), Context("casevault/v1/document").u64(2), 50'000), Fault::CannotOpen);
    for (const std::uint64_t size : {0UL, 49'999UL, 50'001UL, ~0UL})
        EXPECT_EQ(open(m_key.expose(), m_context, size), Fault::Malformed) << size;
}

TEST_F(SealedFiles, WhatIsNoSealedFileIsRefused)
{
    const auto outcome = [&] { return reader(10).error(); };
    EXPECT_EQ(outcome(), Fault::Io) << "missing";
    fs::create_directory(m_file);
    EXPECT_EQ(outcome(), Fault::Io) << "a folder";
    EXPECT_EQ(hashFile(m_file).error(), Fault::Io);
    fs::remove(m_file);
    ASSERT_EQ(mkfifo(m_file.c_str(), 0600), 0);
    EXPECT_EQ(outcome(), Fault::Io) << "a pipe";
    fs::remove(m_file);
    write(m_file, {});
    EXPECT_EQ(outcome(), Fault::Malformed) << "empty";
    write(m_file, Bytes(envelopeSize(10)));
    EXPECT_EQ(outcome(), Fault::Malformed) << "no mark";
    auto newer = seal(m_key.expose(), m_context, pattern(10));
    newer[2] = 2;
    write(m_file, newer);
    EXPECT_EQ(outcome(), Fault::NewerVersion);
}

TEST_F(SealedFiles, TruncatedOrLengthenedFilesAreRefused)
{
    const auto envelope = seal(m_key.expose(), m_context, pattern(kChunk + 5));
    for (std::size_t size = 0; size < envelope.size(); size += size < 200 || size + 200 > envelope.size() ? 1 : 97) {
        write(m_file, ByteView(envelope).first(size));
        EXPECT_EQ(reader(kChunk + 5).error(), Fault::Malformed) << size;
    }
    auto longer = envelope;
    longer.push_back(0);
    write(m_file, longer);
    EXPECT_EQ(reader(kChunk + 5).error(), Fault::Malformed);
}

TEST_F(SealedFiles, AnAlteredChunkIsRefusedAndTheRestIsIntact)
{
    constexpr std::size_t kSize = 3'000'000;
    const auto bytes = pattern(kSize);
    ASSERT_TRUE(sealBytes(bytes));
    const auto original = contentOf(m_file);
    for (const std::size_t chunk : {0UZ, 1UZ, 15UZ, 16UZ, 100UZ, 182UZ}) {
        auto altered = original;
        altered[kEnvelopeHeader + chunk * kSealedChunk + 7000] ^= 0x04;
        write(m_file, altered);
        auto open = reader(kSize);
        ASSERT_TRUE(open) << chunk;
        Bytes out;
        const auto outcome = open->readAll([&](ByteView part) -> Result<void> {
            out.insert(out.end(), part.begin(), part.end());
            return {};
        });
        EXPECT_EQ(outcome.error(), Fault::CannotOpen) << chunk;
        EXPECT_LE(out.size(), chunk * kChunk);
        EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).first(out.size()))) << "only authentic bytes came out";
        Bytes one(100);
        EXPECT_EQ(open->read(chunk * kChunk, one).error(), Fault::CannotOpen) << chunk;
        EXPECT_TRUE(open->read((chunk == 50 ? 51 : 50) * kChunk, one)) << chunk;
    }
}

TEST_F(SealedFiles, AnAlteredFinalChunkIsRefusedAtOnce)
{
    ASSERT_TRUE(sealBytes(pattern(2 * kChunk)));
    auto altered = contentOf(m_file);
    altered.back() ^= 1; // the tag of the empty chunk that says where the message ends
    write(m_file, altered);
    EXPECT_EQ(reader(2 * kChunk).error(), Fault::CannotOpen);
}

TEST_F(SealedFiles, SwappedChunksAreRefused)
{
    ASSERT_TRUE(sealBytes(pattern(3 * kChunk)));
    auto swapped = contentOf(m_file);
    const auto first = swapped.begin() + kEnvelopeHeader;
    std::swap_ranges(first, first + kSealedChunk, first + kSealedChunk);
    write(m_file, swapped);
    EXPECT_EQ(readAll(3 * kChunk).error(), Fault::CannotOpen);
}

TEST_F(SealedFiles, AFaultOfTheSinkAndACancelStopTheReading)
{
    constexpr std::size_t kSize = 5'000'000;
    ASSERT_TRUE(sealBytes(pattern(kSize)));
    auto open = reader(kSize);
    std::size_t calls = 0;
    EXPECT_EQ(open->readAll([&](ByteView) -> Result<void> {
                      return ++calls == 3 ? std::unexpected(Fault::Io) : Result<void>{};
                  })
                  .error(),
              Fault::Io);
    EXPECT_EQ(calls, 3U);
    EXPECT_EQ(open->readAll([](ByteView) { return Result<void>{}; }, [](std::uint64_t) { return false; }).error(),
              Fault::Cancelled);
    EXPECT_THROW((void)open->readAll([](ByteView) -> Result<void> { throw std::runtime_error("a caller's own"); }),
                 std::runtime_error);
    EXPECT_EQ(hashFile(m_file, [](std::uint64_t) { return false; }).error(), Fault::Cancelled);
}

TEST_F(SealedFiles, AFileThatShrinksWhileReadIsAFault)
{
    constexpr std::size_t kSize = 5'000'000;
    ASSERT_TRUE(sealBytes(pattern(kSize)));
    auto open = reader(kSize);
    fs::resize_file(m_file, 1'000'000);
    EXPECT_EQ(open->readAll([](ByteView) { return Result<void>{}; }).error(), Fault::Io);
    Bytes one(1);
    EXPECT_EQ(open->read(kSize - 1, one).error(), Fault::Io);
}

} // namespace
} // namespace crypto
