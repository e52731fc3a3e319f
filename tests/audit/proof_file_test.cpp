// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/proof_file.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::demoKey;
using sample::signerOf;

struct Proved {
    ProofFile file;
    crypto::Bytes leaf;
};

Proved proved(std::uint64_t index = 5)
{
    sample::StoredHashes tree;
    const auto leaves = sample::referenceLeaves();
    for (const auto& leaf : leaves) tree.append(leafHash(leaf));
    return {{LeafIndex{index}, proveInclusion(LeafIndex{index}, TreeSize{8}, tree).value(),
             signCheckpoint(tree.head(), demoKey(), signerOf(0))},
            leaves[index]};
}

// The page's own form: header, index, hashes, empty line, checkpoint.
constexpr std::string_view kFifth =
    "c2sp.org/tlog-proof@v1\n"
    "index 5\n"
    "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n"
    "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n"
    "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n"
    "\n"
    "vault.example/audit/demo\n"
    "8\n"
    "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n"
    "\n"
    "— vault.example/audit/demo "
    "BsSoXI1P0FMvFIRr0O0uxS9jDCyLtvL83PuXSadZ+7eIfnhgCyCLmmMF/cdfNARChwxrKwBvTiBU3OHh343kqtJ+6wM=\n";

std::string replaced(std::string_view from, std::string_view to)
{
    std::string out(kFifth);
    out.replace(out.find(from), from.size(), to);
    return out;
}

bool refused(const std::string& text)
{
    const auto parsed = ProofFile::parse(text);
    return !parsed && parsed.error() == Fault::Malformed;
}

TEST(ProofFile, WorkedBytes) { EXPECT_EQ(proved().file.format(), kFifth); }

TEST(ProofFile, RoundTripOfEveryLeaf)
{
    for (std::uint64_t i = 0; i < 8; ++i) {
        const auto [file, leaf] = proved(i);
        const auto read = ProofFile::parse(file.format()).value();
        EXPECT_EQ(read.index, file.index);
        EXPECT_EQ(read.inclusion, file.inclusion);
        EXPECT_EQ(read.checkpointNote, file.checkpointNote);
        EXPECT_EQ(checkProofFile(read, leaf, demoKey()).value().head.size, TreeSize{8});
    }
}

TEST(ProofFile, ExtraLineIsKeptAndNotTrusted)
{
    auto [file, leaf] = proved();
    file.extra = {1, 2, 3};
    const auto text = file.format();
    EXPECT_TRUE(text.starts_with("c2sp.org/tlog-proof@v1\nextra AQID\nindex 5\n"));
    const auto read = ProofFile::parse(text).value();
    EXPECT_EQ(read.extra, file.extra);
    EXPECT_EQ(read.format(), text);
    EXPECT_TRUE(checkProofFile(read, leaf, demoKey()));
}

TEST(ProofFile, TreeOfOneLeafHasNoHashes)
{
    sample::StoredHashes tree;
    tree.append(leafHash({}));
    const ProofFile file{LeafIndex{0}, {}, signCheckpoint(tree.head(), demoKey(), signerOf(0))};
    EXPECT_TRUE(file.format().starts_with("c2sp.org/tlog-proof@v1\nindex 0\n\nvault.example"));
    EXPECT_TRUE(checkProofFile(ProofFile::parse(file.format()).value(), {}, demoKey()));
}

TEST(ProofFile, FaultsSayWhatIsWrong)
{
    const auto [file, leaf] = proved();
    const auto stranger = NoteKey::named(demoKey().name, signerOf(9).verifyingKey()).value();
    EXPECT_EQ(checkProofFile(file, leaf, stranger).error(), Fault::UnknownSigner);
    EXPECT_EQ(checkProofFile(file, crypto::Bytes{1}, demoKey()).error(), Fault::Inconsistent);
    auto other = file;
    other.index = LeafIndex{4};
    EXPECT_EQ(checkProofFile(other, leaf, demoKey()).error(), Fault::Inconsistent);
    for (std::size_t i = 0; i < file.inclusion.size(); ++i) {
        other = file;
        other.inclusion[i][7] ^= 4;
        EXPECT_EQ(checkProofFile(other, leaf, demoKey()).error(), Fault::Inconsistent);
    }
}

