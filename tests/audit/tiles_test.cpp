// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tiles.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

#include <fstream>

namespace {

using namespace audit;
namespace fs = std::filesystem;
using sample::demoKey;
using sample::signerOf;
using sample::TemporaryFolder;

/// Leaves that nobody signed: tiles do not care.
LeafBytes cheapLeaf(std::uint64_t i)
{
    LeafBytes out{};
    for (std::size_t byte = 0; byte < 8; ++byte) out[byte] = static_cast<std::uint8_t>(i >> (8 * byte));
    return out;
}

/// A tree that grows, and the tiles written from it.
class Grown {
public:
    void growTo(std::uint64_t size)
    {
        while (value(m_hashes.size()) < size) m_hashes.append(leafHash(cheapLeaf(value(m_hashes.size()))));
    }
    [[nodiscard]] Head head() const { return m_hashes.head(); }
    [[nodiscard]] const sample::StoredHashes& hashes() const { return m_hashes; }
    [[nodiscard]] Result<void> write(const fs::path& folder) const
    {
        const auto note = signCheckpoint(head(), demoKey(), signerOf(0));
        return writeTiles(folder, head(), note, m_hashes, readCheapLeaves);
    }
    static Result<void> readCheapLeaves(LeafIndex first, std::span<LeafBytes> out)
    {
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = cheapLeaf(value(first) + i);
        return {};
    }

private:
    sample::StoredHashes m_hashes;
};

std::string contentOf(const fs::path& file)
{
    std::string out(fs::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(out.data(), static_cast<std::streamsize>(out.size()));
    return out;
}

void putContent(const fs::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

/// Every file and folder below, by its path; a folder's content is "/".
std::map<std::string, std::string> treeOfFiles(const fs::path& folder)
{
    std::map<std::string, std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        out[fs::relative(entry.path(), folder).string()] = entry.is_directory() ? "/" : contentOf(entry.path());
    return out;
}

TEST(TilePath, IsThatOfThePage)
{
    EXPECT_EQ(tilePath(0, 0), "tile/0/000");
    EXPECT_EQ(tilePath(0, 1234067), "tile/0/x001/x234/067");
    EXPECT_EQ(tilePath(3, 999, 7), "tile/3/999.p/7");
    EXPECT_EQ(tilePath(2, 1000, 255), "tile/2/x001/000.p/255");
    EXPECT_EQ(tilePath(-1, 273, 112), "tile/entries/273.p/112");
    EXPECT_EQ(tilePath(-1, 5), "tile/entries/005");
}

TEST(WriteTiles, TreeOf70000IsThatOfThePage)
{
    Grown log;
    log.growTo(70'000);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const auto files = treeOfFiles(folder.path());
    EXPECT_TRUE(files.contains("tile/0/272"));
    EXPECT_EQ(files.at("tile/0/272").size(), 8192U);
    EXPECT_EQ(files.at("tile/0/273.p/112").size(), 112U * 32);
    EXPECT_EQ(files.at("tile/1/000").size(), 8192U);
    EXPECT_EQ(files.at("tile/1/001.p/17").size(), 17U * 32);
    EXPECT_EQ(files.at("tile/2/000.p/1").size(), 32U);
    EXPECT_EQ(files.at("tile/entries/273.p/112").size(), 112U * 240);
    EXPECT_FALSE(files.contains("tile/3"));
}

TEST(WriteTiles, TreeOf256HasAPartialTileAbove)
{
    Grown log;
    log.growTo(256);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const auto files = treeOfFiles(folder.path());
    EXPECT_TRUE(files.contains("tile/0/000"));
    EXPECT_TRUE(files.contains("tile/1/000.p/1"));
    EXPECT_FALSE(files.contains("tile/0/001.p"));
}

TEST(WriteTiles, EmptyTreeIsACheckpointAlone)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(Grown().write(folder.path()));
    const auto files = treeOfFiles(folder.path());
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(openCheckpoint(files.at("checkpoint"), demoKey()).value().head, emptyHead());
}

TEST(WriteTiles, WrittenInStepsIsWrittenAtOnce)
{
    Grown log;
    const TemporaryFolder steps;
    for (const std::uint64_t size : {0, 1, 255, 256, 257, 511, 512, 65536 + 3}) {
        log.growTo(size);
        ASSERT_TRUE(log.write(steps.path()));
        const TemporaryFolder once;
        ASSERT_TRUE(log.write(once.path()));
        EXPECT_EQ(treeOfFiles(steps.path()), treeOfFiles(once.path())) << size;
    }
}

TEST(WriteTiles, WritingAgainChangesNothing)
{
    Grown log;
    log.growTo(300);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const auto before = treeOfFiles(folder.path());
    ASSERT_TRUE(log.write(folder.path()));
    EXPECT_EQ(treeOfFiles(folder.path()), before);
}

TEST(WriteTiles, FullTilesAreNeverRewritten)
{
    Grown log;
    log.growTo(257);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const std::string marked(8192, 'x');
    putContent(folder.path() / "tile/0/000", marked);
    log.growTo(600);
    ASSERT_TRUE(log.write(folder.path()));
    EXPECT_EQ(contentOf(folder.path() / "tile/0/000"), marked);
}

TEST(WriteTiles, ATileOfAnotherSizeIsSaid)
{
    Grown log;
    log.growTo(257);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    putContent(folder.path() / "tile/0/000", "short");
    EXPECT_EQ(log.write(folder.path()).error(), Fault::Malformed);
}

TEST(WriteTiles, WhatACrashLeftIsFinished)
{
    Grown log;
    log.growTo(600);
    const TemporaryFolder folder, once;
    ASSERT_TRUE(log.write(once.path()));
    fs::create_directories(folder.path() / "tile/0/000.p");
    putContent(folder.path() / "tile/0/000.part", "half a tile");
    putContent(folder.path() / "tile/0/000.p/9", std::string(9 * 32, 'x'));
    ASSERT_TRUE(log.write(folder.path()));
    EXPECT_EQ(treeOfFiles(folder.path()), treeOfFiles(once.path()));
}

TEST(WriteTiles, HashesThatDoNotLeadToTheHeadAreRefused)
{
    Grown log;
    log.growTo(10);
    auto head = log.head();
    head.root[0] ^= 1;
    const TemporaryFolder folder;
    const auto written = writeTiles(folder.path(), head, "", log.hashes(), Grown::readCheapLeaves);
    EXPECT_EQ(written.error(), Fault::Inconsistent);
    EXPECT_TRUE(treeOfFiles(folder.path()).empty());
}

TEST(WriteTiles, AFolderOfAnotherLogIsRefused)
{
    sample::StoredHashes other;
    other.append(leafHash(cheapLeaf(99)));
    const TemporaryFolder folder;
    putContent(folder.path() / "checkpoint", signCheckpoint(other.head(), demoKey(), signerOf(0)));
    Grown log;
    log.growTo(10);
    EXPECT_EQ(log.write(folder.path()).error(), Fault::Inconsistent);
}

TEST(WriteTiles, AFolderOfALongerLogIsRefused)
{
    Grown longer, log;
    longer.growTo(11);
    log.growTo(10);
    const TemporaryFolder folder;
    ASSERT_TRUE(longer.write(folder.path()));
    EXPECT_EQ(log.write(folder.path()).error(), Fault::Inconsistent);
}

TEST(WriteTiles, AFolderThatCannotBeWrittenIsIo)
{
    const TemporaryFolder folder;
    putContent(folder.path() / "file", "");
    Grown log;
    log.growTo(1);
    const auto written = log.write(folder.path() / "file");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), Fault::Io);
}

TEST(WriteTiles, TheReadersFaultsAreHandedOn)
{
    Grown log;
    log.growTo(10);
    const TemporaryFolder folder;
    const LeafReader none = [](LeafIndex, std::span<LeafBytes>) -> Result<void> {
        return std::unexpected(Fault::Missing);
    };
    EXPECT_EQ(writeTiles(folder.path(), log.head(), "", log.hashes(), none).error(), Fault::Missing);
    EXPECT_EQ(writeTiles(folder.path(), log.head(), "", sample::StoredHashes{}, none).error(), Fault::Missing);
}

TEST(TileFolder, EveryStoredHashIsReadBack)
{
    for (const std::uint64_t size : {1, 255, 256, 257, 511, 512, 1000}) {
        Grown log;
        log.growTo(size);
        const TemporaryFolder folder;
        ASSERT_TRUE(log.write(folder.path()));
        const TileFolder tiles(folder.path(), TreeSize{size});
        std::vector<HashIndex> indexes;
        for (std::uint64_t i = 0; i < log.hashes().all().size(); ++i) indexes.push_back(HashIndex{i});
        EXPECT_EQ(tiles.readHashes(indexes).value(), log.hashes().all()) << size;
        EXPECT_EQ(treeRoot(TreeSize{size}, tiles), log.head().root);
    }
}

TEST(TileFolder, ProofsFromTilesHold)
{
    Grown log;
    log.growTo(65'536 + 3);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const TileFolder tiles(folder.path(), log.head().size);
    EXPECT_EQ(treeRoot(log.head().size, tiles), log.head().root);
    for (const std::uint64_t i : {0, 255, 256, 40'000, 65'535, 65'536, 65'538}) {
        const auto path = proveInclusion(LeafIndex{i}, log.head().size, tiles).value();
        EXPECT_TRUE(checkInclusion(path, LeafIndex{i}, leafHash(cheapLeaf(i)), log.head())) << i;
    }
    Grown older;
    for (const std::uint64_t size : {0, 1, 255, 256, 12'345, 65'536, 65'539}) {
        older.growTo(size);
        const auto nodes = proveConsistency(TreeSize{size}, log.head().size, tiles).value();
        EXPECT_TRUE(checkConsistency(nodes, older.head(), log.head())) << size;
    }
}

TEST(TileFolder, EntriesAreReadBack)
{
    Grown log;
    log.growTo(300);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const TileFolder tiles(folder.path(), TreeSize{300});
    const auto first = tiles.readEntries(0).value(), second = tiles.readEntries(1).value();
    ASSERT_EQ(first.size(), 256U);
    ASSERT_EQ(second.size(), 44U);
    EXPECT_EQ(first[255], cheapLeaf(255));
    EXPECT_EQ(second[43], cheapLeaf(299));
    EXPECT_EQ(tiles.readEntries(2).error(), Fault::Missing);
    EXPECT_EQ(tiles.readEntries(1ULL << 60U).error(), Fault::Missing);
}

TEST(TileFolder, FilesOfAnotherSizeAreMalformed)
{
    Grown log;
    log.growTo(300);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    const std::vector leaf0{storedHashIndex(0, 0)}, leaf256{storedHashIndex(0, 256)};
    const auto spoil = [&](std::string_view file, std::string_view content) {
        putContent(folder.path() / file, content);
        return TileFolder(folder.path(), TreeSize{300});
    };
    EXPECT_EQ(spoil("tile/0/000", std::string(8191, 'x')).readHashes(leaf0).error(), Fault::Malformed);
    EXPECT_EQ(spoil("tile/0/001.p/44", std::string(44 * 32 + 1, 'x')).readHashes(leaf256).error(), Fault::Malformed);
    EXPECT_EQ(spoil("tile/entries/000", "").readEntries(0).error(), Fault::Malformed);
    auto entries = contentOf(folder.path() / "tile/entries/001.p/44");
    entries[1] = static_cast<char>(0xef);
    EXPECT_EQ(spoil("tile/entries/001.p/44", entries).readEntries(1).error(), Fault::Malformed);
}

TEST(TileFolder, FilesThatAreNotThereAreMissing)
{
    Grown log;
    log.growTo(300);
    const TemporaryFolder folder;
    ASSERT_TRUE(log.write(folder.path()));
    fs::remove(folder.path() / "tile/0/000");
    fs::remove(folder.path() / "tile/entries/000");
    const TileFolder tiles(folder.path(), TreeSize{300});
    EXPECT_EQ(tiles.readHashes(std::vector{storedHashIndex(0, 0)}).error(), Fault::Missing);
    EXPECT_EQ(tiles.readHashes(std::vector{HashIndex{storedHashCount(TreeSize{300})}}).error(), Fault::Missing);
    EXPECT_EQ(tiles.readEntries(0).error(), Fault::Missing);
}

TEST(TileFolder, AFolderInPlaceOfATileIsMalformed)
{
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "tile/0/000.p/1");
    const TileFolder tiles(folder.path(), TreeSize{1});
    EXPECT_EQ(tiles.readHashes(std::vector{HashIndex{0}}).error(), Fault::Malformed);
}

TEST(Entries, AreLengthAndBytes)
{
    const std::vector leaves{cheapLeaf(1), cheapLeaf(2)};
    const auto bytes = encodeEntries(leaves);
    ASSERT_EQ(bytes.size(), 480U);
    EXPECT_EQ(crypto::toHex(ByteView(bytes).first(4)), "00ee0100");
    EXPECT_EQ(decodeEntries(bytes, 2), leaves);
}

TEST(Entries, EveryTruncationAndOtherCountIsRefused)
{
    const auto bytes = encodeEntries(std::vector{cheapLeaf(1), cheapLeaf(2)});
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(decodeEntries(ByteView(bytes).first(size), 2).error(), Fault::Malformed);
    EXPECT_EQ(decodeEntries(bytes, 1).error(), Fault::Malformed);
    EXPECT_EQ(decodeEntries(bytes, 3).error(), Fault::Malformed);
}

TEST(Entries, AWrongLengthIsRefused)
{
    auto bytes = encodeEntries(std::vector{cheapLeaf(1), cheapLeaf(2)});
    bytes[1] = 0xed;
    EXPECT_EQ(decodeEntries(bytes, 2).error(), Fault::Malformed);
    bytes[1] = 0xef;
    EXPECT_EQ(decodeEntries(bytes, 2).error(), Fault::Malformed);
}

} // namespace
