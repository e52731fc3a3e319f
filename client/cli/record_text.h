// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as people read it: its fields' labels and values in the chosen language, made safe for a terminal.
#pragma once

#include "client/cli/console.h"

namespace cli {

/// Visits a record's fields and keeps label and value of each.
class RecordText {
public:
    explicit RecordText(Language language) : m_language(language) {}

    template <class T>
    void field(const records::Field& field, const T& value)
    {
        const auto label = m_language == Language::French ? field.fr : field.en;
        m_lines.emplace_back(std::string(label), written(value));
    }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& lines() const { return m_lines; }

private:
    template <class T>
    [[nodiscard]] std::string written(const T& value) const
    {
        if constexpr (std::same_as<T, records::Text>)
            return printable(value.expose());
        else if constexpr (detail::isList<T>)
            return list(value);
        else if constexpr (std::same_as<T, bool>)
            return std::string((value ? phrases::kYes : phrases::kNo).in(m_language));
        else if constexpr (std::same_as<T, charter::Day>)
            return dateText(value);
        else if constexpr (std::is_enum_v<T>)
            return std::string(charter::labelOf(value, m_language));
        else if constexpr (std::is_integral_v<T>)
            return std::to_string(value);
        else
            return onOneRow(value);
    }
    template <class T>
    [[nodiscard]] std::string list(const std::vector<T>& values) const
    {
        std::string out;
        for (const auto& value : values) {
            if constexpr (detail::isRecord<T>)
                out += "\n- " + written(value);
            else
                out += (out.empty() ? "" : ", ") + written(value);
        }
        return out;
    }
    template <class T>
    [[nodiscard]] std::string onOneRow(const T& record) const
    {
        RecordText inner(m_language);
        T::describe(record, inner);
        std::string out;
        for (const auto& [label, value] : inner.lines())
            if (!value.empty())
                out +=
                    (out.empty() ? "" : " ; ") + label + std::string(phrases::kColon.in(m_language)) + onOneLine(value);
        return out;
    }

    Language m_language;
    std::vector<std::pair<std::string, std::string>> m_lines;
};

template <class Record>
[[nodiscard]] std::vector<std::pair<std::string, std::string>> linesOf(const Record& record, Language language)
{
    RecordText text(language);
    Record::describe(record, text);
    return text.lines();
}

} // namespace cli
