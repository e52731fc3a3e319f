// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_line.h"

#include "audit/cosigner_state.h"
#include "tests/verify/sample_vault.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace {

using namespace verify;
using testing::HasSubstr;

class CommandLine : public testing::Test {
protected:
    CommandLine() { m_small.vault.writeTo(folder(), m_small.auditor); }
    [[nodiscard]] std::string folder() const { return m_folder.path() / "bundle"; }
    [[nodiscard]] std::string key() const { return m_small.vault.logKey().vkey(); }
    Exit run(const std::vector<std::string>& arguments)
    {
        m_out.str({});
        m_err.str({});
        return verify::run(arguments, m_out, m_err);
    }
    std::string file(const std::string& name, std::string_view content)
    {
        const auto path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    static std::string content(const std::string& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    sample::SmallVault m_small;
    sample::TemporaryFolder m_folder;
    std::ostringstream m_out, m_err;
};

TEST_F(CommandLine, AWholeBundleIsZero)
{
    EXPECT_EQ(run({folder(), "--log-key", key()}), Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("Constats : aucun."));
    EXPECT_EQ(m_err.str(), "");
    EXPECT_EQ(run({"--lang", "en", folder(), "--log-key", key()}), Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("Findings: none."));
    EXPECT_EQ(run({folder(), "--json", "--log-key", key()}), Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("\"result\": \"whole\""));
}

TEST_F(CommandLine, AFindingIsOne)
{
    std::filesystem::remove(std::filesystem::path(folder()) / "payload" / "000");
    EXPECT_EQ(run({folder(), "--log-key", key()}), Exit::Found);
    EXPECT_THAT(m_out.str(), HasSubstr("payload/000"));
}

TEST_F(CommandLine, WhatIsUnusableIsTwo)
{
    EXPECT_EQ(run({m_folder.path() / "nowhere", "--log-key", key()}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("nowhere"));
    EXPECT_EQ(run({folder(), "--log-key", "no key"}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("--log-key"));
    std::filesystem::remove(std::filesystem::path(folder()) / "grants");
    EXPECT_EQ(run({folder(), "--log-key", key()}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("grants"));
    EXPECT_EQ(run({folder(), "--json", "--log-key", key()}), Exit::Unusable);
    EXPECT_THAT(m_out.str(), HasSubstr("\"result\": \"unusable\""));
}

TEST_F(CommandLine, ArgumentsThatAreNotUnderstoodAreTwo)
{
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {folder()},
                                               {"--log-key", key()},
                                               {folder(), "--log-key", key(), "--lang", "de"},
                                               {folder(), "--log-key", key(), "--passphrase-file", "file"},
                                               {folder(), folder(), "--log-key", key()}}) {
        EXPECT_EQ(run(arguments), Exit::Unusable);
        EXPECT_THAT(m_err.str(), HasSubstr("casevault-verify DIR"));
    }
    EXPECT_EQ(run({"--lang", "en"}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("not understood"));
    EXPECT_EQ(run({"--help"}), Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("--log-key"));
}

TEST_F(CommandLine, AnIdentityIsOpenedWithThePassphraseOfAFile)
{
    const auto secret = crypto::bytesOf("une phrase de passe");
    const auto passphrase = *crypto::Passphrase::from(crypto::SecretBytes::copyOf(secret));
    const auto keys = identity::KeyFile::create(passphrase, crypto::KdfParameters::atFloor(), 1'750'000'000'000);
    ASSERT_TRUE(keys && identity::writeKeyFile(*keys, m_folder.path() / "auditor"));
    const std::string identity = m_folder.path() / "auditor";
    // the bundle is for somebody else: to have opened the identity is all that is asked here
    for (const auto* content : {"une phrase de passe", "une phrase de passe\n", "une phrase de passe\r\n"}) {
        EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", identity, "--passphrase-file", file("p", content)}),
                  Exit::Found);
        EXPECT_THAT(m_out.str(), HasSubstr("grants : Cet export ne donne pas"));
    }
    EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", identity, "--passphrase-file", file("p", "autre\n")}),
              Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("n'ouvre pas cette identité"));
    EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", identity, "--passphrase-file", file("p", "")}),
              Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("vide"));
}

TEST_F(CommandLine, WhatIsNoIdentityIsTwo)
{
    const auto passphrase = file("p", "x\n");
    EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", folder(), "--passphrase-file", passphrase}),
              Exit::Unusable);
    EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", file("i", "hm"), "--passphrase-file", passphrase}),
              Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("pas un fichier d'identité"));
    EXPECT_EQ(run({folder(), "--log-key", key(), "--identity", "nowhere", "--passphrase-file", passphrase}),
              Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("ne peut pas être lu"));
}