TEST(ProofFileStrictness, OtherHeader) { EXPECT_TRUE(refused(replaced("@v1", "@v2"))); }
TEST(ProofFileStrictness, NoHeader) { EXPECT_TRUE(refused(replaced("c2sp.org/tlog-proof@v1\n", ""))); }
TEST(ProofFileStrictness, NoIndex) { EXPECT_TRUE(refused(replaced("index 5\n", ""))); }
TEST(ProofFileStrictness, LeadingZero) { EXPECT_TRUE(refused(replaced("index 5", "index 05"))); }
TEST(ProofFileStrictness, IndexWithSign) { EXPECT_TRUE(refused(replaced("index 5", "index +5"))); }
TEST(ProofFileStrictness, IndexWithTwoSpaces) { EXPECT_TRUE(refused(replaced("index 5", "index  5"))); }
TEST(ProofFileStrictness, IndexTooLarge) { EXPECT_TRUE(refused(replaced("index 5", "index 9223372036854775808"))); }
TEST(ProofFileStrictness, ExtraAfterIndex) { EXPECT_TRUE(refused(replaced("index 5\n", "index 5\nextra AQID\n"))); }
TEST(ProofFileStrictness, EmptyExtra) { EXPECT_TRUE(refused(replaced("index 5", "extra \nindex 5"))); }
TEST(ProofFileStrictness, ExtraTwice) { EXPECT_TRUE(refused(replaced("index 5", "extra AQID\nextra AQID\nindex 5"))); }
TEST(ProofFileStrictness, ExtraNotCanonical) { EXPECT_TRUE(refused(replaced("index 5", "extra AQJ=\nindex 5"))); }
TEST(ProofFileStrictness, HashTooShort) { EXPECT_TRUE(refused(replaced("vBoGQ7Eu", ""))); }
TEST(ProofFileStrictness, HashNotCanonical) { EXPECT_TRUE(refused(replaced("hZnms=", "hZnmt="))); }
TEST(ProofFileStrictness, SpaceAfterHash) { EXPECT_TRUE(refused(replaced("hZnms=", "hZnms= "))); }
TEST(ProofFileStrictness, NoEmptyLine) { EXPECT_TRUE(refused(replaced("\n\nvault", "\nvault"))); }
TEST(ProofFileStrictness, CarriageReturn) { EXPECT_TRUE(refused(replaced("index 5\n", "index 5\r\n"))); }
TEST(ProofFileStrictness, CheckpointWithoutSignature) { EXPECT_TRUE(refused(replaced("\n— vault", "— vault"))); }

TEST(ProofFileStrictness, LongerThanAnyTree)
{
    std::string hashes;
    for (int i = 0; i < 61; ++i) hashes += "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n";
    EXPECT_TRUE(refused(replaced("index 5\n", "index 5\n" + hashes)));
}

TEST(ProofFileStrictness, EveryTruncationIsRefused)
{
    for (std::size_t size = 0; size < kFifth.size(); ++size)
        EXPECT_TRUE(refused(std::string(kFifth.substr(0, size)))) << size;
}

TEST(ProofFileStrictness, EveryFlippedBitIsRefusedOrLeadsNowhere)
{
    const auto leaf = proved().leaf;
    for (std::size_t i = 0; i < kFifth.size() * 8; ++i) {
        std::string altered(kFifth);
        altered[i / 8] = static_cast<char>(altered[i / 8] ^ (1 << (i % 8)));
        const auto read = ProofFile::parse(altered);
        EXPECT_FALSE(read && checkProofFile(*read, leaf, demoKey())) << i;
    }
}

} // namespace
