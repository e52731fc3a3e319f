// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/json_records.h"

#include "client/cli/input.h"
#include "client/cli/phrases.h"

#include <algorithm>

namespace cli {

namespace {

using vault::charter::Day;
using vault::records::Field;
using vault::records::Text;

constexpr std::size_t kDeepest = 8; ///< records nest two deep

/// A key from outside may be anything; only what looks like the name of a field is said back.
std::string quotable(const std::string& key)
{
    const auto isPlain = [](unsigned char c) { return (c < 0x80 && std::isalnum(c) != 0) || c == '_'; };
    return !key.empty() && key.size() <= 40 && std::ranges::all_of(key, isPlain) ? key : "?";
}

Phrase kindOfValue(std::string_view expected)
{
    if (expected == "text") return phrases::kText;
    if (expected == "date") return phrases::kDate;
    if (expected == "list") return phrases::kList;
    if (expected == "yes or no") return phrases::kTrueOrFalse;
    if (expected == "number") return phrases::kNumber;
    if (expected == "object") return phrases::kObject;
    return phrases::kToken;
}

void wipeStrings(Json& json)
{
    if (json.is_string()) {
        auto& text = json.get_ref<std::string&>();
        crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
        return;
    }
    if (json.is_structured())
        for (auto& element : json) wipeStrings(element);
}

/// Refuses what a plain parse would let pass: a key said twice, nesting without end.
class Strictness {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        using enum Json::parse_event_t;
        if (event == object_start) m_keys.emplace_back();
        if (event == object_end && !m_keys.empty()) m_keys.pop_back();
        if (event == key && !m_keys.empty() && !m_keys.back().insert(parsed.get<std::string>()).second &&
            m_twice.empty())
            m_twice = quotable(parsed.get<std::string>());
        if (static_cast<std::size_t>(depth) > kDeepest) m_tooDeep = true;
        return true;
    }
    [[nodiscard]] const std::string& twice() const { return m_twice; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::string m_twice;
    bool m_tooDeep = false;
};

std::unexpected<Failure> notJson(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, std::min(at, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto column = before.size() - (before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1);
    return complain("not-json", phrases::kNotJson, line, std::max<std::size_t>(column, 1));
}

} // namespace

JsonReader::JsonReader(const Json& object, std::string path) : m_object(object), m_path(std::move(path))
{
    if (!object.is_object()) m_complaint = complaint("not-an-object", phrases::kNotAnObject);
}

std::optional<Complaint> JsonReader::finish()
{
    if (m_complaint || !m_object.is_object()) return m_complaint;
    for (const auto& [key, value] : m_object.items())
        if (!m_known.contains(key)) {
            const auto path = m_path + quotable(key);
            complainAbout(path, complaint("unknown-field", phrases::kUnknownField, path));
            break;
        }
    return m_complaint;
}

void JsonReader::complainAbout(const std::string& path, Complaint complaint)
{
    if (m_complaint) return;
    complaint.field = path;
    m_complaint = std::move(complaint);
}

void JsonReader::readText(const Json& json, const Field& field, const std::string& path, Text& value)
{
    const auto* typed = json.get_ptr<const std::string*>();
    if (typed == nullptr) return wrongType(path, "text");
    auto text = Text::from(*typed);
    if (!text) return wrongType(path, "text");
    if (field.required && text->empty()) return missingField(path, {});
    if (field.limit != 0 && text->length() > field.limit) return tooLong(path, text->length(), field.limit);
    value = std::move(*text);
}

void JsonReader::readBool(const Json& json, const std::string& path, bool& value)
{
    if (!json.is_boolean()) return wrongType(path, "yes or no");
    value = json.get<bool>();
}

void JsonReader::readDay(const Json& json, const Field& field, const std::string& path, Day& value)
{
    const auto* typed = json.get_ptr<const std::string*>();
    if (typed == nullptr) return wrongType(path, "date");
    if (typed->empty()) return field.required ? missingField(path, {}) : void();
    const auto day = vault::dayFrom(*typed);
    if (!day) return wrongType(path, "date");
    value = *day;
}

void JsonReader::wrongType(const std::string& path, std::string_view expected)
{
    const auto kind = kindOfValue(expected);
    Complaint said{"wrong-type", say(phrases::kWrongType, Language::French, path, kind.fr),
                   say(phrases::kWrongType, Language::English, path, kind.en), path};
    complainAbout(path, std::move(said));
}

void JsonReader::unknownToken(const std::string& path, const std::string& choices)
{
    complainAbout(path, complaint("unknown-token", phrases::kUnknownToken, path, choices));
}

void JsonReader::missingField(const std::string& path, const std::string& choices)
{
    complainAbout(path, choices.empty() ? complaint("missing-field", phrases::kMissingField, path)
                                        : complaint("missing-field", phrases::kMissingChoice, path, choices));
}

void JsonReader::tooLong(const std::string& path, std::size_t size, std::size_t limit)
{
    complainAbout(path, complaint("too-long", phrases::kTooLong, path, size, limit));
}

bool JsonReader::isBlank(const Json& json)
{
    if (json.is_string()) return json.get_ref<const std::string&>().empty();
    if (json.is_boolean()) return !json.get<bool>();
    if (!json.is_structured()) return false;
    return std::ranges::all_of(json, [](const Json& element) { return isBlank(element); });
}

Result<ParsedObject> ParsedObject::from(crypto::ByteView utf8)
{
    const auto text = crypto::textOf(utf8);
    Strictness strictness;
    try {
        ParsedObject parsed(Json::parse(text, std::ref(strictness)));
        if (strictness.tooDeep() || !parsed.json().is_object()) return complain("not-an-object", phrases::kNotAnObject);
        if (!strictness.twice().empty()) return complain("duplicate-field", phrases::kFieldTwice, strictness.twice());
        return parsed;
    } catch (const Json::parse_error& error) { // its own sentence quotes the text: only the place is used
        return notJson(text, error.byte);
    }
}

Result<ParsedObject> ParsedObject::read(const std::string& fileOrDash)
{
    const auto bytes = bytesFrom(fileOrDash, kLargestRecord, "--from");
    if (!bytes) return std::unexpected(bytes.error());
    return from(bytes->expose());
}

ParsedObject::~ParsedObject() { wipeStrings(m_json); }

} // namespace cli
