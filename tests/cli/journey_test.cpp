// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S1, "Le bruit du dessus", by the real program: from the founding to the auditor, each step its own process.

#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <chrono>
#include <format>
#include <fstream>

namespace {

using cli_test::Ended;
using cli_test::Folder;
using Parsed = nlohmann::json;
namespace fs = std::filesystem;

constexpr std::string_view kTilleul = "CANARI-Tilleul-7F3A", kHirondelle = "CANARI-Hirondelle-7F3A";

std::string dayFromNow(int days)
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return std::format("{:%Y-%m-%d}", today + std::chrono::days(days));
}

/// The people of S1, each with a profile, a passphrase and a key of their own.
class Team {
public:
    [[nodiscard]] std::string vault() const { return (m_folder / "coffre").string(); }
    [[nodiscard]] std::string place(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] const fs::path& folder() const { return m_folder.path(); }

    /// Runs a command as this person, with this record on standard input.
    Ended as(const std::string& name, std::vector<std::string> command, const Parsed& record = nullptr)
    {
        for (const auto& word : {std::string("--vault"), vault(), std::string("--as"), name, std::string("--profile"),
                                 place(name + ".profile"), std::string("--passphrase-file"), place(name + ".phrase"),
                                 std::string("--json")})
            command.push_back(word);
        auto ended = cli_test::runProgram(command, record.is_null() ? std::string() : record.dump());
        m_errors += ended.err;
        return ended;
    }
    /// The same where it must succeed; what it printed.
    Parsed does(const std::string& name, std::vector<std::string> command, const Parsed& record = nullptr)
    {
        std::string line = name + ":";
        for (const auto& word : command) line += " " + word;
        const auto ended = as(name, std::move(command), record);
        EXPECT_EQ(ended.code, 0) << line << "\n" << ended.err;
        return ended.json();
    }
    void makeIdentity(const std::string& name)
    {
        (void)m_folder.file(name + ".phrase", "phrase de passe de " + name + "\n");
        const auto made = does(name, {"identity", "create", "--out", place(name + ".key")});
        EXPECT_FALSE(made.value("fingerprintWords", "").empty());
    }
    [[nodiscard]] const std::string& errors() const { return m_errors; }

private:
    Folder m_folder;
    std::string m_errors;
};

/// The letter at the end of NUMBER/A.
std::string letterOf(const std::string& party) { return party.substr(party.size() - 1); }

std::string idIn(const Parsed& json) { return json.is_object() ? json.value("id", "") : std::string(); }

void foundAndEnrol(Team& team)
{
    for (const auto* name : {"Capucine", "Florimond", "Églantine", "Basile", "EKIDOM", "Ambroise", "Olivine"})
        team.makeIdentity(name);
    const auto founded =
        team.does("Capucine", {"found", "--organisation", "GIP Médiation", "--identity", team.place("Capucine.key")});
    EXPECT_TRUE(founded.value("invitation", "").starts_with("casevault1 "));
    const auto enrol = [&](std::vector<std::string> who, const std::string& name, std::vector<std::string> rest) {
        who.insert(who.end(), {"enrol", team.place(name + ".key.pub"), "--name", name});
        who.insert(who.end(), rest.begin(), rest.end());
        return team.does("Capucine", who);
    };
    (void)enrol({"partner"}, "EKIDOM", {"--kind", "social-landlord"});
    (void)enrol({"member"}, "Églantine", {"--role", "mediator"});
    (void)enrol({"member"}, "Basile", {"--role", "mediator"});
    (void)enrol({"auditor"}, "Ambroise", {});
    const auto invitation = enrol({"member"}, "Florimond", {"--role", "coordinator"}).value("invitation", "");
    for (const auto* name : {"Florimond", "Églantine"}) {
        const auto joined =
            team.does(name, {"join", "--identity", team.place(std::string(name) + ".key"), "--invitation", invitation});
        EXPECT_EQ(joined.value("name", ""), name);
        EXPECT_GE(joined.value("roster", Parsed::array()).size(), 4U);
    }
    // From here on there are two people to sign.
    const auto waiting = enrol({"member"}, "Olivine", {"--role", "privacy-officer"}).value("waiting", "");
    EXPECT_EQ(team.does("Florimond", {"countersign", waiting}).value("id", ""), waiting);
    (void)team.does("Olivine", {"join", "--identity", team.place("Olivine.key"), "--invitation", invitation});
}

