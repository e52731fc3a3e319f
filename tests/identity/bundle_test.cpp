// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/bundle.h"

#include "crypto/envelope.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kVersionAt = 17;

PayloadRecord record(std::uint64_t index, std::size_t size)
{
    const auto byte = static_cast<std::uint8_t>(index);
    return {
        .scope = someId<ScopeId>(byte), .epoch = static_cast<std::uint32_t>(index + 1), .envelope = Bytes(size, byte)};
}

std::vector<PayloadRecord> someRecords(std::uint64_t first, std::size_t count)
{
    std::vector<PayloadRecord> out;
    for (std::uint64_t i = first; i < first + count; ++i)
        out.push_back(record(i, i % 5 == 4 ? 0 : 20 + i % 7)); // each fifth is erased
    return out;
}

bool same(const PayloadRecord& a, const PayloadRecord& b)
{
    return a.scope == b.scope && a.epoch == b.epoch && a.envelope == b.envelope;
}

EarlierKey earlierKey(std::uint32_t epoch)
{
    return {.epoch = epoch,
            .envelope = crypto::seal(Bytes(32, 1), crypto::Context("casevault/v1/earlier"), Bytes(32, 2))};
}

class ABundle : public testing::Test {
protected:
    const UnlockedIdentity m_founder = somebody(), m_member = somebody(), m_auditor = somebody();
    const VaultId m_vault = vaultIdOf(m_founder.identity, hashOf(1));
    const Identities m_identities{.nonce = hashOf(1), .all = {m_founder.identity, m_member.identity}};
    const AuditorGrants m_grants{
        .grants = {*giveKey({.vault = m_vault, .object = {}}, m_founder, m_auditor.identity, Bytes(32, 3))},
        .earlierGovernance = {earlierKey(1), earlierKey(2)}};
    const crypto::SealingSeed m_quarter = crypto::SealingSeed::random();
    const std::vector<TraceKeyWrap> m_traceKeys{*wrapTraceKey(TraceKey::random(), m_vault, someId<SessionId>(4), 20253,
                                                              crypto::sealingPublicKey(m_quarter), m_member.identity)};
    const Folder m_folder;
    std::vector<std::uint64_t> m_read; // where each payload file that was written began

    Result<void> write(std::uint64_t size)
    {
        return writeBundleParts(m_folder.path(), size, m_identities, m_traceKeys, m_grants,
                                [this](std::uint64_t first, std::size_t count) -> Result<std::vector<PayloadRecord>> {
                                    m_read.push_back(first);
                                    return someRecords(first, count);
                                });
    }
    Result<Bundle> opened(std::uint64_t size)
    {
        EXPECT_TRUE(write(size));
        putContent(m_folder.path() / "checkpoint", bytesOf("a note"));
        return Bundle::openFolder(m_folder.path());
    }
};

TEST_F(ABundle, IdentitiesReadBackAndCertifyTheVault)
{
    const auto bytes = m_identities.encode();
    EXPECT_EQ(bytes.size(), 16U + 2 + 32 + 2 + 2 * (2 + kIdentitySize));
    const auto read = Identities::decode(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->encode(), bytes);
    EXPECT_EQ(read->vault(), m_vault);
    EXPECT_EQ(read->all.back().id(), m_member.identity.id());
}

