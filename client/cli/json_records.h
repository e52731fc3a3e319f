// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records as JSON, from their one description (records/field.h): a writer, and a reader that takes nothing it does not
// know. Keys are the fields' JSON names; dates are ISO 8601, codes are tokens, a date or code that is not set is "".
// Whatever is wrong comes back as a complaint that names the field and never its value.
//
// The JSON library holds words in ordinary memory while they pass: ParsedObject wipes the strings that it can reach
// when it is dropped; the library's own scratch buffers are freed without being wiped.
#pragma once

#include "client/cli/failure.h"
#include "vault/records/encoding.h"

#include <set>
#include <tuple>

namespace cli {

namespace detail {

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

template <class T>
inline constexpr bool isRecord = std::is_class_v<T> && !isList<T> && !std::same_as<T, vault::records::Text>;

/// The tokens of a list as "a, b, c".
template <class E>
[[nodiscard]] std::string choices()
{
    std::string out;
    for (const auto& word : vault::charter::WordList<E>::kWords)
        out += (out.empty() ? "" : ", ") + std::string(word.token);
    return out;
}

} // namespace detail

/// Writes values; in blank mode the empty object that people fill in, with one blank entry in each list of records.
class JsonWriter {
public:
    enum class Mode : std::uint8_t { Values, Blank };
    explicit JsonWriter(Json& object, Mode mode = Mode::Values) : m_object(object), m_mode(mode) {}

    template <class T>
    void field(const vault::records::Field& field, const T& value)
    {
        m_object[std::string(field.name)] = m_mode == Mode::Blank ? blank(value) : written(value);
    }

private:
    template <class T>
    [[nodiscard]] Json written(const T& value) const
    {
        if constexpr (std::same_as<T, vault::records::Text>)
            return std::string(value.expose());
        else if constexpr (detail::isList<T>) {
            auto list = Json::array();
            for (const auto& element : value) list.push_back(written(element));
            return list;
        } else if constexpr (std::same_as<T, bool> || std::is_integral_v<T>)
            return value;
        else if constexpr (std::same_as<T, vault::charter::Day>)
            return value == vault::charter::Day::None ? std::string() : vault::dayText(value);
        else if constexpr (std::is_enum_v<T>)
            return vault::charter::tokenOf(value);
        else
            return object(value);
    }
    template <class T>
    [[nodiscard]] Json blank(const T&) const
    {
        if constexpr (detail::isList<T>) {
            auto list = Json::array();
            if constexpr (detail::isRecord<typename T::value_type>) list.push_back(object(typename T::value_type{}));
            return list;
        } else if constexpr (std::same_as<T, bool>)
            return false;
        else if constexpr (std::is_integral_v<T>)
            return 0;
        else if constexpr (detail::isRecord<T>)
            return object(T{});
        else
            return "";
    }
    template <class T>
    [[nodiscard]] Json object(const T& record) const
    {
        auto out = Json::object();
        JsonWriter writer(out, m_mode);
        T::describe(record, writer);
        return out;
    }

    Json& m_object;
    Mode m_mode;
};

/// Reads one object into one or several records, remembering the first thing that is wrong.
class JsonReader {
public:
    explicit JsonReader(const Json& object, std::string path = {});

