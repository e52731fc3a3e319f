// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/note.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::demoKey;
using sample::signerOf;

// FORMATS §6, checked there against Go's x/mod note.
constexpr std::string_view kDemoVkey = "vault.example/audit/demo+06c4a85c+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

// Key, text and signature of the example in the documentation of Go's x/mod note.
constexpr std::string_view kGoVkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
constexpr std::string_view kGoNote =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

std::string noteBy(const NoteKey& key, const crypto::Signer& signer, std::string text = "a text\n")
{
    Note note{std::move(text), {}};
    note.sign(key, signer);
    return note.format();
}

/// The signature line of a good note of the demo key.
std::string goodLine()
{
    const auto note = noteBy(demoKey(), signerOf(0));
    return note.substr(note.find("—"));
}

Result<Note> parse(std::string_view bytes) { return Note::parseUnverified(bytes); }

TEST(NoteKey, VkeyOfFormats)
{
    EXPECT_EQ(demoKey().vkey(), kDemoVkey);
    EXPECT_EQ(demoKey().hash, 0x06c4a85cU);
    EXPECT_EQ(NoteKey::parse(kDemoVkey), demoKey());
}

TEST(NoteKey, NamesThatAreNone)
{
    const auto key = signerOf(0).verifyingKey();
    for (const std::string_view name :
         {"", "a b", "a+b", "a\nb", "a\tb", "a\u00a0b", "a\u2003b", "a\u3000b", "a\u0085b", "\xff"})
        EXPECT_EQ(NoteKey::named(name, key).error(), Fault::Malformed) << name;
    EXPECT_TRUE(NoteKey::named("é.example/ü", key));
}

TEST(NoteKey, EveryOtherSpellingIsRefused)
{
    const std::string good(kDemoVkey);
    const auto refused = [](std::string vkey) { EXPECT_EQ(NoteKey::parse(vkey).error(), Fault::Malformed) << vkey; };
    refused("");
    refused("name");
    refused("name+06c4a85c");
    refused(good + "\n");
    refused(good + "=");
    refused(' ' + good);
    refused("other" + good);
    auto upper = good;
    upper.replace(upper.find("06c4a85c"), 8, "06C4A85C");
    refused(upper);
    auto otherHash = good;
    otherHash.replace(otherHash.find("06c4a85c"), 8, "06c4a85d");
    refused(otherHash);
    auto cosigner = good;
    cosigner.replace(cosigner.find("+AQ"), 3, "+BA");
    refused(cosigner);
    for (std::size_t size = 0; size < good.size(); ++size) refused(good.substr(0, size));
}

TEST(Note, TheExampleOfGosDocumentationVerifies)
{
    const auto note = parse(kGoNote);
    ASSERT_TRUE(note);
    EXPECT_TRUE(note->verify(NoteKey::parse(kGoVkey).value()));
    EXPECT_EQ(note->format(), kGoNote);
}

TEST(Note, RoundTrip)
{
    const auto bytes = noteBy(demoKey(), signerOf(0), "one\n\ntwo é\n");
    const auto note = parse(bytes).value();
    EXPECT_EQ(note.text, "one\n\ntwo é\n");
    EXPECT_EQ(note.signatures.size(), 1U);
    EXPECT_EQ(note.signatures.front().signature.size(), 64U);
    EXPECT_TRUE(note.verify(demoKey()));
    EXPECT_EQ(note.format(), bytes);
}

TEST(Note, TextMayEndInEmptyLines)
{
    const auto note = parse(noteBy(demoKey(), signerOf(0), "one\n\n\n")).value();
    EXPECT_EQ(note.text, "one\n\n\n");
    EXPECT_TRUE(note.verify(demoKey()));
}

TEST(Note, SecondKeySignsBesideTheFirst)
{
    Note note{"a text\n", {}};
    const auto other = NoteKey::named("other.example", signerOf(1).verifyingKey()).value();
    note.sign(demoKey(), signerOf(0));
    note.sign(other, signerOf(1));
    const auto read = parse(note.format()).value();
    EXPECT_TRUE(read.verify(demoKey()));
    EXPECT_TRUE(read.verify(other));
}

TEST(Note, LinesOfOtherKeysAndTypesAreKeptAndIgnored)
{
    auto bytes = noteBy(demoKey(), signerOf(0));
    bytes += "— witness.example " + crypto::toBase64(crypto::Bytes(4 + 8 + 64, 7)) + '\n';
    const auto note = parse(bytes).value();
    EXPECT_EQ(note.signatures.size(), 2U);
    EXPECT_EQ(note.signatures.back().hash, 0x07070707U);
    EXPECT_TRUE(note.verify(demoKey()));
    EXPECT_EQ(note.format(), bytes);
}

TEST(Note, UnknownSignerIsNotABadSignature)
{
    const auto note = parse(noteBy(demoKey(), signerOf(0))).value();
    const auto sameName = NoteKey::named(demoKey().name, signerOf(1).verifyingKey()).value();
    const auto sameKey = NoteKey::named("other.example", signerOf(0).verifyingKey()).value();
    EXPECT_EQ(note.verify(sameName).error(), Fault::UnknownSigner);
    EXPECT_EQ(note.verify(sameKey).error(), Fault::UnknownSigner);
}

