// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/checkpoint.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::demoKey;
using sample::signerOf;

constexpr std::string_view kDemoCheckpoint =
    "vault.example/audit/demo\n"
    "8\n"
    "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n"
    "\n"
    "— vault.example/audit/demo "
    "BsSoXI1P0FMvFIRr0O0uxS9jDCyLtvL83PuXSadZ+7eIfnhgCyCLmmMF/cdfNARChwxrKwBvTiBU3OHh343kqtJ+6wM=\n";
constexpr std::string_view kRoot = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=";
constexpr std::string_view kEmptyRoot = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

Head demoHead()
{
    sample::StoredHashes tree;
    for (const auto& leaf : sample::referenceLeaves()) tree.append(leafHash(leaf));
    return tree.head();
}

std::string lines(std::string_view origin, std::string_view size, std::string_view root)
{
    return std::string(origin) + '\n' + std::string(size) + '\n' + std::string(root) + '\n';
}

TEST(Checkpoint, WorkedBytesOfFormats)
{
    EXPECT_EQ(signCheckpoint(demoHead(), demoKey(), signerOf(0)), kDemoCheckpoint);
    const auto opened = openCheckpoint(kDemoCheckpoint, demoKey());
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->origin, "vault.example/audit/demo");
    EXPECT_EQ(opened->head, demoHead());
}

TEST(Checkpoint, EmptyTree)
{
    const auto note = signCheckpoint(emptyHead(), demoKey(), signerOf(0));
    EXPECT_EQ(openCheckpoint(note, demoKey()).value().head, emptyHead());
    EXPECT_TRUE(Checkpoint::parse(lines("a", "0", kEmptyRoot)));
    EXPECT_FALSE(Checkpoint::parse(lines("a", "0", kRoot)));
}

TEST(Checkpoint, LargestSize)
{
    EXPECT_TRUE(Checkpoint::parse(lines("a", "9223372036854775807", kRoot)));
    EXPECT_FALSE(Checkpoint::parse(lines("a", "9223372036854775808", kRoot)));
    EXPECT_FALSE(Checkpoint::parse(lines("a", "99999999999999999999", kRoot)));
}

TEST(CheckpointStrictness, OriginMissing) { EXPECT_FALSE(Checkpoint::parse(lines("", "8", kRoot))); }
TEST(CheckpointStrictness, OriginThatIsNoKeyName) { EXPECT_FALSE(Checkpoint::parse(lines("a b", "8", kRoot))); }
TEST(CheckpointStrictness, LeadingZero) { EXPECT_FALSE(Checkpoint::parse(lines("a", "08", kRoot))); }
TEST(CheckpointStrictness, TwoZeros) { EXPECT_FALSE(Checkpoint::parse(lines("a", "00", kEmptyRoot))); }
TEST(CheckpointStrictness, SignBeforeSize)
{
    EXPECT_FALSE(Checkpoint::parse(lines("a", "+8", kRoot)));
    EXPECT_FALSE(Checkpoint::parse(lines("a", "-8", kRoot)));
}
TEST(CheckpointStrictness, SpaceAroundSize)
{
    EXPECT_FALSE(Checkpoint::parse(lines("a", " 8", kRoot)));
    EXPECT_FALSE(Checkpoint::parse(lines("a", "8 ", kRoot)));
}
TEST(CheckpointStrictness, SizeMissing) { EXPECT_FALSE(Checkpoint::parse(lines("a", "", kRoot))); }
TEST(CheckpointStrictness, SizeInHexadecimal) { EXPECT_FALSE(Checkpoint::parse(lines("a", "0x8", kRoot))); }
TEST(CheckpointStrictness, RootTooShort) { EXPECT_FALSE(Checkpoint::parse(lines("a", "8", kRoot.substr(0, 40)))); }
TEST(CheckpointStrictness, RootNotCanonical)
{
    EXPECT_FALSE(Checkpoint::parse(lines("a", "8", "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=")));
}
TEST(CheckpointStrictness, ExtensionLine) { EXPECT_FALSE(Checkpoint::parse(lines("a", "8", kRoot) + "more\n")); }
TEST(CheckpointStrictness, EmptyLineAtTheEnd) { EXPECT_FALSE(Checkpoint::parse(lines("a", "8", kRoot) + "\n")); }
TEST(CheckpointStrictness, NoFinalNewline)
{
    EXPECT_FALSE(Checkpoint::parse("a\n8\n" + std::string(kRoot)));
    EXPECT_FALSE(Checkpoint::parse("a\n8\n"));
    EXPECT_FALSE(Checkpoint::parse(""));
}

TEST(Checkpoint, AnotherOriginThanTheKeyNameIsRefused)
{
    Note note{lines("other.example", "8", kRoot), {}};
    note.sign(demoKey(), signerOf(0));
    EXPECT_EQ(openCheckpoint(note.format(), demoKey()).error(), Fault::Malformed);
}

TEST(Checkpoint, SignedByBothKeysWhenTheKeyChanges)
{
    const auto newKey = NoteKey::named(demoKey().name, signerOf(9).verifyingKey()).value();
    auto note = Note::parseUnverified(kDemoCheckpoint).value();
    note.sign(newKey, signerOf(9));
    EXPECT_TRUE(openCheckpoint(note.format(), demoKey()));
    EXPECT_TRUE(openCheckpoint(note.format(), newKey));
}

TEST(Checkpoint, FaultsSayWhatIsWrong)
{
    const auto stranger = NoteKey::named(demoKey().name, signerOf(9).verifyingKey()).value();
    EXPECT_EQ(openCheckpoint(kDemoCheckpoint, stranger).error(), Fault::UnknownSigner);
    EXPECT_EQ(openCheckpoint("no note", demoKey()).error(), Fault::Malformed);
    std::string altered(kDemoCheckpoint);
    altered[altered.find("\n8\n") + 1] = '9';
    EXPECT_EQ(openCheckpoint(altered, demoKey()).error(), Fault::BadSignature);
}

TEST(HeadLine, RoundTrip)
{
    const auto line = headLine(demoKey().name, demoHead());
    EXPECT_EQ(line, "vault.example/audit/demo 8 XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=");
    const auto read = parseHeadLine(line).value();
    EXPECT_EQ(read.origin, demoKey().name);
    EXPECT_EQ(read.head, demoHead());
}

TEST(HeadLine, EverythingElseIsRefused)
{
    const auto line = headLine(demoKey().name, demoHead());
    for (std::size_t size = 0; size < line.size(); ++size) EXPECT_FALSE(parseHeadLine(line.substr(0, size)));
    EXPECT_FALSE(parseHeadLine(line + "\n"));
    EXPECT_FALSE(parseHeadLine(line + " "));
    EXPECT_FALSE(parseHeadLine(" " + line));
    EXPECT_FALSE(parseHeadLine("a  8 " + std::string(kRoot)));
}

} // namespace
