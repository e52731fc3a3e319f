// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/command_line.h"

#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

std::vector<std::string> words(const std::string& line)
{
    std::istringstream in(line);
    return {std::istream_iterator<std::string>(in), {}};
}

std::string tokenOf(const cli::Parsed& parsed) { return parsed.misuse ? parsed.misuse->token : std::string(); }

/// The grammar that scripts count on, every command with every argument and option.
constexpr auto kGrammar = {
    "identity create --out F",
    "identity create --out F --new-passphrase-file P",
    "found --organisation O --origin mediation.example --identity F",
    "join --identity F --invitation L",
    "join --identity F --trust-blindly",
    "member enrol F.pub --name N --role coordinator",
    "member enrol F.pub --name N --role privacy-officer",
    "member list",
    "member passphrase --new-passphrase-file P --identity F",
    "partner enrol F.pub --name N --kind social-landlord",
    "auditor enrol F.pub --name N",
    "countersign",
    "countersign 3f2a",
    "referral add --partner N --from F",
    "referral add --from -",
    "referral screen 3f2a case",
    "referral screen 3f2a answered-declined --conflict-kind noise",
    "referral list",
    "referral names 3f2a",
    "case open --referral 3f2a --mode table-ronde --from F",
    "case list",
    "case show 7H2K9QXM",
    "case state 7H2K9QXM in-mediation",
    "case state 7H2K9QXM concluded --outcome written-agreement --reason by-party --on 2026-06-01 --no-notice",
    "case remove 7H2K9QXM N",
    "assign 7H2K9QXM N M",
    "assign 7H2K9QXM N --solo small-matter",
    "party add 7H2K9QXM --from F",
    "party name 7H2K9QXM/A",
    "explain 7H2K9QXM A --form paper",
    "consent give 7H2K9QXM A participate",
    "consent refuse 7H2K9QXM A meet-jointly --form paper",
    "consent withdraw 7H2K9QXM A participate --by representative",
    "consent give 7H2K9QXM A share-with-partner --partner N --disclosure 3f2a --form screen-simple --until 2026-06-01",
    "interview add 7H2K9QXM A --from F",
    "interview read 3f2a",
    "shuttle draft 7H2K9QXM A B --from F",
    "shuttle authorise 3f2a --form paper",
    "shuttle deliver 3f2a",
    "shuttle cancel 3f2a",
    "shuttle read 3f2a",
    "session add 7H2K9QXM --from F",
    "session add 7H2K9QXM --from F --with A B",
    "session read 3f2a",
    "agreement add 7H2K9QXM --from F",
    "agreement read 3f2a",
    "followup add 7H2K9QXM --from F",
    "followup read 3f2a",
    "document add 7H2K9QXM F --party A --type letter",
    "document add 7H2K9QXM - --type photo --name-from F",
    "document list 7H2K9QXM",
    "document get 3f2a --out F",
    "disclosure prepare 7H2K9QXM --partner N --item 3f2a:undertakings 4b11 --for rehousing --from F",
    "disclosure list",
    "disclosure give 3f2a --until 2026-06-01",
    "disclosure revoke 3f2a",
    "grant give 3f2a --until 2026-06-01",
    "grant revoke 3f2a",
    "handover export 3f2a --out F",
    "handover open F --identity G --log-key K --out D",
    "notice 3f2a",
    "notice send --out D",
    "log show --count 5 --before 40",
    "log head",
    "log prove 4 --out F",
    "log export --out D --for N",
    "verify",
    "fields referral",
    "fields agreement --explain",
};

TEST(Grammar, EveryCommandParses)
{
    for (const std::string line : kGrammar) {
        const auto parsed = cli::parse(words(line));
        EXPECT_FALSE(parsed.misuse) << line << ": " << (parsed.misuse ? parsed.misuse->fr : "");
        EXPECT_TRUE(parsed.action) << line;
    }
}

TEST(Grammar, GlobalOptionsStandBeforeOrAfterTheCommand)
{
    const std::string globals = "--vault V --as N --passphrase-file P --profile D --purpose screening --json --lang en "
                                "--confirm-clock";
    for (const std::string line : kGrammar)
        for (const auto& whole : {globals + " " + line, line + " " + globals}) {
            const auto parsed = cli::parse(words(whole));
            ASSERT_FALSE(parsed.misuse) << whole << ": " << parsed.misuse->fr;
            EXPECT_EQ(parsed.globals.vault, "V") << whole;
            EXPECT_EQ(parsed.globals.as, "N") << whole;
            EXPECT_EQ(parsed.globals.passphraseFile, "P") << whole;
            EXPECT_EQ(parsed.globals.profile, "D") << whole;
            EXPECT_EQ(parsed.globals.purpose, cli::charter::Purpose::Screening) << whole;
            EXPECT_EQ(parsed.globals.language, cli::Language::English) << whole;
            EXPECT_TRUE(parsed.globals.json && parsed.globals.confirmClock) << whole;
        }
}

