// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_line.h"

#include "client/verify/bundle_check.h"
#include "client/verify/passphrase.h"
#include "client/verify/phrases.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <expected>
#include <unistd.h>

namespace verify {

namespace {

struct Options {
    std::string folder, logKey, identityFile, passphraseFile;
    std::string lang = "fr";
    bool json = false;
};

Language languageOf(std::string_view lang) { return lang == "en" ? Language::English : Language::French; }

/// The language is wanted before the arguments are understood: for the help, and to say that they are not.
Language languageIn(const std::vector<std::string>& arguments)
{
    const auto name = std::ranges::find(arguments, "--lang");
    if (name != arguments.end() && std::next(name) != arguments.end()) return languageOf(*std::next(name));
    return std::ranges::contains(arguments, "--lang=en") ? Language::English : Language::French;
}

void describe(CLI::App& app, Options& options, Language language)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(language)); };
    app.description(text(phrases::kPurpose));
    app.footer(text(phrases::kExits));
    app.set_help_flag("-h,--help", text(phrases::kHelpOption));
    app.add_option("DIR", options.folder, text(phrases::kFolderOption))->required();
    app.add_option("--log-key", options.logKey, text(phrases::kLogKeyOption))->required();
    auto* file = app.add_option("--identity", options.identityFile, text(phrases::kIdentityOption));
    app.add_option("--passphrase-file", options.passphraseFile, text(phrases::kPassphraseOption))->needs(file);
    app.add_flag("--json", options.json, text(phrases::kJsonOption));
    app.add_option("--lang", options.lang, text(phrases::kLangOption))->check(CLI::IsMember({"fr", "en"}));
}

std::string sentenceOf(PassphraseFault fault, const std::string& file, Language language)
{
    switch (fault) {
    case PassphraseFault::NoTerminal: return say(phrases::kNoTerminal, language);
    case PassphraseFault::Stopped: return say(phrases::kStopped, language);
    case PassphraseFault::Unreadable: return say(phrases::kPassphraseUnreadable, language, file);
    case PassphraseFault::Unusable: return say(phrases::kPassphraseBad, language);
    }
    return {};
}

std::string sentenceOf(identity::Fault fault, const std::string& file, Language language)
{
    switch (fault) {
    case identity::Fault::CannotOpen: return say(phrases::kIdentityClosed, language, file);
    case identity::Fault::NewerVersion: return say(phrases::kIdentityNewer, language, file);
    case identity::Fault::OutOfBounds: return say(phrases::kIdentityCost, language, file);
    case identity::Fault::Io:
    case identity::Fault::Missing: return say(phrases::kIdentityUnreadable, language, file);
    case identity::Fault::OutOfMemory: return say(phrases::kNoMemory, language);
    case identity::Fault::Malformed:
    case identity::Fault::BadSignature:
    case identity::Fault::BadKey: return say(phrases::kIdentityMalformed, language, file);
    }
    return {};
}

/// The reader's keys, or the sentence that says why not.
std::expected<identity::UnlockedIdentity, std::string> unlock(const Options& options, Language language)
{
    const auto keys = identity::readKeyFile(options.identityFile);
    if (!keys) return std::unexpected(sentenceOf(keys.error(), options.identityFile, language));
    const auto passphrase = options.passphraseFile.empty() ? askPassphrase(phrases::kAskPassphrase.in(language))
                                                           : readPassphrase(options.passphraseFile);
    if (!passphrase) return std::unexpected(sentenceOf(passphrase.error(), options.passphraseFile, language));
    auto unlocked = keys->unlock(*passphrase);
    if (!unlocked) return std::unexpected(sentenceOf(unlocked.error(), options.identityFile, language));
    return std::move(*unlocked);
}

/// One line on a terminal, rewritten; nothing elsewhere.
Progress progressOn(std::ostream& err, Language language)
{
    if (::isatty(STDERR_FILENO) != 1) return {};
    return [&err, language](std::uint64_t done, std::uint64_t total) {
        err << say(phrases::kProgress, language, done, total) << std::flush;
        if (done == total) err << "\r\x1b[K" << std::flush;
    };
}

Exit exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Whole: return Exit::Whole;
    case Outcome::Found: return Exit::Found;
    case Outcome::Unusable: return Exit::Unusable;
    }
    return Exit::Internal;
}

Exit verifyWith(const Options& options, std::ostream& out, std::ostream& err)
{
    const auto language = languageOf(options.lang);
    const auto refuse = [&](std::string_view sentence) {
        err << sentence << '\n';
        return Exit::Unusable;
    };
    const auto logKey = audit::NoteKey::parse(options.logKey);
    if (!logKey) return refuse(phrases::kBadLogKey.in(language));
    Question question{.folder = options.folder, .logKey = *logKey, .reader = nullptr};
    std::expected<identity::UnlockedIdentity, std::string> reader = std::unexpected(std::string());
    if (!options.identityFile.empty()) {
        reader = unlock(options, language);
        if (!reader) return refuse(reader.error());
        question.reader = &*reader;
    }
    const auto report = checkBundle(question, progressOn(err, language));
    if (options.json)
        printJson(out, report, language);
    else
        printPage(report.unusable ? err : out, report, language);
    return exitOf(report.outcome());
}

} // namespace

Exit run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err)
{
    const auto language = languageIn(arguments);
    Options options;
    CLI::App app;
    app.name("casevault-verify");
    describe(app, options, language);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        out << app.help();
        return Exit::Whole;
    } catch (const CLI::ParseError&) {
        err << phrases::kWrongArguments.in(language) << '\n';
        return Exit::Unusable;
    }
    return verifyWith(options, out, err);
}

} // namespace verify