TEST(Note, AlteredTextIsABadSignature)
{
    auto note = parse(noteBy(demoKey(), signerOf(0))).value();
    note.text = "b text\n";
    EXPECT_EQ(note.verify(demoKey()).error(), Fault::BadSignature);
}

TEST(Note, OneBadSignatureByTheKeyRefusesTheNote)
{
    auto note = parse(noteBy(demoKey(), signerOf(0))).value();
    note.signatures.push_back(note.signatures.front());
    EXPECT_TRUE(note.verify(demoKey()));
    note.signatures.back().signature[5] ^= 1;
    EXPECT_EQ(note.verify(demoKey()).error(), Fault::BadSignature);
    note.signatures.back().signature.pop_back();
    EXPECT_EQ(note.verify(demoKey()).error(), Fault::BadSignature);
}

TEST(NoteStrictness, NoSignatureLine) { EXPECT_FALSE(parse("a text\n\n")); }
TEST(NoteStrictness, NoBlankLine) { EXPECT_FALSE(parse("a text\n" + goodLine())); }
TEST(NoteStrictness, NoText) { EXPECT_FALSE(parse("\n" + goodLine())); }
TEST(NoteStrictness, NoFinalNewline)
{
    EXPECT_FALSE(parse("a text\n\n" + goodLine().substr(0, goodLine().size() - 1)));
}
TEST(NoteStrictness, HyphenForEmDash) { EXPECT_FALSE(parse("a text\n\n- " + goodLine().substr(4))); }
TEST(NoteStrictness, NoSpaceAfterDash) { EXPECT_FALSE(parse("a text\n\n—" + goodLine().substr(4))); }
TEST(NoteStrictness, TwoSpacesAfterDash) { EXPECT_FALSE(parse("a text\n\n—  " + goodLine().substr(4))); }
TEST(NoteStrictness, NameWithPlus) { EXPECT_FALSE(parse("a text\n\n— a+b AAAAAAAA\n")); }
TEST(NoteStrictness, NameWithWideSpace) { EXPECT_FALSE(parse("a text\n\n— a\u00a0b AAAAAAAA\n")); }
TEST(NoteStrictness, NameMissing) { EXPECT_FALSE(parse("a text\n\n—  AAAAAAAA\n")); }
TEST(NoteStrictness, SignatureMissing) { EXPECT_FALSE(parse("a text\n\n— name\n")); }
TEST(NoteStrictness, SignatureOfHashOnly) { EXPECT_FALSE(parse("a text\n\n— name AAAAAA==\n")); }
TEST(NoteStrictness, ShortestSignatureIsWellFormed) { EXPECT_TRUE(parse("a text\n\n— name AAAAAAA=\n")); }
TEST(NoteStrictness, Base64NotCanonical) { EXPECT_FALSE(parse("a text\n\n— name AAAAAAB=\n")); }
TEST(NoteStrictness, Base64WithoutPadding) { EXPECT_FALSE(parse("a text\n\n— name AAAAAAA\n")); }
TEST(NoteStrictness, SpaceAfterSignature) { EXPECT_FALSE(parse("a text\n\n— name AAAAAAA= \n")); }
TEST(NoteStrictness, BlankLineBetweenSignatures)
{
    EXPECT_FALSE(parse("a text\n\n" + goodLine() + "\n" + "x" + goodLine()));
}
TEST(NoteStrictness, BlankLineAtTheEnd) { EXPECT_FALSE(parse("a text\n\n" + goodLine() + "\n")); }
TEST(NoteStrictness, CarriageReturn) { EXPECT_FALSE(parse("a text\r\n\n" + goodLine())); }
TEST(NoteStrictness, ControlCharacterInText) { EXPECT_FALSE(parse("a\ttext\n\n" + goodLine())); }
TEST(NoteStrictness, NulInText) { EXPECT_FALSE(parse(std::string("a\0text\n\n", 8) + goodLine())); }
TEST(NoteStrictness, NotUtf8) { EXPECT_FALSE(parse("a text \xc3\n\n" + goodLine())); }

TEST(NoteStrictness, MoreSignaturesThanAnybodyNeeds)
{
    std::string bytes = "a text\n\n";
    for (std::size_t i = 0; i < kMaxNoteSignatures; ++i) bytes += "— name AAAAAAA=\n";
    EXPECT_TRUE(parse(bytes));
    EXPECT_FALSE(parse(bytes + "— name AAAAAAA=\n"));
}

TEST(NoteStrictness, LargerThanAnybodyNeeds)
{
    const std::string end = "\n\n" + goodLine();
    EXPECT_TRUE(parse(std::string(kMaxNoteSize - end.size(), 'a') + end));
    EXPECT_FALSE(parse(std::string(kMaxNoteSize - end.size() + 1, 'a') + end));
}

TEST(NoteStrictness, EveryTruncationIsRefused)
{
    const auto bytes = noteBy(demoKey(), signerOf(0));
    for (std::size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(parse(bytes.substr(0, size))) << size;
}

TEST(NoteStrictness, EveryFlippedBitIsRefusedOrDoesNotVerify)
{
    const auto bytes = noteBy(demoKey(), signerOf(0));
    for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
        auto altered = bytes;
        altered[i / 8] = static_cast<char>(altered[i / 8] ^ (1 << (i % 8)));
        const auto note = parse(altered);
        EXPECT_FALSE(note && note->verify(demoKey())) << i;
    }
}

} // namespace