std::string openCase(Team& team)
{
    const auto today = dayFromNow(0);
    const auto referral = idIn(team.does("Florimond", {"referral", "add", "--partner", "EKIDOM", "--from", "-"},
                                         {{"receivedAt", today},
                                          {"channel", "email"},
                                          {"source", "social-landlord"},
                                          {"sector", "trois-cites"},
                                          {"placeKind", "home"},
                                          {"conflictKind", "noise"},
                                          {"summary", kTilleul},
                                          {"namedPersons", {{{"fullName", kTilleul}}, {{"fullName", kHirondelle}}}}}));
    (void)team.does("Florimond", {"referral", "screen", referral, "case"});
    const auto opened =
        team.does("Florimond", {"case", "open", "--referral", referral, "--mode", "table-ronde", "--from", "-"},
                  {{"openedAt", today},
                   {"sector", "trois-cites"},
                   {"placeKind", "home"},
                   {"conflictKinds", {"noise"}},
                   {"situation", std::string(kTilleul) + " et " + std::string(kHirondelle)}});
    const auto number = opened.value("number", "");
    EXPECT_EQ(number.size(), 8U);
    (void)team.does("Florimond", {"assign", number, "Églantine", "Basile"});
    return number;
}

std::string addParty(Team& team, const std::string& number, std::string_view name)
{
    const auto today = dayFromNow(0);
    const auto party = team.does("Églantine", {"party", "add", number, "--from", "-"},
                                 {{"kind", "person"}, {"ageBand", "adult"}, {"informedAt", today}, {"fullName", name}});
    const auto called = party.value("name", "");
    EXPECT_TRUE(called.starts_with(number + "/")) << called;
    (void)team.does("Églantine", {"explain", number, called});
    (void)team.does("Églantine", {"consent", "give", number, called, "participate"});
    return called;
}

std::string interview(Team& team, const std::string& number, const std::string& party, std::string_view words)
{
    return idIn(team.does("Églantine", {"interview", "add", number, party, "--from", "-"},
                          {{"at", dayFromNow(0)}, {"mode", "home"}, {"factsTold", words}}));
}

void carryWords(Team& team, const std::string& number, const std::string& from, const std::string& to)
{
    const auto shuttle = idIn(team.does("Églantine", {"shuttle", "draft", number, from, to, "--from", "-"},
                                        {{"text", "Dites-lui que je me lève à 4 h."}}));
    (void)team.does("Églantine", {"shuttle", "authorise", shuttle});
    (void)team.does("Églantine", {"shuttle", "deliver", shuttle});
}

std::string meetAndAgree(Team& team, const std::string& number, const std::vector<std::string>& parties)
{
    for (const auto& party : parties) (void)team.does("Églantine", {"consent", "give", number, party, "meet-jointly"});
    (void)team.does("Églantine", {"session", "add", number, "--from", "-"},
                    {{"at", dayFromNow(0)},
                     {"place", "salle neutre"},
                     {"groundRulesAccepted", true},
                     {"summary", "On s'est parlé."}});
    return idIn(team.does("Églantine", {"agreement", "add", number, "--from", "-"},
                          {{"undertakings",
                            {{{"who", letterOf(parties[0])}, {"what", "tapis"}},
                             {{"who", letterOf(parties[1])}, {"what", "on se prévient"}}}},
                           {"signedForm", "paper"},
                           {"copiesGiven", true},
                           {"sharing", "may-be-shared"},
                           {"noStatementOfFault", true}}));
}

void attach(Team& team, const std::string& number)
{
    const auto source = team.place("CANARI-plan é\n7F3A.txt");
    std::ofstream(source) << "le plan du tapis";
    const auto document = idIn(team.does("Églantine", {"document", "add", number, source, "--type", "plan"}));
    const auto out = team.place("sorti.txt");
    (void)team.does("Églantine", {"document", "get", document, "--out", out});
    EXPECT_EQ(cli_test::contentOf(out), "le plan du tapis");
    fs::remove(out);
    fs::remove(source);
}

