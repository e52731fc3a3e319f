// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_line.h"

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

} // namespace