TEST(Grammar, AValueMayBeTheNameOfACommand)
{
    const auto parsed = cli::parse(words("case show case --as member"));
    EXPECT_FALSE(parsed.misuse);
    EXPECT_EQ(parsed.globals.as, "member");
}

TEST(Grammar, RefusesWhatIsNotInIt)
{
    for (const std::string line :
         {"", "case", "cases", "case shwo X", "case open --referral R --mode dance --from F", "grant give X",
          "grant give X --until 2026-02-30", "consent give C A", "interview add C A", "log prove x --out F",
          "member enrol F --name N --role partner --verbose", "member list extra", "--lang de member list"}) {
        const auto parsed = cli::parse(words(line));
        EXPECT_EQ(tokenOf(parsed), "usage") << line;
    }
}

TEST(Grammar, NoOptionTakesContent)
{
    for (const auto& [name, help] : cli::everyHelp(cli::Language::English))
        for (const auto* word :
             {"--text", "--summary", "--note", "--message", "--passphrase ", "--full-name", "--reason-text"})
            EXPECT_FALSE(help.contains(word)) << name << " " << word;
}

TEST(Grammar, ASurplusArgumentIsNotSaidBack)
{
    EXPECT_FALSE(cli::parse({"case", "list", "CANARI dit"}).misuse->fr.contains("CANARI"));
}

TEST(Help, IsThereForEveryCommandInBothLanguages)
{
    const auto french = cli::everyHelp(cli::Language::French), english = cli::everyHelp(cli::Language::English);
    ASSERT_EQ(french.size(), english.size());
    for (std::size_t i = 0; i < french.size(); ++i) {
        EXPECT_EQ(french[i].first, english[i].first);
        EXPECT_NE(french[i].second, english[i].second) << french[i].first;
    }
}

TEST(Help, InFrenchHasNoEnglishFrame)
{
    for (const auto& [name, help] : cli::everyHelp(cli::Language::French))
        for (const auto* word : {"Positionals", "Options:", "SUBCOMMAND", "REQUIRED", "Subcommands", " TEXT", " UINT", "required",
                                 "FILE ", "The ", "the "})
            EXPECT_FALSE(help.contains(word)) << name << ": " << word << "\n" << help;
}

TEST(Help, IsPrintedAndEndsWell)
{
    std::ostringstream out, err;
    EXPECT_EQ(cli::run(words("interview add --help"), out, err), 0);
    EXPECT_TRUE(out.str().contains("compartiment")) << out.str();
    EXPECT_EQ(err.str(), "");
}

std::pair<int, std::string> errorOf(const std::string& line)
{
    std::ostringstream out, err;
    const int code = cli::run(words(line), out, err);
    EXPECT_EQ(out.str(), "") << line;
    return {code, err.str()};
}

TEST(Run, SaysWhatIsMissingOnOneLineAndExitsTwo)
{
    const auto [code, error] = errorOf("case list");
    EXPECT_EQ(code, 2);
    EXPECT_TRUE(error.contains("--vault"));
    EXPECT_EQ(std::ranges::count(error, '\n'), 1);
}

TEST(Run, SaysItInJsonWhenAsked)
{
    for (const std::string line : {"--json case list", "--json case shwo", "case open --json"}) {
        const auto [code, error] = errorOf(line);
        EXPECT_EQ(code, 2) << line;
        const auto json = nlohmann::json::parse(error, nullptr, false);
        EXPECT_EQ(json.value("fault", ""), "usage") << line;
        EXPECT_FALSE(json.value("sentence", "").empty()) << line;
    }
}

TEST(Run, ReadsARecordBeforeItAsksForAPassphrase)
{
    const cli_test::Folder folder;
    const auto from = folder.file("r.json", R"({"at":"2026-03-02","mode":"home"})");
    const auto [code, error] = errorOf("interview add C A --vault V --from " + from);
    EXPECT_EQ(code, 2);
    EXPECT_TRUE(error.contains("factsTold")) << error;
}

TEST(Fields, ShowsTheBlankOfEveryRecord)
{
    for (const std::string record :
         {"referral", "case", "party", "interview", "shuttle", "session", "agreement", "followup", "disclosure"}) {
        std::ostringstream out, err;
        EXPECT_EQ(cli::run({"fields", record}, out, err), 0) << record;
        EXPECT_TRUE(nlohmann::json::parse(out.str(), nullptr, false).is_object()) << out.str();
        std::ostringstream rules;
        EXPECT_EQ(cli::run({"fields", record, "--explain"}, rules, err), 0) << record;
        EXPECT_FALSE(rules.str().empty());
    }
    EXPECT_EQ(errorOf("fields nothing").first, 2);
}

TEST(Fields, AgreementShowsHowAnUndertakingIsWritten)
{
    std::ostringstream out, err;
    ASSERT_EQ(cli::run({"fields", "agreement"}, out, err), 0);
    const auto json = nlohmann::json::parse(out.str());
    EXPECT_EQ(json["undertakings"][0], nlohmann::json({{"who", ""}, {"what", ""}, {"byWhen", ""}}));
}

} // namespace