std::string lineOf(const sample::SmallVault& small, std::uint64_t size)
{
    audit::sample::StoredHashes hashes;
    for (std::uint64_t i = 0; i < size; ++i) hashes.append(audit::leafHash(small.vault.leaves.at(i)));
    return audit::headLine(small.vault.logKey().name, hashes.head());
}

TEST_F(CommandLine, HeadsAndPoliciesAreAsked)
{
    m_small.vault.kept = {7};
    m_small.vault.cosigners = {30, 60};
    m_small.vault.writeTo(folder(), m_small.auditor);
    const auto one = sample::cosignerKey(30).vkey(), two = sample::cosignerKey(60).vkey();
    EXPECT_EQ(run({folder(), "--log-key", key(), "--cosigner", one, "--cosigner", two, "--quorum", "2", "--lang", "en"}),
              Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("The last 2 entries were not yet seen"));
    const auto other = sample::cosignerKey(90).vkey();
    EXPECT_EQ(run({folder(), "--log-key", key(), "--cosigner", other, "--quorum", "1"}), Exit::Found);
    EXPECT_EQ(run({folder(), "--log-key", key(), "--cosigner", other, "--quorum", "2"}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("--quorum"));
    const auto policy = file("policy", "witness city " + one + "\nquorum city\n");
    EXPECT_EQ(run({"published", folder(), "--log-key", key(), "--policy", policy}), Exit::Whole);
    EXPECT_EQ(run({folder(), "--log-key", key(), "--policy", file("policy", "quorum city\n")}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("policy"));

    EXPECT_EQ(run({folder(), "--log-key", key(), "--since", lineOf(m_small, 6), "--head", lineOf(m_small, 3)}),
              Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("6 premières entrées"));
    EXPECT_EQ(run({folder(), "--log-key", key(), "--since", "no head"}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("no head"));
}

TEST_F(CommandLine, AStateIsKeptAndTheNextVerificationGoesOnFromIt)
{
    const std::string state = m_folder.path() / "verified";
    EXPECT_EQ(run({folder(), "--log-key", key(), "--state", state, "--lang", "en"}), Exit::Whole);
    EXPECT_THAT(m_out.str(), testing::Not(HasSubstr("--state"))) << "the first time everything is read";
    const auto first = content(state);
    ASSERT_FALSE(first.empty());
    m_small.vault.view(0);
    m_small.vault.writeTo(folder(), m_small.auditor);
    EXPECT_EQ(run({folder(), "--log-key", key(), "--state", state, "--lang", "en"}), Exit::Whole);
    EXPECT_THAT(m_out.str(), HasSubstr("The first 9 entries, verified before (--state)"));
    const auto second = content(state);
    EXPECT_NE(second, first);
    m_small.vault.leaves.back().back() ^= 1U;
    std::filesystem::remove_all(folder());
    m_small.vault.writeTo(folder(), m_small.auditor);
    EXPECT_EQ(run({folder(), "--log-key", key(), "--state", state}), Exit::Found);
    EXPECT_EQ(content(state), second) << "after a finding it stays as it was";
    EXPECT_EQ(run({folder(), "--log-key", key(), "--state", file("spoilt", "no state")}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("spoilt"));
    EXPECT_EQ(run({folder(), "--log-key", key(), "--state", state, "--since", lineOf(m_small, 3)}), Exit::Unusable);
}

TEST_F(CommandLine, TwoHeadsOrFoldersAreCompared)
{
    const auto lines = std::pair(lineOf(m_small, 5), lineOf(m_small, 9));
    EXPECT_EQ(run({"compare", lines.first, lines.first}), Exit::Whole);
    EXPECT_EQ(run({"compare", lines.first, lines.second}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("5 et 9 entrées"));
    EXPECT_EQ(run({"compare", lines.first, folder(), "--log-key", key()}), Exit::Whole);
    EXPECT_EQ(run({"compare", lines.first, folder()}), Exit::Unusable) << "a folder is not believed without a key";
    m_small.vault.leaves[4].back() ^= 1U;
    EXPECT_EQ(run({"compare", lineOf(m_small, 5), lines.first}), Exit::Found);
    EXPECT_EQ(run({"compare", lineOf(m_small, 5), folder(), "--log-key", key()}), Exit::Found);
    const std::string other = m_folder.path() / "other";
    m_small.vault.writeTo(other, m_small.auditor);
    EXPECT_EQ(run({"compare", folder(), other, "--log-key", key(), "--lang", "en"}), Exit::Found);
    EXPECT_THAT(m_out.str(), HasSubstr("part at entry 4"));
    EXPECT_EQ(run({"compare", folder(), other, "--log-key", key(), "--json"}), Exit::Found);
    EXPECT_THAT(m_out.str(), HasSubstr("\"entry\": 4"));
    EXPECT_EQ(run({"compare", folder()}), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("compare A B"));
}

/// What is published has no tiles: its checkpoints are heads of many sizes.
TEST_F(CommandLine, APublishedFolderNarrowsWhereTwoHistoriesPart)
{
    m_small.vault.kept = {3, 5};
    m_small.vault.writeTo(folder(), m_small.auditor);
    const std::string mine = m_folder.path() / "published", theirs = m_folder.path() / "theirs";
    m_small.vault.publishTo(mine);
    const auto before = lineOf(m_small, 3);
    m_small.vault.leaves[3].back() ^= 1U;
    m_small.vault.publishTo(theirs);
    for (const auto& first : {folder(), mine}) {
        EXPECT_EQ(run({"compare", first, theirs, "--log-key", key(), "--lang", "en"}), Exit::Found);
        EXPECT_THAT(m_out.str(), HasSubstr("one of entries 3 to 4"));
        EXPECT_EQ(run({"compare", theirs, first, "--log-key", key(), "--json"}), Exit::Found);
        EXPECT_THAT(m_out.str(), HasSubstr("\"sharedUpTo\": 3"));
        EXPECT_THAT(m_out.str(), HasSubstr("\"partedBy\": 5"));
    }
    EXPECT_EQ(run({"compare", lineOf(m_small, 4), folder(), "--log-key", key(), "--lang", "en"}), Exit::Found);
    EXPECT_THAT(m_out.str(), HasSubstr("one of entries 0 to 3")) << "one line tells no more";
    EXPECT_EQ(run({"compare", before, mine, "--log-key", key()}), Exit::Whole);
    EXPECT_EQ(run({"compare", lineOf(m_small, 8), mine, "--log-key", key()}), Exit::Unusable) << "of no size they have";
}

TEST_F(CommandLine, ACosignersWalkFromKeyToCosignature)
{
    m_small.vault.kept = {7};
    m_small.vault.writeTo(folder(), m_small.auditor);
    const auto passphrase = file("p", "une phrase\n");
    const std::string secret = m_folder.path() / "cosigner", state = m_folder.path() / "state";
    ASSERT_EQ(run({"cosigner", "--name", "city.example/w1", "--out", secret, "--new-passphrase-file", passphrase}),
              Exit::Whole);
    auto vkey = m_out.str();
    vkey.pop_back();
    const auto cosigner = audit::CosignerKey::parse(vkey);
    ASSERT_TRUE(cosigner);
    EXPECT_EQ(run({"cosigner", "--name", "a b", "--out", secret}), Exit::Unusable);

    const std::vector<std::string> cosign{"cosign",           folder(),   "--key", secret, "--state", state,
                                          "--passphrase-file", passphrase};
    EXPECT_EQ(run(cosign), Exit::Unusable);
    EXPECT_THAT(m_err.str(), HasSubstr("--log-key"));
    auto first = cosign;
    first.insert(first.end(), {"--log-key", key()});
    ASSERT_EQ(run(first), Exit::Whole) << m_err.str();
    const auto note = audit::openCheckpoint(audit::CosignerState::parse(content(state))->checkpointNote,
                                            m_small.vault.logKey());
    ASSERT_TRUE(note);
    EXPECT_TRUE(audit::withCosignature(audit::CosignerState::parse(content(state))->checkpointNote, m_out.str(),
                                       *cosigner));
    EXPECT_EQ(run(cosign), Exit::Whole);
    m_small.vault.leaves.back().back() ^= 1U;
    std::filesystem::remove_all(folder());
    m_small.vault.writeTo(folder(), m_small.auditor);
    EXPECT_EQ(run(cosign), Exit::Found);
    EXPECT_THAT(m_err.str(), HasSubstr("Deux histoires"));
}

} // namespace
