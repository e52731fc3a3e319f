// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents through the door: out of memory into the vault and back, without a file in between.

#include "tests/vault/door_fixture.h"

#include "crypto/random.h"

namespace {

using namespace door;

/// What a program that cleaned a picture in memory hands over.
vault::DocumentSource inMemory(const crypto::SecretBytes& content)
{
    vault::DocumentSource source;
    source.stream = [&content, at = std::size_t{0}](crypto::MutableBytes out) mutable -> crypto::Result<std::size_t> {
        const auto part = content.expose().subspan(at, std::min(out.size(), content.size() - at));
        std::ranges::copy(part, out.begin());
        at += part.size();
        return part.size();
    };
    source.streamSize = content.size();
    source.name = stage::text("photo.jpg");
    source.type = charter::DocumentType::Photo;
    return source;
}

class Attachments : public Door {
protected:
    vault::DocumentId add(vault::Session& session, const crypto::SecretBytes& content)
    {
        const auto party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        return must(vault::addDocument(session, m_case, party, inMemory(content)), "add");
    }
};

TEST_F(Attachments, GoFromMemoryToMemoryBesideOneReadLeafAndNoFile)
{
    const auto content = crypto::SecretBytes::random(200'000);
    auto session = m_stage->unlock(stage::kEglantine);
    const auto document = add(session, content);
    const auto before = session.head().size;
    std::uint64_t told = 0;
    const auto read = vault::readDocument(session, document, Purpose::FollowCase, [&](std::uint64_t done) {
        told = done;
        return true;
    });
    ASSERT_TRUE(read.has_value()) << ruleOf(read);
    EXPECT_TRUE(std::ranges::equal(read->expose(), content.expose()));
    EXPECT_EQ(told, content.size());
    EXPECT_EQ(audit::value(session.head().size), audit::value(before) + 1);
    EXPECT_GE(session.decrypted().compartments, content.size());
    const std::string beginning(crypto::textOf(content.expose().first(32)));
    for (const auto& [file, bytes] : filesBelow(m_folder)) EXPECT_EQ(bytes.find(beginning), std::string::npos) << file;
}

TEST_F(Attachments, AreReadIntoMemoryByNobodyWhoMayNotTakeThemOut_CONF_1)
{
    vault::DocumentId document;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        document = add(session, crypto::SecretBytes::random(10));
    }
    auto session = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(ruleOf(vault::readDocument(session, document, Purpose::Coordination)), "CONF-1");
    EXPECT_EQ(ruleOf(vault::takeOutDocument(session, document, m_folder / "out", Purpose::Coordination)), "CONF-1");
    EXPECT_EQ(session.decrypted().compartments, 0U);
}

TEST_F(Attachments, AreRefusedInMemoryWhenTheyAreTooLargeBeforeAnyLeaf)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto document = add(session, crypto::SecretBytes(vault::kLargestInMemory + 1));
    const auto before = session.head();
    EXPECT_EQ(faultOf(vault::readDocument(session, document, Purpose::FollowCase)), vault::Fault::TooLarge);
    EXPECT_EQ(session.head(), before);
    EXPECT_EQ(ruleOf(vault::takeOutDocument(session, document, m_folder / "out", Purpose::FollowCase)), "allowed");
    EXPECT_EQ(std::filesystem::file_size(m_folder / "out"), vault::kLargestInMemory + 1);
}

TEST_F(Attachments, ThatWereAlteredOrCancelledGiveNoByte)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto document = add(session, crypto::SecretBytes::random(50'000));
    EXPECT_EQ(faultOf(vault::readDocument(session, document, Purpose::FollowCase, [](auto) { return false; })),
              vault::Fault::Cancelled);
    const auto file = m_stage->vaultFolder() / "documents" / crypto::toHex(document.bytes);
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(40'000).put('!').put('?');
    EXPECT_EQ(faultOf(vault::readDocument(session, document, Purpose::FollowCase)), vault::Fault::Tampered);
}

} // namespace
