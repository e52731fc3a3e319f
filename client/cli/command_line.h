// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grammar: groups and commands, what each takes, and the action it stands for. Parsing touches no vault. Global
// options may stand before or after the command. No command has an option or argument that takes content: what people
// said comes in with --from.
#pragma once

#include "client/cli/console.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <span>

namespace cli {

/// The command line cannot be understood; what() is the whole sentence.
class Misuse : public CLI::ParseError {
public:
    explicit Misuse(std::string sentence) : CLI::ParseError(std::move(sentence), static_cast<int>(Exit::Unusable)) {}
};

/// The codes that a command offers, in their order; by default all but the "none" that a list numbers 0.
template <class E>
[[nodiscard]] std::vector<E> offeredCodes()
{
    std::vector<E> out;
    for (const auto& word : charter::WordList<E>::kWords)
        if (static_cast<std::uint64_t>(word.code) != 0) out.push_back(word.code);
    return out;
}
template <>
[[nodiscard]] std::vector<charter::CaseState> offeredCodes();
template <>
[[nodiscard]] std::vector<charter::ConsentKind> offeredCodes();
template <>
[[nodiscard]] std::vector<charter::Role> offeredCodes();

template <class E>
[[nodiscard]] std::string tokensOf(std::string_view separator)
{
    std::string out;
    for (const auto code : offeredCodes<E>())
        out += (out.empty() ? std::string() : std::string(separator)) + std::string(charter::tokenOf(code));
    return out;
}

/// A group or a command of the grammar while it is being described.
class Branch {
public:
    Branch(CLI::App& app, Action& chosen, Language language) : m_app(&app), m_chosen(&chosen), m_language(language) {}

    Branch group(const std::string& name, const Phrase& help, const Phrase& section) const;
    Branch command(const std::string& name, const Phrase& help, Action action) const;
    Branch command(const std::string& name, const Phrase& help, const Phrase& section, Action action) const;
    /// What the group itself does when no command of it is named.
    const Branch& does(Action action) const;

    /// An argument by place. `meta` is its name in the help.
    template <class T>
    const Branch& takes(const Phrase& meta, T& target, const Phrase& help) const
    {
        place(meta, target, help)->required();
        return *this;
    }
    template <class T>
    const Branch& mayTake(const Phrase& meta, T& target, const Phrase& help) const
    {
        place(meta, target, help);
        return *this;
    }
    template <class T>
    const Branch& needs(const std::string& flag, const Phrase& meta, T& target, const Phrase& help) const
    {
        option(flag, meta, target, help)->required();
        return *this;
    }
    template <class T>
    const Branch& may(const std::string& flag, const Phrase& meta, T& target, const Phrase& help) const
    {
        option(flag, meta, target, help);
        return *this;
    }
    const Branch& may(const std::string& flag, bool& target, const Phrase& help) const;

private:
    template <class T>
    CLI::Option* place(const Phrase& meta, T& target, const Phrase& help) const
    {
        const std::string name(meta.in(m_language));
        auto* out = bound(name, name, target, help);
        if constexpr (!isCode<T>) out->type_name("");
        return out;
    }
    template <class T>
    CLI::Option* option(const std::string& flag, const Phrase& meta, T& target, const Phrase& help) const
    {
        auto* out = bound(flag, flag, target, help);
        if constexpr (!isCode<T>) out->type_name(std::string(meta.in(m_language)));
        return out;
    }

    template <class T>
    static constexpr bool isText = std::same_as<T, std::string> || std::same_as<T, std::vector<std::string>>;
    template <class T>
    static constexpr bool isCode = std::is_enum_v<T> && !std::same_as<T, charter::Day>;

    template <class T>
    CLI::Option* bound(const std::string& name, const std::string& shown, T& target, const Phrase& help) const
    {
        const std::string text(help.in(m_language));
        if constexpr (isText<T>) {
            return m_app->add_option(name, target, text);
        } else {
            const auto take = [&target, shown, language = m_language](const std::string& typed) {
                target = understood<T>(typed, shown, language);
            };
            auto* out = m_app->add_option_function<std::string>(name, take, text);
            if constexpr (isCode<T>) out->type_name(tokensOf<T>("|"));
            return out;
        }
    }
    template <class T>
    [[nodiscard]] static T understood(const std::string& typed, const std::string& shown, Language language)
    {
        if constexpr (std::same_as<T, std::filesystem::path>) return typed;
        else if constexpr (std::same_as<T, charter::Day>) return dayTyped(typed, shown, language);
        else if constexpr (std::is_integral_v<T>) return static_cast<T>(numberTyped(typed, shown, language));
        else if constexpr (isCode<T>) {
            const auto code = charter::fromToken<T>(typed);
            if (!code) throw Misuse(cli::say(phrases::kNotOneOf, language, shown, tokensOf<T>(", ")));
            return *code;
        } else return understood<typename T::value_type>(typed, shown, language); // an optional code
    }
    [[nodiscard]] static charter::Day dayTyped(const std::string& typed, const std::string& shown, Language language);
    [[nodiscard]] static std::uint64_t numberTyped(const std::string& typed, const std::string& shown, Language language);

    CLI::App* m_app;
    Action* m_chosen;
    Language m_language;
};

/// What a command line says.
struct Parsed {
    Globals globals;
    Action action;       ///< empty when there is nothing to do but to print
    std::string text;    ///< help or version, for standard output
    std::optional<Complaint> misuse;
};

/// Arguments without the program's name.
[[nodiscard]] Parsed parse(const std::vector<std::string>& arguments);

/// Parses, does, says; the exit code of the tools: 0 done, 1 refused or finding, 2 unusable input, 3 internal error.
int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

/// The help of every command there is, for tests: the name as typed, then its help.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> everyHelp(Language language);

} // namespace cli