TEST_F(ABundle, IdentitiesAreStrict)
{
    const auto bytes = m_identities.encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_FALSE(Identities::decode(ByteView(bytes).first(size))) << size;
    for (std::size_t at = 0; at < bytes.size(); at += at < 60 ? 1 : 61)
        ASSERT_FALSE((at < 18 || at >= 50) && Identities::decode(flipped(bytes, at))) << at;
    EXPECT_EQ(faultOf(Identities::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(Identities::decode(withByte(bytes, kVersionAt, 2))), Fault::NewerVersion);
    EXPECT_EQ(faultOf(Identities::decode(flipped(bytes, 60))), Fault::Malformed); // an Identity's own mark
    EXPECT_EQ(faultOf(Identities::decode(flipped(bytes, 200))), Fault::BadSignature);
}

TEST_F(ABundle, NobodyAndSomebodyTwiceAreMalformed)
{
    EXPECT_EQ(faultOf(Identities::decode(Identities{}.encode())), Fault::Malformed);
    const Identities twice{.nonce = {}, .all = {m_founder.identity, m_member.identity, m_founder.identity}};
    EXPECT_EQ(faultOf(Identities::decode(twice.encode())), Fault::Malformed);
}

TEST_F(ABundle, GrantsReadBack)
{
    const auto bytes = m_grants.encode();
    const auto read = AuditorGrants::decode(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->encode(), bytes);
    ASSERT_EQ(read->grants.size(), 1U);
    EXPECT_TRUE(openGrant(read->grants.front(), m_auditor, m_founder.identity));
    ASSERT_EQ(read->earlierGovernance.size(), 2U);
    EXPECT_EQ(read->earlierGovernance.back().epoch, 2U);
    EXPECT_TRUE(AuditorGrants::decode(AuditorGrants{}.encode()));
}

TEST_F(ABundle, GrantsAreStrict)
{
    const auto bytes = m_grants.encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(AuditorGrants::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(AuditorGrants::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(AuditorGrants::decode(withByte(bytes, kVersionAt, 2))), Fault::NewerVersion);
    auto grants = m_grants;
    grants.earlierGovernance.front().envelope.pop_back();
    EXPECT_EQ(faultOf(AuditorGrants::decode(grants.encode())), Fault::Malformed);
}

TEST_F(ABundle, TraceKeysReadBackAndAreStrict)
{
    const auto bytes = encodeTraceKeys(m_traceKeys);
    const auto read = decodeTraceKeys(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeTraceKeys(*read), bytes);
    EXPECT_TRUE(openTraceKey(read->front(), m_vault, m_quarter));
    EXPECT_TRUE(read->front().toMember.empty());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(decodeTraceKeys(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(decodeTraceKeys(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(decodeTraceKeys(withByte(bytes, kVersionAt, 2))), Fault::NewerVersion);
    EXPECT_EQ(faultOf(decodeTraceKeys(withByte(bytes, 18, 0xff))), Fault::Malformed); // a count of milliards
    EXPECT_TRUE(decodeTraceKeys(encodeTraceKeys({})));
}

TEST_F(ABundle, PayloadFilesAreStrict)
{
    const auto bytes = encodePayloads(someRecords(0, 6));
    EXPECT_EQ(encodePayloads(*decodePayloads(bytes)), bytes);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(decodePayloads(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(decodePayloads(joined({bytes, Bytes{0}}))), Fault::Malformed);
    EXPECT_EQ(faultOf(decodePayloads(withByte(bytes, kVersionAt, 2))), Fault::NewerVersion);
    EXPECT_EQ(faultOf(decodePayloads(withByte(bytes, 18, 2))), Fault::Malformed);    // 518 records
    EXPECT_EQ(faultOf(decodePayloads(withByte(bytes, 19, 0))), Fault::Malformed);    // none
    EXPECT_EQ(faultOf(decodePayloads(withByte(bytes, 40, 0xff))), Fault::Malformed); // an envelope of gibibytes
}

TEST_F(ABundle, ReadsBackPartByPart)
{
    const auto bundle = opened(600);
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->identities().encode(), m_identities.encode());
    EXPECT_EQ(bundle->grants().encode(), m_grants.encode());
    EXPECT_EQ(encodeTraceKeys(bundle->traceKeys()), encodeTraceKeys(m_traceKeys));
    EXPECT_EQ(bundle->checkpointNote(), "a note");
    for (std::uint64_t n = 0; n < 3; ++n) {
        const auto records = bundle->payloads(n, 600);
        ASSERT_TRUE(records) << n;
        EXPECT_TRUE(std::ranges::equal(*records, someRecords(256 * n, n < 2 ? 256 : 88), same)) << n;
    }
    EXPECT_TRUE(fs::exists(m_folder.path() / "payload" / "000"));
    EXPECT_TRUE(fs::exists(m_folder.path() / "payload" / "002"));
    EXPECT_FALSE(fs::exists(m_folder.path() / "payload" / "003"));
    EXPECT_EQ(faultOf(bundle->payloads(3, 600)), Fault::Missing);
}

TEST_F(ABundle, OfAnEmptyLogHasNoPayloads)
{
    const auto bundle = opened(0);
    ASSERT_TRUE(bundle);
    EXPECT_EQ(faultOf(bundle->payloads(0, 0)), Fault::Missing);
    EXPECT_TRUE(m_read.empty());
}

TEST_F(ABundle, WritingAgainAddsWhatIsNewAndLeavesFullFilesAlone)
{
    ASSERT_TRUE(write(300));
    const auto full = fs::last_write_time(m_folder.path() / "payload" / "000");
    m_read.clear();
    const auto bundle = opened(512);
    EXPECT_EQ(m_read, std::vector<std::uint64_t>{256});
    EXPECT_EQ(fs::last_write_time(m_folder.path() / "payload" / "000"), full);
    EXPECT_EQ(bundle->payloads(1, 512)->size(), 256U);
    m_read.clear();
    ASSERT_TRUE(write(512));
    EXPECT_TRUE(m_read.empty());
}

TEST_F(ABundle, WhatAnInterruptedExportLeftIsNoTrouble)
{
    putContent(m_folder.path() / "identities.part", bytesOf("half of it"));
    const auto bundle = opened(300);
    ASSERT_TRUE(bundle);
    EXPECT_FALSE(fs::exists(m_folder.path() / "identities.part"));
    EXPECT_EQ(bundle->payloads(1, 280)->size(), 24U); // more payloads than the checkpoint covers
    EXPECT_EQ(faultOf(bundle->payloads(1, 310)), Fault::Missing);
}

TEST_F(ABundle, AReaderThatGivesTooFewIsMissing)
{
    const auto written = writeBundleParts(
        m_folder.path(), 10, m_identities, m_traceKeys, m_grants,
        [](std::uint64_t first, std::size_t) -> Result<std::vector<PayloadRecord>> { return someRecords(first, 9); });
    EXPECT_EQ(faultOf(written), Fault::Missing);
}

TEST_F(ABundle, AReadersFaultIsTheWritersFault)
{
    const auto written = writeBundleParts(
        m_folder.path(), 10, m_identities, m_traceKeys, m_grants,
        [](std::uint64_t, std::size_t) -> Result<std::vector<PayloadRecord>> { return std::unexpected(Fault::Io); });
    EXPECT_EQ(faultOf(written), Fault::Io);
}

TEST_F(ABundle, WithoutAPartIsMissing)
{
    for (const auto* part : {"identities", "trace-keys", "grants", "checkpoint"}) {
        ASSERT_TRUE(opened(10));
        fs::remove(m_folder.path() / part);
        EXPECT_EQ(faultOf(Bundle::openFolder(m_folder.path())), Fault::Missing) << part;
    }
    EXPECT_EQ(faultOf(Bundle::openFolder(m_folder.path() / "nowhere")), Fault::Missing);
}

TEST_F(ABundle, WithADamagedPartIsRefused)
{
    for (const auto* part : {"identities", "trace-keys", "grants"}) {
        ASSERT_TRUE(opened(10));
        const auto file = m_folder.path() / part;
        putContent(file, ByteView(contentOf(file)).first(100));
        EXPECT_EQ(faultOf(Bundle::openFolder(m_folder.path())), Fault::Malformed) << part;
    }
    const auto bundle = opened(10);
    fs::remove(m_folder.path() / "payload" / "000");
    EXPECT_EQ(faultOf(bundle->payloads(0, 10)), Fault::Missing);
    putContent(m_folder.path() / "payload" / "000", bytesOf("something else"));
    EXPECT_EQ(faultOf(bundle->payloads(0, 10)), Fault::Malformed);
}

TEST_F(ABundle, LargeNumbersHaveThePathOfTiles)
{
    const auto file = m_folder.path() / "payload" / "x001" / "234";
    const auto bundle = opened(10);
    fs::create_directories(file.parent_path());
    putContent(file, encodePayloads(someRecords(0, 256)));
    EXPECT_EQ(bundle->payloads(1234, 1235 * 256)->size(), 256U);
}

} // namespace
} // namespace vault::identity
