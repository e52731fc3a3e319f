// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as lines to be read: the label and the value of each field that says something, in the language on screen.
#pragma once

#include "client/desktop/desk/wording.h"

namespace desktop {

namespace detail {

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <class T>
inline constexpr bool isRecord = std::is_class_v<T> && !std::same_as<T, records::Text> && !isList<T>;

} // namespace detail

/// A record to be read: label and value of each field that says something.
class RecordLines {
public:
    template <class T>
    void field(const records::Field& field, const T& value)
    {
        auto text = written(value);
        if (text.isEmpty()) return;
        lines.push_back({capitalised(say(language() == charter::Language::French ? field.fr : field.en)), std::move(text)});
    }
    std::vector<std::pair<QString, QString>> lines;

private:
    template <class T>
    [[nodiscard]] static QString written(const T& value)
    {
        if constexpr (std::same_as<T, records::Text>)
            return shown(value);
        else if constexpr (std::same_as<T, bool>)
            return value ? QStringLiteral("✓") : QString();
        else if constexpr (std::same_as<T, charter::Day>)
            return dateText(value);
        else if constexpr (std::is_enum_v<T>)
            return label(value);
        else if constexpr (detail::isList<T>) {
            QStringList parts;
            for (const auto& one : value) parts.push_back(written(one));
            return parts.join(detail::isRecord<typename T::value_type> ? QStringLiteral("\n") : QStringLiteral(", "));
        } else {
            RecordLines inner;
            T::describe(value, inner);
            QStringList parts;
            for (const auto& [name, text] : inner.lines) parts.push_back(text);
            return parts.join(QStringLiteral(" – "));
        }
    }
};

template <class R>
[[nodiscard]] std::vector<std::pair<QString, QString>> linesOf(const R& record)
{
    RecordLines out;
    R::describe(record, out);
    return std::move(out.lines);
}

} // namespace desktop
