// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/command_line.h"

#include "client/cli/commands.h"
#include "client/cli/help.h"
#include "client/cli/nearest.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace cli {

namespace {

constexpr std::string_view kVersion = CASEVAULT_VERSION;

/// The language must be known before the help texts are built.
Language languageOf(const std::vector<std::string>& arguments)
{
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view word = arguments[i];
        if (word == "--lang" && i + 1 < arguments.size())
            word = arguments[i + 1];
        else if (word.starts_with("--lang="))
            word.remove_prefix(7);
        else
            continue;
        if (const auto language = charter::fromToken<Language>(word)) return *language;
    }
    return Language::French;
}

std::vector<std::string> commandsOf(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(sub->get_name());
    return names;
}

std::vector<std::string> optionsOf(const CLI::App& command, const CLI::App& root)
{
    std::vector<std::string> names;
    for (const auto* app : {&command, &root})
        for (const auto* option : app->get_options([](const CLI::Option*) { return true; }))
            for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

/// What the first word that the grammar does not know was meant to be, as a whole sentence; nothing when no word of
/// ours is near. The word itself is not said back: it may be content.
std::optional<std::string> meant(const CLI::App& root, const std::vector<std::string>& arguments, Language language)
{
    const auto* at = &root;
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const auto& word = arguments[i];
        if (word.starts_with("--")) {
            const auto name = word.substr(0, word.find('='));
            const auto* option = at->get_option_no_throw(name);
            if (option == nullptr) option = root.get_option_no_throw(name);
            if (option == nullptr) {
                const auto near = nearestTo(name, optionsOf(*at, root));
                return near ? std::optional(say(phrases::kDidYouMeanOption, language, *near)) : std::nullopt;
            }
            if (option->get_items_expected_max() > 0 && name.size() == word.size()) ++i; // its value
            continue;
        }
        const auto names = commandsOf(*at);
        if (names.empty()) continue; // an argument by place
        if (!std::ranges::contains(names, word)) {
            const auto near = nearestTo(word, names);
            return near ? std::optional(say(phrases::kDidYouMean, language, *near)) : std::nullopt;
        }
        at = at->get_subcommand(word);
    }
    return std::nullopt;
}

std::string sentenceOf(const CLI::ParseError& error, const CLI::App& root, const std::vector<std::string>& arguments,
                       Language language)
{
    const std::string_view what = error.what();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        constexpr std::string_view ending = " is required";
        const bool command = !what.ends_with(ending) || what.starts_with("A subcommand");
        if (const auto sentence = meant(root, arguments, language)) return *sentence;
        return command ? std::string(phrases::kCommandMissing.in(language))
                       : say(phrases::kSomethingMissing, language, what.substr(0, what.size() - ending.size()));
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return meant(root, arguments, language).value_or(std::string(phrases::kNotExpectedUnsaid.in(language)));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && what.contains(':')) {
        const auto& sentence = what.contains("received") ? phrases::kGivenTwice : phrases::kValueMissing;
        return say(sentence, language, what.substr(0, what.find(':')));
    }
    return std::string(phrases::kNotUnderstood.in(language));
}

/// The house's help: columns that cope with accents, a space before the colon in French.
class HelpText : public CLI::Formatter {
public:
    explicit HelpText(Language language)
    {
        column_width(kColumn);
        for (const auto& [label_, phrase] : help::kLabels) label(std::string(label_), std::string(phrase.in(language)));
    }
    [[nodiscard]] std::string make_option(const CLI::Option* option, bool isPlace) const override
    {
        return row(make_option_name(option, isPlace) + make_option_opts(option), make_option_desc(option));
    }
    [[nodiscard]] std::string make_subcommand(const CLI::App* sub) const override
    {
        return row(sub->get_name(), sub->get_description());
    }

private:
    static constexpr std::size_t kColumn = 34;

    [[nodiscard]] static std::string row(const std::string& name, const std::string& description)
    {
        const auto width = 2 + displayWidth(name);
        const auto gap = width < kColumn ? std::string(kColumn - width, ' ') : "\n" + std::string(kColumn, ' ');
        return "  " + name + gap + setIn(description, kColumn) + "\n";
    }
};

