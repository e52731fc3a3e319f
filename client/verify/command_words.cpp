// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/command_words.h"

#include <algorithm>

namespace verify {

namespace {

Language languageOf(std::string_view lang) { return lang == "en" ? Language::English : Language::French; }

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

} // namespace

Exit Call::refuse(std::string_view sentence) const
{
    err << sentence << '\n';
    return Exit::Unusable;
}

Language languageIn(const std::vector<std::string>& arguments)
{
    const auto name = std::ranges::find(arguments, "--lang");
    if (name != arguments.end() && std::next(name) != arguments.end()) return languageOf(*std::next(name));
    return std::ranges::contains(arguments, "--lang=en") ? Language::English : Language::French;
}

void addCommon(CLI::App& app, const Call& call)
{
    app.set_help_flag("-h,--help", std::string(phrases::kHelpOption.in(call.language)));
    const std::string description(phrases::kLangOption.in(call.language));
    app.add_option("--lang", description)->check(CLI::IsMember({"fr", "en"}));
}

std::optional<Exit> parse(CLI::App& app, const Call& call, const Phrase& wrong)
{
    try {
        app.parse(std::vector<std::string>(call.arguments.rbegin(), call.arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        call.out << app.help();
        return Exit::Whole;
    } catch (const CLI::ParseError&) {
        return call.refuse(wrong.in(call.language));
    }
    return std::nullopt;
}

std::expected<crypto::Passphrase, std::string> passphraseFrom(const std::string& file, Language language)
{
    auto out = file.empty() ? askPassphrase(phrases::kAskPassphrase.in(language)) : readPassphrase(file);
    if (!out) return std::unexpected(sentenceOf(out.error(), file, language));
    return std::move(*out);
}

std::expected<crypto::Passphrase, std::string> newPassphraseFrom(const std::string& file, Language language)
{
    auto first = passphraseFrom(file, language);
    if (!first || !file.empty()) return first;
    const auto again = askPassphrase(phrases::kAskAgain.in(language));
    if (!again) return std::unexpected(sentenceOf(again.error(), file, language));
    if (!sameWords(*first, *again)) return std::unexpected(say(phrases::kPassphrasesDiffer, language));
    return first;
}

} // namespace verify
