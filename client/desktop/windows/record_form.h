// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as a form: one labelled control per field of its describe(), with its limit counted while typing, its codes as
// choices, its dates with a calendar; and the record back from what was typed. A new kind of record needs no new form.
// The form owns its widgets; what was typed lives in them alone until take(), and goes with the window.
#pragma once

#include "client/desktop/desk/record_lines.h"
#include "client/desktop/windows/form_fields.h"

#include "vault/records/encoding.h"

namespace desktop {

namespace detail {

template <class E>
[[nodiscard]] std::vector<Choice> choicesOf()
{
    std::vector<Choice> out;
    for (const auto& word : charter::WordList<E>::kWords)
        out.push_back({static_cast<int>(word.code), label(word.code)});
    return out;
}

/// Makes one control per field, in order.
class FormBuilder {
public:
    explicit FormBuilder(FormFields& fields) : m_fields(fields) {}
    template <class T>
    void field(const records::Field& field, const T& value)
    {
        const auto name = capitalised(say(language() == charter::Language::French ? field.fr : field.en));
        const FieldSign sign{say(field.name), name, field.limit, field.required};
        if constexpr (std::same_as<T, records::Text>)
            m_fields.addText(sign, shown(value));
        else if constexpr (std::same_as<T, bool>)
            m_fields.addTick(sign, value);
        else if constexpr (std::same_as<T, charter::Day>)
            m_fields.addDate(sign, value);
        else if constexpr (std::is_enum_v<T>)
            m_fields.addChoice(sign, choicesOf<T>(), static_cast<int>(value));
        else if constexpr (isList<T>) {
            using Element = typename T::value_type;
            if constexpr (isRecord<Element>)
                m_fields.addRows(sign, [](FormFields& row) {
                    FormBuilder inner(row);
                    const Element blank{};
                    Element::describe(blank, inner);
                });
            else if constexpr (std::is_enum_v<Element>) {
                std::vector<int> chosen;
                for (const auto& one : value) chosen.push_back(static_cast<int>(one));
                m_fields.addChoices(sign, choicesOf<Element>(), chosen);
            }
        }
        static_assert(std::same_as<T, records::Text> || std::same_as<T, bool> || std::is_enum_v<T> || isList<T>);
    }

private:
    FormFields& m_fields;
};

/// Reads the controls back, in the same order.
class FormReader {
public:
    explicit FormReader(const FormFields& fields) : m_fields(fields) {}
    template <class T>
    void field(const records::Field&, T& value)
    {
        const auto at = m_next++;
        if constexpr (std::same_as<T, records::Text>)
            value = typed(m_fields.text(at));
        else if constexpr (std::same_as<T, bool>)
            value = m_fields.tick(at);
        else if constexpr (std::same_as<T, charter::Day>)
            value = m_fields.date(at);
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(m_fields.choice(at));
        else if constexpr (isList<T>) {
            using Element = typename T::value_type;
            if constexpr (isRecord<Element>)
                for (const auto* row : m_fields.rows(at)) {
                    FormReader inner(*row);
                    Element::describe(value.emplace_back(), inner);
                }
            else
                for (const int code : m_fields.choices(at)) value.push_back(static_cast<Element>(code));
        }
    }

private:
    const FormFields& m_fields;
    std::size_t m_next = 0;
};

} // namespace detail

/// One control per field of `record`, filled with it.
template <class R>
void addRecord(FormFields& fields, const R& record = {})
{
    detail::FormBuilder builder(fields);
    R::describe(record, builder);
}

/// The record as typed. The form was made by addRecord of the same kind.
template <class R>
[[nodiscard]] R recordIn(const FormFields& fields)
{
    R record;
    detail::FormReader reader(fields);
    R::describe(record, reader);
    return record;
}

/// Marks the first field that keeps the record from being kept, says why below it, and gives it the keyboard; true when
/// there is none.
template <class R>
[[nodiscard]] bool isComplete(FormFields& fields, const R& record)
{
    const auto flaw = records::flawOf(record);
    fields.mark(flaw ? say(flaw->field) : QString(), flaw && flaw->fault == records::Fault::TooLong);
    return !flaw;
}

} // namespace desktop