/// The application with every command; `chosen` gets the action of the one that was named.
struct Grammar {
    explicit Grammar(Language lang);
    Language language;
    Globals globals;
    Action chosen;
    CLI::App app;

private:
    void addGlobals();
};

Grammar::Grammar(Language lang) : language(lang), app(std::string(help::kProgram.in(lang)), "casevault")
{
    globals.language = lang;
    app.formatter(std::make_shared<HelpText>(lang));
    app.option_defaults()->group(std::string(help::kOptions.in(lang)));
    app.set_help_flag("-h,--help", std::string(help::kHelp.in(lang)));
    app.group(std::string(help::kCommands.in(lang)));
    app.fallthrough();
    app.require_subcommand(1);
    app.footer(std::string(help::kFooter.in(lang)));
    const Branch root(app, chosen, lang);
    addIdentityCommands(root);
    addFoundingCommands(root);
    addPeopleCommands(root);
    addReferralCommands(root);
    addCaseCommands(root);
    addPartyCommands(root);
    addConsentCommands(root);
    addExchangeCommands(root);
    addDocumentCommands(root);
    addFieldsCommand(root);
    addNoticeCommands(root);
    addDisclosureCommands(root);
    addHandoverCommands(root);
    addAlertCommands(root);
    addRightsCommands(root);
    addRetentionCommands(root);
    addLetterCommands(root);
    addBackupCommands(root);
    addRecoveryCommands(root);
    addAwayCommand(root);
    addBreakGlassCommands(root);
    addLogCommands(root);
    app.footer(std::string(help::kRootFooter.in(lang)));
    addGlobals();
}

void Grammar::addGlobals()
{
    app.set_version_flag("--version", std::string(kVersion), std::string(help::kVersion.in(language)));
    const Branch root(app, chosen, language);
    root.may("--vault", help::kDir, globals.vault, help::kVault)
        .may("--as", help::kName, globals.as, help::kAs)
        .may("--passphrase-file", help::kFile, globals.passphraseFile, help::kPassphraseFile)
        .may("--kit-file", help::kFile, globals.kitFile, help::kKitFile)
        .may("--kit", globals.askKit, help::kKit)
        .may("--profile", help::kDir, globals.profile, help::kProfile)
        .may("--purpose", help::kPurposeMeta, globals.purpose, help::kPurpose)
        .may("--json", globals.json, help::kJson)
        .may("--lang", help::kLanguageMeta, globals.language, help::kLanguage)
        .may("--confirm-clock", globals.confirmClock, help::kConfirmClock)
        .may("--accept-restored", globals.acceptRestored, help::kAcceptRestored);
}

} // namespace

template <>
std::vector<charter::CaseState> offeredCodes()
{
    using enum charter::CaseState;
    return {Proposed, Consented, InMediation, Suspended, Concluded, FollowUp, Closed, Stopped};
}

template <>
std::vector<charter::ConsentKind> offeredCodes()
{
    using enum charter::ConsentKind;
    return {Participate, MeetJointly,     ShareWithPartner, ShareAgreement,
            Interpreter, SensitiveDetail, CallBackSurvey,   ChangeMediator};
}

template <>
std::vector<charter::Role> offeredCodes()
{
    using enum charter::Role;
    return {Director, Coordinator, Mediator, Assistant, PrivacyOfficer};
}

template <>
std::vector<charter::SealReason> offeredCodes()
{
    return {charter::SealReason::Restriction, charter::SealReason::Objection};
}

Branch Branch::sub(const std::string& name, const Phrase& help, const Phrase& section) const
{
    auto* sub = m_app->add_subcommand(name, std::string(help.in(m_language)));
    sub->group(std::string(section.in(m_language)));
    sub->get_help_ptr()->group(std::string(help::kOptions.in(m_language)));
    return {*sub, *m_chosen, m_language};
}

Branch Branch::group(const std::string& name, const Phrase& help, const Phrase& section) const
{
    auto branch = sub(name, help, section);
    branch.m_app->require_subcommand(1);
    return branch;
}

