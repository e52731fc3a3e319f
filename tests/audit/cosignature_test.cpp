// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/cosignature.h"

#include "audit/cosigner_state.h"
#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::demoKey;
using sample::signerOf;

constexpr std::uint64_t kTime = 1'679'315'147;

CosignerKey cosignerKey(std::uint8_t first = 50)
{
    return CosignerKey::named("witness.example/w1", signerOf(first).verifyingKey()).value();
}

Head headOf(std::uint8_t first = 0)
{
    sample::StoredHashes tree;
    for (const auto& leaf : sample::referenceLeaves()) tree.append(leafHash(leaf));
    auto head = tree.head();
    head.root[0] = static_cast<std::uint8_t>(head.root[0] ^ first);
    return head;
}

std::string demoNote(std::uint8_t first = 0) { return signCheckpoint(headOf(first), demoKey(), signerOf(0)); }

std::string cosigned(const std::string& note, std::uint64_t time = kTime)
{
    const auto text = Note::parseUnverified(note)->text;
    return withCosignature(note, cosign(text, time, cosignerKey(), signerOf(50)).line(), cosignerKey()).value();
}

TEST(CosignerKey, IsOfAnotherTypeThanALogs)
{
    const auto key = cosignerKey();
    EXPECT_EQ(CosignerKey::parse(key.vkey()), key);
    EXPECT_FALSE(NoteKey::parse(key.vkey()));
    const auto sameBytes = NoteKey::named(key.name, key.key).value();
    EXPECT_FALSE(CosignerKey::parse(sameBytes.vkey()));
    EXPECT_NE(sameBytes.hash, key.hash);
}

TEST(Cosignature, IsTimeAndSignatureOverTheMessageOfThePage)
{
    const auto text = Note::parseUnverified(demoNote())->text;
    const auto line = cosign(text, kTime, cosignerKey(), signerOf(50));
    ASSERT_EQ(line.signature.size(), 72U);
    EXPECT_EQ(crypto::toHex(ByteView(line.signature).first(8)), "00000000641850cb");
    crypto::Signature signature{};
    std::ranges::copy(ByteView(line.signature).subspan(8), signature.begin());
    const auto message = "cosignature/v1\ntime 1679315147\n" + text;
    EXPECT_TRUE(crypto::verify(cosignerKey().key, crypto::bytesOf(message), signature));
}

/// Computed by another program: seeds 00..1f and 32..51, and the time of the page's example.
TEST(Cosignature, WorkedBytes)
{
    EXPECT_EQ(cosignerKey().vkey(), "witness.example/w1+e4051bff+BF5CMDMET1ahOmhnmUh7y/pj3R45IEzsJ905om2qYVYo");
    const auto text = Note::parseUnverified(demoNote())->text;
    EXPECT_EQ(cosign(text, kTime, cosignerKey(), signerOf(50)).line(),
              "\u2014 witness.example/w1 5AUb/wAAAABkGFDLqFJxpDK81yXQhznQ0CWCR4UHPNmjdWPv66St4c1AkMNLLWO7jbM6lsOS19Qkt"
              "OtHL+pZvYDP1kz+6JCOUIDeAw==\n");
}

TEST(Cosignature, TellsWhenItWasMade)
{
    const auto note = Note::parseUnverified(cosigned(demoNote())).value();
    EXPECT_EQ(cosignedAt(note, cosignerKey()), kTime);
    EXPECT_EQ(cosignedAt(note, cosignerKey(51)).error(), Fault::UnknownSigner);
    EXPECT_TRUE(openCheckpoint(note.format(), demoKey())); // the log's own line is untouched
}

TEST(Cosignature, OfAnotherTextTimeOrKeyDoesNotHold)
{
    const auto good = Note::parseUnverified(cosigned(demoNote())).value();
    auto other = Note::parseUnverified(demoNote(1)).value();
    other.signatures.push_back(good.signatures.back());
    EXPECT_EQ(cosignedAt(other, cosignerKey()).error(), Fault::BadSignature);
    for (std::size_t at = 0; at < 72; ++at) {
        auto altered = good;
        altered.signatures.back().signature[at] ^= 1U;
        EXPECT_EQ(cosignedAt(altered, cosignerKey()).error(), Fault::BadSignature) << at;
    }
    auto cut = good;
    cut.signatures.back().signature.pop_back();
    EXPECT_EQ(cosignedAt(cut, cosignerKey()).error(), Fault::BadSignature);
}