    template <class T>
    void field(const vault::records::Field& field, T& value)
    {
        m_known.insert(std::string(field.name));
        if (m_complaint) return;
        const auto found = m_object.find(std::string(field.name));
        if (found == m_object.end()) {
            if (field.required) missing<T>(pathOf(field.name));
            return;
        }
        read(*found, field, pathOf(field.name), value);
    }
    /// Says so when the object has a key that no field claimed. Called once, after the last record's fields.
    [[nodiscard]] std::optional<Complaint> finish();

private:
    template <class T>
    void read(const Json& json, const vault::records::Field& field, const std::string& path, T& value)
    {
        if constexpr (std::same_as<T, vault::records::Text>)
            readText(json, field, path, value);
        else if constexpr (detail::isList<T>)
            readList(json, field, path, value);
        else if constexpr (std::same_as<T, bool>)
            readBool(json, path, value);
        else if constexpr (std::same_as<T, vault::charter::Day>)
            readDay(json, field, path, value);
        else if constexpr (std::is_enum_v<T>)
            readCode(json, field, path, value);
        else if constexpr (std::is_integral_v<T>)
            readNumber(json, path, value);
        else
            readObject(json, path, value);
    }
    template <class T>
    void readList(const Json& json, const vault::records::Field& field, const std::string& path, T& list)
    {
        using Element = typename T::value_type;
        if (!json.is_array()) return wrongType(path, "list");
        list.clear();
        for (std::size_t i = 0; i < json.size() && !m_complaint; ++i) {
            if (detail::isRecord<Element> && isBlank(json[i])) continue; // the blank entry of `casevault fields`
            Element element{};
            const vault::records::Field each{field.code, field.name, field.fr, field.en, 0, true};
            read(json[i], each, path + "[" + std::to_string(i) + "]", element);
            list.push_back(std::move(element));
        }
        if (m_complaint) return;
        if (field.required && list.empty()) return missing<Element>(path);
        if (field.limit != 0 && list.size() > field.limit) tooLong(path, list.size(), field.limit);
    }
    template <class T>
    void readCode(const Json& json, const vault::records::Field& field, const std::string& path, T& value)
    {
        const auto* typed = json.get_ptr<const std::string*>();
        if (typed == nullptr) return wrongType(path, "token");
        if (typed->empty()) return field.required ? missing<T>(path) : void();
        const auto code = vault::charter::fromToken<T>(*typed);
        if (!code) return unknownToken(path, detail::choices<T>());
        value = *code;
    }
    template <class T>
    void readObject(const Json& json, const std::string& path, T& value)
    {
        if (!json.is_object()) return wrongType(path, "object");
        JsonReader inner(json, path + ".");
        T::describe(value, inner);
        if (auto found = inner.finish()) m_complaint = std::move(found);
    }
    template <class T>
    void readNumber(const Json& json, const std::string& path, T& value)
    {
        if (!json.is_number_unsigned()) return wrongType(path, "number");
        const auto number = json.get<std::uint64_t>();
        if (number > std::numeric_limits<T>::max()) return wrongType(path, "number");
        value = static_cast<T>(number);
    }
    template <class T>
    void missing(const std::string& path)
    {
        if constexpr (std::same_as<T, vault::charter::Day> || !std::is_enum_v<T>)
            missingField(path, {});
        else
            missingField(path, detail::choices<T>());
    }
    void readText(const Json& json, const vault::records::Field& field, const std::string& path,
                  vault::records::Text& value);
    void readBool(const Json& json, const std::string& path, bool& value);
    void readDay(const Json& json, const vault::records::Field& field, const std::string& path,
                 vault::charter::Day& value);
    void wrongType(const std::string& path, std::string_view expected);
    void unknownToken(const std::string& path, const std::string& choices);
    void missingField(const std::string& path, const std::string& choices);
    void tooLong(const std::string& path, std::size_t size, std::size_t limit);
    void complainAbout(const std::string& path, Complaint complaint);
    [[nodiscard]] static bool isBlank(const Json& json);
    [[nodiscard]] std::string pathOf(std::string_view name) const { return m_path + std::string(name); }

    const Json& m_object;
    std::string m_path; ///< of the fields before this object: "undertakings[0]."
    std::set<std::string> m_known;
    std::optional<Complaint> m_complaint;
};

/// A JSON object from outside, its strings wiped when it is dropped.
class ParsedObject {
public:
    /// Complaints: not JSON (with line and column, never the text), not one object, a key said twice, too deep.
    [[nodiscard]] static Result<ParsedObject> from(crypto::ByteView utf8);
    /// The same from a file, or from standard input for `-`.
    [[nodiscard]] static Result<ParsedObject> read(const std::string& fileOrDash);
    ParsedObject(ParsedObject&&) = default;
    ParsedObject& operator=(ParsedObject&&) = default;
    ~ParsedObject();
    [[nodiscard]] const Json& json() const { return m_json; }

private:
    explicit ParsedObject(Json json) : m_json(std::move(json)) {}
    Json m_json;
};

/// Fills the records from one flat object. Complaints name the field.
template <class... Records>
[[nodiscard]] Result<void> readRecords(const Json& object, Records&... records)
{
    JsonReader reader(object);
    (Records::describe(records, reader), ...);
    if (auto found = reader.finish()) return std::unexpected<Failure>(std::move(*found));
    return {};
}

/// One flat object of the records' fields, in their order.
template <class... Records>
[[nodiscard]] Json jsonOf(const Records&... records)
    requires(sizeof...(Records) > 0 && (requires { Records::kKind; } && ...))
{
    auto out = Json::object();
    JsonWriter writer(out);
    (Records::describe(records, writer), ...);
    return out;
}

/// The same with nothing filled in.
template <class... Records>
[[nodiscard]] Json blankJson()
{
    auto out = Json::object();
    JsonWriter writer(out, JsonWriter::Mode::Blank);
    const std::tuple<Records...> blanks;
    std::apply([&](const auto&... blank) { (Records::describe(blank, writer), ...); }, blanks);
    return out;
}

} // namespace cli
