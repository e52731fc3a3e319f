// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys people can live with, by the real program: a kit made, read back and needed; the recovery from its ceremony to a
// member who forgot the passphrase. No secret is printed, and the sheets are their user's alone.

#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <fstream>

namespace {

using cli_test::Ended;
using cli_test::Folder;
using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

class Team {
public:
    [[nodiscard]] std::string place(const std::string& name) const { return (m_folder / name).string(); }
    Ended as(const std::string& name, std::vector<std::string> command, const std::string& phraseOf = {})
    {
        for (const auto& word : {std::string("--vault"), place("coffre"), std::string("--as"), name,
                                 std::string("--profile"), place(name + ".profile"), std::string("--passphrase-file"),
                                 place((phraseOf.empty() ? name : phraseOf) + ".phrase"), std::string("--json")})
            command.push_back(word);
        auto ended = cli_test::runProgram(command);
        m_printed += ended.out + ended.err;
        return ended;
    }
    Json does(const std::string& name, std::vector<std::string> command, const std::string& phraseOf = {})
    {
        std::string line = name + ":";
        for (const auto& word : command) line += " " + word;
        const auto ended = as(name, std::move(command), phraseOf);
        EXPECT_EQ(ended.code, 0) << line << "\n" << ended.err;
        return ended.json();
    }
    void writePhrase(const std::string& name, const std::string& words) { (void)m_folder.file(name + ".phrase", words + "\n"); }
    void makeIdentity(const std::string& name)
    {
        writePhrase(name, "phrase de passe de " + name);
        (void)does(name, {"identity", "create", "--out", place(name + ".key")});
    }
    [[nodiscard]] const std::string& printed() const { return m_printed; }

private:
    Folder m_folder;
    std::string m_printed;
};

/// Capucine founded, Florimond coordinates, Basile mediates.
void gather(Team& team)
{
    for (const auto* name : {"Capucine", "Florimond", "Basile"}) team.makeIdentity(name);
    (void)team.does("Capucine", {"found", "--organisation", "GIP", "--identity", team.place("Capucine.key")});
    const auto enrol = [&](const std::string& name, const std::string& role) {
        (void)team.does("Capucine", {"member", "enrol", team.place(name + ".key.pub"), "--name", name, "--role", role});
    };
    enrol("Basile", "mediator"); // before there are two people to sign
    enrol("Florimond", "coordinator");
    for (const auto* name : {"Basile", "Florimond"})
        (void)team.does(name, {"join", "--identity", team.place(std::string(name) + ".key"), "--trust-blindly"});
}

} // namespace

TEST(KeysByTheProgram, AKitIsMadeReadBackAndThenNeeded)
{
    Team team;
    team.makeIdentity("Capucine");
    (void)team.does("Capucine", {"found", "--organisation", "GIP", "--identity", team.place("Capucine.key")});
    team.writePhrase("kit", "la phrase du kit");
    const auto kit = team.place("kit.txt");
    (void)team.does("Capucine", {"member", "kit", "--out", kit, "--new-passphrase-file", team.place("kit.phrase"), "--identity",
                                 team.place("Capucine.key")});
    EXPECT_GT(fs::file_size(team.place("Capucine.key")), 1'800U) << "the spare has the second slot too";
    EXPECT_EQ(fs::status(kit).permissions(), kOwnerOnly);
    const auto sheet = cli_test::contentOf(kit);
    const auto at = sheet.find("CVK1");
    ASSERT_NE(at, std::string::npos);
    EXPECT_NE(sheet.find("▀"), std::string::npos) << "the QR code";
    EXPECT_EQ(team.as("Capucine", {"member", "keyslots"}, "kit").code, 2) << "the kit's passphrase alone";
    const auto slots = team.does("Capucine", {"member", "keyslots", "--kit-file", kit}, "kit");
    ASSERT_EQ(slots.size(), 2U);
    EXPECT_EQ(slots[0].value("type", ""), "passphrase");
    EXPECT_EQ(slots[1].value("type", ""), "passphrase-and-kit");
    EXPECT_TRUE(slots[1].value("open", false));
    (void)team.does("Capucine", {"member", "keyslot-remove", slots[0].value("id", ""), "--kit-file", kit}, "kit");
    EXPECT_EQ(team.as("Capucine", {"member", "list"}).code, 2) << "the passphrase alone opens no longer";
    (void)team.does("Capucine", {"member", "list", "--kit-file", kit}, "kit");
    auto misread = sheet;
    misread[at + 5] = misread[at + 5] == '7' ? '8' : '7'; // one character of the first group
    const auto wrong = team.place("misread.txt");
    std::ofstream(wrong) << misread;
    fs::permissions(wrong, kOwnerOnly);
    const auto refused = team.as("Capucine", {"member", "list", "--kit-file", wrong}, "kit");
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains("bad-paper")) << refused.err;
    EXPECT_FALSE(team.printed().contains(sheet.substr(at + 5, 9))) << "two groups of the secret";
}

TEST(KeysByTheProgram, AMemberWhoForgotIsRecoveredByTwoPeopleAndTwoShares)
{
    Team team;
    gather(team);
    EXPECT_EQ(team.does("Basile", {"recovery", "status"}).value("exists", true), false);
    const auto sheets = team.place("parts");
    const auto waiting =
        team.does("Capucine", {"recovery", "ceremony", "--needed", "2", "--shares", "3", "--out", sheets}).value("waiting", "");
    (void)team.does("Florimond", {"countersign", waiting});
    const auto share = [&](int number) { return sheets + "/share-" + std::to_string(number) + ".txt"; };
    for (const auto number : {1, 2, 3}) {
        EXPECT_EQ(fs::status(share(number)).permissions(), kOwnerOnly);
        EXPECT_NE(cli_test::contentOf(share(number)).find("CVS1"), std::string::npos);
    }
    const auto status = team.does("Basile", {"recovery", "status"}); // his first unlock since
    EXPECT_TRUE(status.value("exists", false));
    EXPECT_EQ(status.value("needed", 0), 2);
    EXPECT_EQ(status.value("shares", 0), 3);
    (void)team.does("Capucine", {"recovery", "rehearse", "--share", share(1), "--share", share(3)});

    team.writePhrase("neuve", "une nouvelle phrase");
    const std::vector<std::string> recover{"recovery", "member", "Basile", "--share", share(2), "--share", share(3),
                                           "--new-passphrase-file", team.place("neuve.phrase")};
    EXPECT_EQ(team.as("Florimond", recover).code, 1) << "nobody decided it";
    const auto allowed = team.does("Capucine", {"recovery", "allow", "Basile"}).value("waiting", "");
    (void)team.does("Florimond", {"countersign", allowed});
    (void)team.does("Florimond", recover);
    EXPECT_EQ(team.as("Basile", {"member", "list"}).code, 2) << "the forgotten one";
    (void)team.does("Basile", {"member", "list"}, "neuve");
    for (const auto number : {1, 2, 3}) {
        const auto sheet = cli_test::contentOf(share(number));
        EXPECT_FALSE(team.printed().contains(sheet.substr(sheet.find("CVS1") + 40, 9)));
    }
}
