// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document on its way in when the disk is full or the folder is not to be written: said, nothing stays, and it works
// once there is room.

#include "tests/faults/killed.h"
#include "tests/vault/door_fixture.h"

#include <algorithm>
#include <csignal>
#include <functional>

#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace door;
using faults::inChild;

constexpr std::size_t kRoom = std::size_t{2} << 20U, kDocument = 3 * kRoom;
constexpr int kNoOtherUser = 96;

class DocumentFaults : public Door {
protected:
    DocumentFaults()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        m_content = std::string(kDocument, 'a');
        std::ofstream(m_folder / "lettre.pdf", std::ios::binary) << m_content;
    }

    [[nodiscard]] std::filesystem::path documents() const { return m_stage->vaultFolder() / "documents"; }

    vault::Outcome<vault::DocumentId> add(vault::Session& session)
    {
        vault::DocumentSource source;
        source.file = m_folder / "lettre.pdf";
        return vault::addDocument(session, m_case, m_party, std::move(source));
    }

    /// The fault that the addition ends with in a child which first changes its own world; 0 when there is none.
    int faultInChild(const std::function<bool()>& change)
    {
        return inChild([&] {
            auto session = m_stage->unlock(stage::kEglantine);
            if (!change()) return kNoOtherUser;
            const auto fault = faultOf(add(session));
            if (!fault) return 0;
            // the session goes on: another act of the same person
            return vault::roster(session) ? static_cast<int>(*fault) : 97;
        });
    }

    void expectNothingStayed()
    {
        EXPECT_TRUE(std::filesystem::is_empty(documents()));
        EXPECT_EQ(verified(stage::kEglantine), "");
        auto session = m_stage->unlock(stage::kEglantine);
        EXPECT_TRUE(session.state().cases.at(m_case).documents.empty());
    }

    void expectItWorksNow()
    {
        vault::DocumentId document;
        {
            auto session = m_stage->unlock(stage::kEglantine);
            document = must(add(session), "the same addition");
            const auto read = vault::readDocument(session, document, Purpose::FollowCase);
            ASSERT_TRUE(read.has_value()) << ruleOf(read);
            EXPECT_TRUE(std::ranges::equal(read->expose(), crypto::bytesOf(m_content)));
        }
        EXPECT_EQ(verified(stage::kEglantine), "");
        EXPECT_TRUE(std::filesystem::exists(documents() / crypto::toHex(document.bytes)));
        EXPECT_EQ(std::ranges::distance(std::filesystem::directory_iterator(documents())), 1);
    }

    vault::PartyId m_party;
    std::string m_content;
};

TEST_F(DocumentFaults, AFullDiskInTheMiddleOfADocumentIsSaidAndLeavesNothing)
{
    // a limit on the size of files: the database stays below it, the document does not
    ASSERT_LT(std::filesystem::file_size(m_stage->vaultFolder() / "vault.db"), kRoom / 2);
    const auto fault = faultInChild([] {
        const rlimit limit{kRoom, kRoom};
        return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    });
    EXPECT_EQ(fault, static_cast<int>(vault::Fault::Full));
    expectNothingStayed();
    expectItWorksNow();
}

/// For root no folder is read-only: the child becomes the owner of everything here, and nobody else.
bool becomeNobody(const std::filesystem::path& folder)
{
    constexpr uid_t nobody = 65534;
    if (::getuid() != 0) return true;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (::chown(entry.path().c_str(), nobody, nobody) != 0) return false;
    if (::chown(folder.c_str(), nobody, nobody) != 0) return false;
    return ::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

TEST_F(DocumentFaults, ADocumentsFolderThatIsReadOnlyIsSaidAndLeavesNothing)
{
    ASSERT_EQ(::chmod(documents().c_str(), 0555), 0);
    const auto fault = faultInChild([&] { return becomeNobody(m_folder); });
    ASSERT_EQ(::chmod(documents().c_str(), 0700), 0);
    if (fault == kNoOtherUser) GTEST_SKIP() << "no other user to become here";
    EXPECT_EQ(fault, static_cast<int>(vault::Fault::ReadOnly));
    expectNothingStayed();
    expectItWorksNow();
}

} // namespace