TEST(Cosignature, ASignatureOfANoteIsNoCosignature)
{
    auto note = Note::parseUnverified(demoNote()).value();
    const auto signature = signerOf(50).sign(crypto::bytesOf(note.text));
    crypto::Bytes bytes(8);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    note.signatures.push_back({cosignerKey().name, cosignerKey().hash, bytes});
    EXPECT_EQ(cosignedAt(note, cosignerKey()).error(), Fault::BadSignature);
}

TEST(WithCosignature, TakesTheLineWithOrWithoutItsNewlineAndReplacesAnEarlierOne)
{
    const auto text = Note::parseUnverified(demoNote())->text;
    auto line = cosign(text, kTime, cosignerKey(), signerOf(50)).line();
    const auto once = withCosignature(demoNote(), line, cosignerKey());
    line.pop_back();
    EXPECT_EQ(withCosignature(demoNote(), line, cosignerKey()), once);
    const auto later = cosign(text, kTime + 60, cosignerKey(), signerOf(50)).line();
    const auto twice = Note::parseUnverified(withCosignature(*once, later, cosignerKey()).value()).value();
    EXPECT_EQ(twice.signatures.size(), 2U);
    EXPECT_EQ(cosignedAt(twice, cosignerKey()), kTime + 60);
}

TEST(WithCosignature, RefusesWhatIsNotTheCosignersOwn)
{
    const auto text = Note::parseUnverified(demoNote())->text;
    const auto line = cosign(text, kTime, cosignerKey(), signerOf(50)).line();
    EXPECT_EQ(withCosignature(demoNote(1), line, cosignerKey()).error(), Fault::BadSignature);
    EXPECT_EQ(withCosignature(demoNote(), line, cosignerKey(51)).error(), Fault::UnknownSigner);
    EXPECT_EQ(withCosignature(demoNote(), "no line", cosignerKey()).error(), Fault::Malformed);
    EXPECT_EQ(withCosignature("no note", line, cosignerKey()).error(), Fault::Malformed);
    EXPECT_EQ(withCosignature(demoNote(), line + line, cosignerKey()).error(), Fault::Malformed);
}

TEST(Note, TakesOverTheLinesThatItLacks)
{
    auto note = Note::parseUnverified(demoNote()).value();
    const auto more = Note::parseUnverified(cosigned(demoNote())).value();
    ASSERT_TRUE(note.addSignaturesOf(more));
    EXPECT_EQ(note.format(), more.format());
    ASSERT_TRUE(note.addSignaturesOf(more));
    EXPECT_EQ(note.signatures.size(), 2U);
    EXPECT_EQ(note.addSignaturesOf(Note::parseUnverified(demoNote(1)).value()).error(), Fault::Inconsistent);
}

TEST(CosignerState, IsReadBackAndOpened)
{
    const CosignerState state{demoKey(), cosigned(demoNote())};
    const auto text = state.format();
    EXPECT_TRUE(text.starts_with("casevault-cosigner@v1\nlog " + demoKey().vkey() + "\n\n"));
    const auto read = CosignerState::parse(text).value();
    EXPECT_EQ(read.format(), text);
    const auto before = openCosignerState(read, cosignerKey()).value();
    EXPECT_EQ(before.checkpoint.head, headOf());
    EXPECT_EQ(before.time, kTime);
}

TEST(CosignerState, OfAnotherCosignerOrLogDoesNotOpen)
{
    const CosignerState state{demoKey(), cosigned(demoNote())};
    EXPECT_EQ(openCosignerState(state, cosignerKey(51)).error(), Fault::UnknownSigner);
    const auto otherLog = NoteKey::named(demoKey().name, signerOf(9).verifyingKey()).value();
    EXPECT_EQ(openCosignerState({otherLog, state.checkpointNote}, cosignerKey()).error(), Fault::UnknownSigner);
    EXPECT_EQ(openCosignerState({demoKey(), demoNote()}, cosignerKey()).error(), Fault::UnknownSigner);
}

TEST(CosignerState, EveryTruncationIsRefusedOrDoesNotOpen)
{
    const auto text = CosignerState{demoKey(), cosigned(demoNote())}.format();
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto cut = CosignerState::parse(std::string_view(text).substr(0, size));
        EXPECT_FALSE(cut && openCosignerState(*cut, cosignerKey())) << size;
    }
}

TEST(CosignerState, EveryFlippedByteIsRefusedOrDoesNotOpen)
{
    const auto text = CosignerState{demoKey(), cosigned(demoNote())}.format();
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto altered = text;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 7)));
        const auto read = CosignerState::parse(altered);
        EXPECT_FALSE(read && openCosignerState(*read, cosignerKey())) << at;
    }
}

} // namespace