void disclose(Team& team, const std::string& number, const std::string& agreement,
              const std::vector<std::string>& parties)
{
    const auto disclosure = idIn(team.does(
        "Églantine",
        {"disclosure", "prepare", number, "--partner", "EKIDOM", "--item", agreement + ":undertakings", "--from", "-"},
        {{"reason", "suivre le tapis"}}));
    const auto tooEarly = team.as("Capucine", {"grant", "give", disclosure, "--until", dayFromNow(30)});
    EXPECT_EQ(tooEarly.code, 1) << "a grant without the parties' consent";
    EXPECT_EQ(Parsed::parse(tooEarly.err, nullptr, false).value("rule", "").substr(0, 4), "CONF") << tooEarly.err;
    for (const auto& party : parties)
        (void)team.does("Églantine", {"consent", "give", number, party, "share-agreement", "--disclosure", disclosure});
    (void)team.does("Capucine", {"grant", "give", disclosure, "--until", dayFromNow(30)});
    const auto exported = team.does("Églantine", {"handover", "export", disclosure, "--out", team.place("remise")});
    (void)team.does("EKIDOM", {"handover", "open", team.place("remise"), "--identity", team.place("EKIDOM.key"),
                               "--log-key", exported.value("logKey", ""), "--out", team.place("recu")});
    const auto projection = cli_test::contentOf(fs::path(team.place("recu")) / "projection.json");
    EXPECT_TRUE(projection.contains("tapis")) << projection;
    EXPECT_FALSE(projection.contains("CANARI"));
}

void closeAndNotify(Team& team, const std::string& number, const std::string& party)
{
    (void)team.does("Églantine", {"case", "state", number, "concluded", "--outcome", "written-agreement"});
    (void)team.does("Églantine", {"case", "state", number, "follow-up", "--on", dayFromNow(60)});
    (void)team.does("Églantine", {"followup", "add", number, "--from", "-"},
                    {{"party", letterOf(party)}, {"at", dayFromNow(0)}, {"held", "yes"}});
    (void)team.does("Églantine", {"case", "state", number, "closed", "--on", dayFromNow(0)});
    const auto sent = team.does("Florimond", {"notice", "send", "--out", team.place("envois")});
    ASSERT_EQ(sent.size(), 1U) << sent;
    const auto text = sent[0].value("text", "");
    EXPECT_TRUE(text.contains("terminée")) << text;
    EXPECT_FALSE(text.contains("CANARI"));
}

void auditAndVerify(Team& team)
{
    const auto report = team.does("Églantine", {"verify"});
    EXPECT_EQ(report.value("findings", Parsed::array({"missing"})), Parsed::array());
    EXPECT_GT(report.value("leaves", 0), 30);
    const auto exported = team.does("Olivine", {"log", "export", "--out", team.place("audit"), "--for", "Ambroise"});
    const auto logKey = exported.value("logKey", "");
    const auto outside = cli_test::runVerifier({team.place("audit"), "--log-key", logKey});
    EXPECT_EQ(outside.code, 0) << outside.out << outside.err;
    const auto inside =
        cli_test::runVerifier({team.place("audit"), "--log-key", logKey, "--identity", team.place("Ambroise.key"),
                               "--passphrase-file", team.place("Ambroise.phrase")});
    EXPECT_EQ(inside.code, 0) << inside.out << inside.err;
}

/// Heads between colleagues, what is published, a cosigner, a person's extract.
void keepTheTrail(Team& team, const std::string& number, const std::string& party)
{
    const auto head = team.does("Florimond", {"log", "head"}).value("head", "");
    const auto compared = team.does("Églantine", {"log", "compare", head, "--given-by", "Florimond"});
    EXPECT_EQ(compared.value("relation", ""), "behind") << "his head is of this history; her own unlock came after";
    const auto forked = team.as("Églantine", {"log", "compare", "vault.invalid/casevault/00 1 " + std::string(43, 'A') + "="});
    EXPECT_EQ(forked.code, 1) << forked.out << forked.err;
    EXPECT_EQ(team.does("Églantine", {"log", "compare"}).size(), 2U) << "both are kept";

    (void)team.does("Olivine", {"log", "publish", "--out", team.place("public")});
    EXPECT_TRUE(fs::exists(fs::path(team.place("public")) / "checkpoint"));
    EXPECT_FALSE(fs::exists(fs::path(team.place("public")) / "tile"));

    const auto made = team.does("Olivine", {"log", "extract", "--party", number, letterOf(party), "--out", team.place("relevé")});
    EXPECT_GT(made.value("consultations", 0), 0);
    EXPECT_EQ(made.value("closed", 1), 0);
    const auto text = cli_test::contentOf(team.place("relevé"));
    EXPECT_TRUE(text.contains(number)) << text;
    EXPECT_FALSE(text.contains("glantine")) << text;

    const auto reads = team.does("Olivine", {"log", "show", "--case", number, "--about", "reads", "--count", "500"});
    EXPECT_GE(reads.size(), made.value("consultations", std::size_t{0}));
    for (const auto& line : reads) EXPECT_EQ(line.value("case", ""), number);
    const auto early = team.as("Capucine", {"log", "forget", "2020-Q1"});
    EXPECT_EQ(early.code, 1) << early.err;
    EXPECT_FALSE(team.does("Olivine", {"log", "quarters"}).value("quarters", Parsed::array()).empty());
}

