// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents through the door: out of memory into the vault and back, without a file in between.

#include "tests/vault/child.h"
#include "tests/vault/door_fixture.h"

#include "crypto/random.h"
#include "vault/documents/document_folder.h"

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

/// A document's file of another process, as addDocument() makes it, up to where a test stops it.
struct Elsewhere {
    explicit Elsewhere(const std::filesystem::path& vaultFolder, const vault::CaseId& caseFile)
        : folder(vaultFolder / "documents"), place{{}, caseFile, {crypto::randomArray<16>()}, 5000},
          file(folder / crypto::toHex(place.document.bytes)), part(file.string() + ".part"),
          mark(file.string() + ".adding")
    {
    }
    [[nodiscard]] bool make(const crypto::Source& source) const
    {
        const auto documents = vault::documents::DocumentFolder::in(folder.parent_path());
        const auto making = documents->begin(place.document);
        if (!making || !documents->put(vault::documents::RecordKey::random(), place, source)) return false;
        stopped();
        return true;
    }

    std::filesystem::path folder;
    vault::documents::DocumentPlace place;
    std::filesystem::path file, part, mark;
    std::function<void()> stopped = [] {}; ///< between the rename and the commit
};

TEST_F(Attachments, InTheMakingElsewhereAreNeitherSweptNorReportedUntilTheirMakerIsKilled)
{
    Elsewhere elsewhere(m_stage->vaultFolder(), m_case);
    vault::Child child([&](const std::function<void()>& tell) {
        elsewhere.stopped = [&] {
            tell();
            vault::waitToBeKilled();
        };
        const auto content = crypto::SecretBytes::random(elsewhere.place.size);
        return elsewhere.make(inMemory(content).stream);
    });
    ASSERT_TRUE(child.waitForWord());
    EXPECT_EQ(verified(stage::kEglantine), "") << "it is not an unknown file";
    EXPECT_TRUE(std::filesystem::exists(elsewhere.file));
    EXPECT_TRUE(std::filesystem::exists(elsewhere.mark));
    child.kill();
    (void)m_stage->unlock(stage::kEglantine);
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.folder));
    EXPECT_EQ(verified(stage::kEglantine), "");
}

TEST_F(Attachments, HalfWrittenElsewhereStayUntilTheirMakerIsKilled)
{
    const Elsewhere elsewhere(m_stage->vaultFolder(), m_case);
    vault::Child child([&](const std::function<void()>& tell) {
        return elsewhere.make([&](crypto::MutableBytes) -> crypto::Result<std::size_t> {
            tell();
            vault::waitToBeKilled();
        });
    });
    ASSERT_TRUE(child.waitForWord());
    (void)m_stage->unlock(stage::kEglantine);
    EXPECT_TRUE(std::filesystem::exists(elsewhere.part));
    child.kill();
    (void)m_stage->unlock(stage::kEglantine);
    EXPECT_TRUE(std::filesystem::is_empty(elsewhere.folder));
}

TEST_F(Attachments, AreNotSweptForAMarkThatOutlivedTheirCommit)
{
    vault::DocumentId document;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        document = add(session, crypto::SecretBytes::random(1000));
    }
    const auto file = m_stage->vaultFolder() / "documents" / crypto::toHex(document.bytes);
    const std::filesystem::path mark = file.string() + ".adding";
    EXPECT_FALSE(std::filesystem::exists(mark));
    std::ofstream(mark).put('\n');
    auto session = m_stage->unlock(stage::kEglantine);
    EXPECT_FALSE(std::filesystem::exists(mark));
    EXPECT_TRUE(vault::readDocument(session, document, Purpose::FollowCase).has_value());
}

TEST_F(Attachments, ThatNobodyIsKnownToHaveMadeAreNamedAndStay)
{
    const auto id = crypto::toHex(crypto::randomArray<16>());
    const auto file = m_stage->vaultFolder() / "documents" / id;
    std::ofstream(file).put('?');
    EXPECT_THAT(verified(stage::kEglantine), testing::HasSubstr("document " + id)) << "of a newer copy, perhaps";
    EXPECT_TRUE(std::filesystem::exists(file));
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