Branch Branch::command(const std::string& name, const Phrase& help, Action action) const
{
    return command(name, help, help::kCommands, std::move(action));
}

Branch Branch::command(const std::string& name, const Phrase& help, const Phrase& section, Action action) const
{
    const auto branch = sub(name, help, section);
    branch.does(std::move(action));
    return branch;
}

const Branch& Branch::does(Action action) const
{
    m_app->require_subcommand(0, 1);
    m_app->callback([app = m_app, chosen = m_chosen, action = std::move(action)] {
        if (app->get_subcommands().empty()) *chosen = action;
    });
    return *this;
}

const Branch& Branch::may(const std::string& flag, bool& target, const Phrase& help) const
{
    m_app->add_flag(flag, target, std::string(help.in(m_language)));
    return *this;
}

const Branch& Branch::take(const Slot& slot, const Taker& taker, const std::string& text) const
{
    auto* option = m_app->add_option_function<std::string>(slot.name, taker, text);
    option->required(slot.required)->type_name(slot.value);
    return *this;
}

const Branch& Branch::takeSeveral(const Slot& slot, std::vector<std::string>& target, const std::string& text) const
{
    auto* option = m_app->add_option(slot.name, target, text);
    option->required(slot.required)->type_name(slot.value);
    return *this;
}

charter::Day Branch::dayTyped(const std::string& typed, const std::string& shown, Language language)
{
    const auto day = vault::dayFrom(typed);
    if (!day) throw Misuse(cli::say(phrases::kNotADate, language, shown));
    return *day;
}

std::uint64_t Branch::numberTyped(const std::string& typed, const std::string& shown, Language language)
{
    std::uint64_t number = 0;
    const auto* end = typed.data() + typed.size();
    const auto [rest, error] = std::from_chars(typed.data(), end, number);
    if (error != std::errc() || rest != end) throw Misuse(cli::say(phrases::kNotANumber, language, shown));
    return number;
}

Parsed parse(const std::vector<std::string>& arguments)
{
    Grammar grammar(languageOf(arguments));
    Parsed parsed;
    try {
        auto reversed = arguments; // as CLI11 takes them
        std::ranges::reverse(reversed);
        grammar.app.parse(std::move(reversed));
        parsed.action = grammar.chosen;
    } catch (const CLI::CallForHelp&) {
        parsed.text = grammar.app.help();
    } catch (const CLI::CallForVersion&) {
        parsed.text = std::string(kVersion) + "\n";
    } catch (const Misuse& misuse) {
        parsed.misuse = Complaint{"usage", misuse.what(), misuse.what(), {}};
    } catch (const CLI::ParseError& error) {
        const auto sentence = sentenceOf(error, grammar.app, arguments, grammar.language);
        parsed.misuse = Complaint{"usage", sentence, sentence, {}};
    }
    parsed.globals = grammar.globals;
    parsed.globals.json = parsed.globals.json || std::ranges::contains(arguments, "--json");
    return parsed;
}

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err)
{
    auto parsed = parse(arguments);
    Console console(parsed.globals, out, err);
    if (parsed.misuse) {
        console.failed(*parsed.misuse);
        return static_cast<int>(Exit::Unusable);
    }
    if (!parsed.action) {
        out << parsed.text;
        return 0;
    }
    const auto done = parsed.action(console);
    if (done) return static_cast<int>(*done);
    console.failed(done.error());
    return exitCodeOf(done.error());
}

std::vector<std::pair<std::string, std::string>> everyHelp(Language language)
{
    Grammar grammar(language);
    std::vector<std::pair<std::string, std::string>> out;
    const std::function<void(const CLI::App&, const std::string&)> visit = [&](const CLI::App& app,
                                                                               const std::string& name) {
        const auto parent = name.rfind(' ');
        out.emplace_back(name, app.help(parent == std::string::npos ? std::string() : name.substr(0, parent)));
        for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
            visit(*sub, name + " " + sub->get_name());
    };
    visit(grammar.app, "casevault");
    return out;
}

} // namespace cli