/// Every file below a folder whose name or bytes hold a canary.
std::vector<std::string> canariesBelow(const fs::path& folder)
{
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().lexically_relative(folder).string();
        if (name.contains("CANARI") ||
            (entry.is_regular_file() && cli_test::contentOf(entry.path()).contains("CANARI")))
            found.push_back(name);
    }
    return found;
}

TEST(Journey, TheNoiseUpstairsFromTheFoundingToTheAuditor)
{
    Team team;
    foundAndEnrol(team);
    const auto number = openCase(team);
    const auto a = addParty(team, number, kTilleul), b = addParty(team, number, kHirondelle);
    (void)team.does("Églantine", {"case", "state", number, "consented"});
    const auto told = interview(team, number, a, std::string(kTilleul) + " se lève à 4 h");
    (void)interview(team, number, b, std::string(kHirondelle) + " ne savait pas");
    (void)team.does("Églantine", {"case", "state", number, "in-mediation"});

    const auto director = team.as("Capucine", {"interview", "read", told});
    EXPECT_EQ(director.code, 1);
    EXPECT_EQ(Parsed::parse(director.err, nullptr, false).value("rule", ""), "INDE-2") << director.err;

    carryWords(team, number, a, b);
    const auto agreement = meetAndAgree(team, number, {a, b});
    attach(team, number);
    disclose(team, number, agreement, {a, b});
    closeAndNotify(team, number, a);
    auditAndVerify(team);
    keepTheTrail(team, number, a);

    const auto shown = team.does("Églantine", {"case", "show", number});
    EXPECT_FALSE(shown.value("parties", Parsed()).dump().contains("CANARI")) << "names are an act of their own";
    EXPECT_EQ(team.does("Églantine", {"party", "name", a}).value("fullName", ""), kTilleul);
    EXPECT_EQ(canariesBelow(team.folder()), std::vector<std::string>());
    EXPECT_FALSE(team.errors().contains("CANARI"));
}

TEST(Program, SaysNoPassphraseWithoutATerminalAndExitsTwo)
{
    const Folder folder;
    const auto ended = cli_test::runProgram({"identity", "create", "--out", (folder / "k").string()});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains("--new-passphrase-file")) << ended.err;
    EXPECT_FALSE(fs::exists(folder / "k"));
}

TEST(Program, RefusesAShortNewPassphrase)
{
    const Folder folder;
    const auto ended = cli_test::runProgram(
        {"identity", "create", "--out", (folder / "k").string(), "--new-passphrase-file", folder.file("p", "court\n")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_FALSE(ended.err.contains("court\n"));
    EXPECT_FALSE(fs::exists(folder / "k"));
}

TEST(Program, DoesNotOverwriteAKeyFile)
{
    const Folder folder;
    const auto key = folder.file("k", "old");
    const auto ended = cli_test::runProgram(
        {"identity", "create", "--out", key, "--new-passphrase-file", folder.file("p", "une phrase assez longue\n")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(cli_test::contentOf(key), "old");
}

TEST(Program, SaysWhenThereIsNoVault)
{
    const Folder folder;
    const auto ended = cli_test::runProgram({"case", "list", "--vault", (folder / "none").string(), "--profile",
                                             (folder / "p").string(), "--passphrase-file", folder.file("f", "x\n")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(std::ranges::count(ended.err, '\n'), 1) << ended.err;
}

} // namespace
