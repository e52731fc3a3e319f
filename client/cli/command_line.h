// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grammar: groups and commands, what each takes, and the action it stands for. Parsing touches no vault. Global
// options may stand before or after the command. No command has an option or argument that takes content: what people
// said comes in with --from.
#pragma once

#include "client/cli/console.h"

#include <memory>
#include <stdexcept>
#include <utility>

namespace CLI {
class App;
}

namespace cli {

/// A value on the command line cannot be understood; what() is the whole sentence. Never leaves parse().
class Misuse : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
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
template <>
[[nodiscard]] std::vector<charter::SealReason> offeredCodes();

template <class E>
[[nodiscard]] std::string tokensOf(std::string_view separator)
{
    std::string out;
    for (const auto code : offeredCodes<E>())
        out += (out.empty() ? std::string() : std::string(separator)) + std::string(charter::tokenOf(code));
    return out;
}

/// The codes with their labels, one on each line, for the help.
template <class E>
[[nodiscard]] std::string codesExplained(Language language)
{
    std::string out;
    for (const auto code : offeredCodes<E>())
        out += "\n  " + std::string(charter::tokenOf(code)) + cli::say(phrases::kColon, language) +
               std::string(charter::labelOf(code, language));
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
        return add(Slot{std::string(meta.in(m_language)), {}, true}, target, help);
    }
    template <class T>
    const Branch& mayTake(const Phrase& meta, T& target, const Phrase& help) const
    {
        return add(Slot{std::string(meta.in(m_language)), {}, false}, target, help);
    }
    /// An option with a value, required or not.
    template <class T>
    const Branch& needs(const std::string& flag, const Phrase& meta, T& target, const Phrase& help) const
    {
        return add(Slot{flag, std::string(meta.in(m_language)), true}, target, help);
    }
    template <class T>
    const Branch& may(const std::string& flag, const Phrase& meta, T& target, const Phrase& help) const
    {
        return add(Slot{flag, std::string(meta.in(m_language)), false}, target, help);
    }
    const Branch& may(const std::string& flag, bool& target, const Phrase& help) const;

private:
    [[nodiscard]] Branch sub(const std::string& name, const Phrase& help, const Phrase& section) const;

    /// Where a value stands: a name (a flag or the argument's own), what the help calls the value, whether it must be.
    struct Slot {
        std::string name, value;
        bool required;
    };
    using Taker = std::function<void(const std::string& typed)>;

    template <class T>
    static constexpr bool isCode = std::is_enum_v<T> && !std::same_as<T, charter::Day>;
    template <class T>
    static constexpr bool isOptional = requires(T value) { value.has_value(); };

    template <class T>
    const Branch& add(const Slot& slot, T& target, const Phrase& help) const
    {
        const std::string text(help.in(m_language));
        if constexpr (std::same_as<T, std::vector<std::string>>) {
            return takeSeveral(slot, target, text);
        } else if constexpr (isOptional<T>) {
            return takeCode<typename T::value_type>(slot, target, text);
        } else if constexpr (isCode<T>) {
            return takeCode<T>(slot, target, text);
        } else {
            const auto taker = [&target, name = slot.name, language = m_language](const std::string& typed) {
                target = understood<T>(typed, name, language);
            };
            return take(slot, taker, text);
        }
    }
    template <class Code, class T>
    const Branch& takeCode(const Slot& slot, T& target, const std::string& text) const
    {
        const auto taker = [&target, name = slot.name, language = m_language](const std::string& typed) {
            target = understood<Code>(typed, name, language);
        };
        return take(slot, taker, text + codesExplained<Code>(m_language));
    }
    template <class T>
    [[nodiscard]] static T understood(const std::string& typed, const std::string& name, Language language)
    {
        if constexpr (std::same_as<T, std::string> || std::same_as<T, std::filesystem::path>)
            return T(typed);
        else if constexpr (std::same_as<T, charter::Day>)
            return dayTyped(typed, name, language);
        else if constexpr (std::is_integral_v<T>) {
            const auto number = numberTyped(typed, name, language);
            if (!std::in_range<T>(number)) throw Misuse(cli::say(phrases::kNotANumber, language, name));
            return static_cast<T>(number);
        } else {
            const auto code = charter::fromToken<T>(typed);
            if (!code) throw Misuse(cli::say(phrases::kNotOneOf, language, name, tokensOf<T>(", ")));
            return *code;
        }
    }
    const Branch& take(const Slot& slot, const Taker& taker, const std::string& text) const;
    const Branch& takeSeveral(const Slot& slot, std::vector<std::string>& target, const std::string& text) const;
    [[nodiscard]] static charter::Day dayTyped(const std::string& typed, const std::string& name, Language language);
    [[nodiscard]] static std::uint64_t numberTyped(const std::string& typed, const std::string& name,
                                                   Language language);

    CLI::App* m_app;
    Action* m_chosen;
    Language m_language;
};

/// What a command line says.
struct Parsed {
    Globals globals;
    Action action;    ///< empty when there is nothing to do but to print
    std::string text; ///< help or version, for standard output
    std::optional<Complaint> misuse;
};

/// Arguments without the program's name.
[[nodiscard]] Parsed parse(const std::vector<std::string>& arguments);

/// Parses, does, says; the exit code of the tools: 0 done, 1 refused or finding, 2 unusable input, 3 internal error.
int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

/// The help of every command there is, for tests: the name as typed, then its help.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> everyHelp(Language language);

} // namespace cli
