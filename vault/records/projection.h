// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing fields of a record: their names and codes, and the texts that a partner will read. Visitors of describe().
#pragma once

#include "vault/records/encoding.h"

#include <algorithm>
#include <span>
#include <string>

namespace vault::records {

/// A text put together in guarded memory; at most 256 KiB.
class Assembled {
public:
    Assembled() : m_bytes(kLimit) {}
    void add(std::string_view text);
    [[nodiscard]] Text take();
    [[nodiscard]] bool empty() const { return m_size == 0; }

private:
    static constexpr std::size_t kLimit = 256 * 1024;
    crypto::SecretBytes m_bytes;
    std::size_t m_size = 0;
};

/// A civil date as YYYY-MM-DD; empty for none.
[[nodiscard]] std::string isoText(Day day);

struct FieldName {
    std::uint16_t code;
    std::string_view name, fr, en;
};

namespace detail {

class Namer {
public:
    template <class T>
    void field(const Field& field, T&)
    {
        names.push_back({field.code, field.name, field.fr, field.en});
    }
    std::vector<FieldName> names;
};

/// Renders one value as people read it, in French.
class Renderer {
public:
    explicit Renderer(Assembled& out) : m_out(out) {}
    template <class T>
    void field(const Field&, const T& value)
    {
        if (!m_first) m_out.add(" ; ");
        m_first = false;
        render(value);
    }
    template <class T>
    void render(const T& value)
    {
        if constexpr (std::same_as<T, Text>)
            m_out.add(value.expose());
        else if constexpr (std::same_as<T, bool>)
            m_out.add(value ? "oui" : "non");
        else if constexpr (std::same_as<T, Day>)
            m_out.add(isoText(value));
        else if constexpr (std::is_enum_v<T>)
            m_out.add(charter::labelOf(value, charter::Language::French));
        else if constexpr (isList<T>)
            renderList(value);
        else if constexpr (std::is_integral_v<T>)
            m_out.add(std::to_string(value));
        else {
            Renderer inner(m_out);
            T::describe(value, inner);
        }
    }

private:
    template <class T>
    void renderList(const T& values)
    {
        bool first = true;
        for (const auto& value : values) {
            if (!first) m_out.add("\n");
            first = false;
            render(value);
        }
    }
    Assembled& m_out;
    bool m_first = true;
};

class Projector {
public:
    explicit Projector(std::span<const std::uint16_t> wanted) : m_wanted(wanted) {}
    template <class T>
    void field(const Field& field, const T& value)
    {
        if (std::ranges::find(m_wanted, field.code) == m_wanted.end()) return;
        Assembled text;
        Renderer(text).render(value);
        auto& projected = fields.emplace_back();
        projected.code = field.code;
        projected.name = Text::fromSealed(crypto::bytesOf(field.name));
        projected.value = text.take();
    }
    std::vector<ProjectedField> fields;

private:
    std::span<const std::uint16_t> m_wanted;
};

} // namespace detail

/// The fields of a kind of record, in order.
template <class R>
[[nodiscard]] std::vector<FieldName> fieldsOf()
{
    R record;
    detail::Namer namer;
    R::describe(record, namer);
    return namer.names;
}

/// The chosen fields of one record as the partner will read them.
template <class R>
[[nodiscard]] ProjectedItem project(const R& record, std::span<const std::uint16_t> wanted)
{
    detail::Projector projector(wanted);
    R::describe(record, projector);
    return {R::kKind, std::move(projector.fields)};
}

} // namespace vault::records
