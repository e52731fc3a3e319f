// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"

namespace cli {

namespace {

constexpr std::string_view kRecordNames =
    "referral, case, party, interview, shuttle, session, agreement, followup, disclosure, alert, alert-review, correction, "
    "letter";

struct FieldsArguments {
    std::string record;
    bool explain = false;
};

/// What one field may hold, for `fields --explain`.
struct FieldRule {
    std::string name, meaning;
    std::vector<std::pair<std::string, std::string>> choices; ///< token and label; a date's form alone
    std::size_t limit = 0;
    bool required = false;
};

/// Visits a record's fields and keeps their rules; those of a list of records follow under "list[].".
class FieldRules {
public:
    FieldRules(Language language, std::string path) : m_language(language), m_path(std::move(path)) {}

    template <class T>
    void field(const records::Field& field, const T&)
    {
        const auto meaning = m_language == Language::French ? field.fr : field.en;
        m_rules.push_back(
            {m_path + std::string(field.name), std::string(meaning), choicesOf<T>(), field.limit, field.required});
        if constexpr (detail::isList<T>)
            if constexpr (detail::isRecord<typename T::value_type>) {
                FieldRules inner(m_language, m_path + std::string(field.name) + "[].");
                const typename T::value_type blank{};
                T::value_type::describe(blank, inner);
                m_rules.insert(m_rules.end(), inner.m_rules.begin(), inner.m_rules.end());
            }
    }
    [[nodiscard]] const std::vector<FieldRule>& rules() const { return m_rules; }

private:
    template <class T>
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> choicesOf() const
    {
        if constexpr (detail::isList<T>)
            return choicesOf<typename T::value_type>();
        else if constexpr (std::same_as<T, charter::Day>)
            return {{cli::say(phrases::kDateForm, m_language), {}}};
        else if constexpr (std::same_as<T, bool>)
            return {{"true", cli::say(phrases::kYes, m_language)}, {"false", cli::say(phrases::kNo, m_language)}};
        else if constexpr (std::is_enum_v<T>) {
            std::vector<std::pair<std::string, std::string>> out;
            for (const auto& word : charter::WordList<T>::kWords)
                out.emplace_back(word.token, charter::labelOf(word.code, m_language));
            return out;
        } else
            return {};
    }

    Language m_language;
    std::string m_path;
    std::vector<FieldRule> m_rules;
};

template <class... Records>
std::vector<FieldRule> rulesOf(Language language)
{
    FieldRules rules(language, {});
    const std::tuple<Records...> blanks;
    std::apply([&](const auto&... blank) { (Records::describe(blank, rules), ...); }, blanks);
    return rules.rules();
}

Json rulesJson(const std::vector<FieldRule>& rules)
{
    auto out = Json::array();
    for (const auto& rule : rules) {
        Json one{{"field", rule.name}, {"meaning", rule.meaning}, {"required", rule.required}};
        if (rule.limit != 0) one["limit"] = rule.limit;
        for (const auto& [token, label] : rule.choices) one["choices"].push_back(token);
        out.push_back(std::move(one));
    }
    return out;
}

/// One field, its rules, then its choices below it.
void printRule(Console& console, const FieldRule& rule)
{
    std::string rules = rule.required ? console.say(phrases::kMustBeFilled) : std::string();
    if (rule.limit != 0) rules += (rules.empty() ? "" : ", ") + console.say(phrases::kAtMost, rule.limit);
    console.out() << rule.name << console.say(phrases::kColon) << rule.meaning;
    if (!rules.empty()) console.out() << " (" << rules << ")";
    console.out() << '\n';
    for (const auto& [token, label] : rule.choices)
        console.out() << "    " << token << (label.empty() || token == label ? std::string() : console.say(phrases::kColon) + label)
                      << '\n';
}

template <class... Records>
struct RecordList {};

template <class... Records>
Exit showFields(Console& console, RecordList<Records...>, bool explain)
{
    if (!explain) {
        console.out() << blankJson<Records...>().dump(2) << '\n';
        return Exit::Done;
    }
    const auto rules = rulesOf<Records...>(console.language());
    console.put(rulesJson(rules));
    if (console.json()) return Exit::Done;
    for (const auto& rule : rules) printRule(console, rule);
    console.line(phrases::kMayRead);
    return Exit::Done;
}

Result<Exit> showFields(Console& console, const FieldsArguments& arguments)
{
    const auto& name = arguments.record;
    const bool explain = arguments.explain;
    using namespace records;
    if (name == "referral") return showFields(console, RecordList<ReferralHeader, ReferralNames>{}, explain);
    if (name == "case") return showFields(console, RecordList<CaseHeader, CaseBody>{}, explain);
    if (name == "party") return showFields(console, RecordList<PartyProfile, PartyIdentity>{}, explain);
    if (name == "interview") return showFields(console, RecordList<Interview>{}, explain);
    if (name == "shuttle") return showFields(console, RecordList<ShuttleMessage>{}, explain);
    if (name == "session") return showFields(console, RecordList<JointSession>{}, explain);
    if (name == "agreement") return showFields(console, RecordList<Agreement>{}, explain);
    if (name == "followup") return showFields(console, RecordList<FollowUp>{}, explain);
    if (name == "disclosure") return showFields(console, RecordList<DisclosureProse>{}, explain);
    if (name == "alert") return showFields(console, RecordList<AlertFacts>{}, explain);
    if (name == "correction") return showFields(console, RecordList<Correction>{}, explain);
    if (name == "letter") return showFields(console, RecordList<LetterAddress>{}, explain);
    if (name == "alert-review") return showFields(console, RecordList<AlertReview>{}, explain);
    return complain("usage", phrases::kNotOneOf, help::kRecord.in(console.language()), kRecordNames);
}

} // namespace

void addFieldsCommand(const Branch& root)
{
    const auto fields = std::make_shared<FieldsArguments>();
    root.command("fields", help::kFields, help::kRecordSection, [fields](Console& c) { return showFields(c, *fields); })
        .takes(help::kRecord, fields->record, help::kRecordHelp)
        .may("--explain", fields->explain, help::kExplainFields);
}

} // namespace cli
