// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a record: u16 record kind ‖ u16 schema (1) ‖ its fields in the order of its describe(), each with the
// widths of crypto/canonical.h (codes by their enumeration's width, Day u32, bool u8, text u32 length, list u16 count).
// Encoding writes straight into guarded memory; decoding is strict and checks codes, limits and required fields.
#pragma once

#include "vault/records/records_of_a_case.h"
#include "vault/records/records_of_danger.h"
#include "vault/records/records_of_letters.h"
#include "vault/records/records_of_rights.h"
#include "vault/records/records_of_the_team.h"

#include <concepts>
#include <expected>
#include <type_traits>

namespace vault::records {

/// Malformed also covers unknown codes; Incomplete a required field that is empty; TooLong a text or list over its limit.
enum class Fault { Malformed, NewerVersion, Incomplete, TooLong };

template <class T>
using Result = std::expected<T, Fault>;

inline constexpr std::uint16_t kSchema = 1;

/// What keeps a value from being sealed: the first field at fault, by its JSON name.
struct Flaw {
    Fault fault;
    std::string_view field;
};

namespace detail {

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

/// Counts, then writes: the same walk twice, so that the plaintext only ever lies in guarded memory.
class Writer {
public:
    explicit Writer(crypto::MutableBytes out = {}) : m_out(out) {}
    [[nodiscard]] std::size_t size() const { return m_size; }

    template <class T>
    void field(const Field&, const T& value)
    {
        write(value);
    }
    template <class T>
    void write(const T& value)
    {
        if constexpr (std::same_as<T, Text>) {
            number(static_cast<std::uint32_t>(value.size()));
            raw(crypto::bytesOf(value.expose()));
        } else if constexpr (isList<T>) {
            number(static_cast<std::uint16_t>(value.size()));
            for (const auto& element : value) write(element);
        } else if constexpr (std::same_as<T, bool>) {
            number(static_cast<std::uint8_t>(value));
        } else if constexpr (std::is_enum_v<T>) {
            number(static_cast<std::underlying_type_t<T>>(value));
        } else if constexpr (std::is_integral_v<T>) {
            number(value);
        } else {
            T::describe(value, *this);
        }
    }

private:
    template <class T>
    void number(T value)
    {
        crypto::Encoder one;
        if constexpr (sizeof(T) == 1)
            one.u8(value);
        else if constexpr (sizeof(T) == 2)
            one.u16(value);
        else if constexpr (sizeof(T) == 4)
            one.u32(value);
        else
            one.u64(value);
        raw(one.bytes());
    }
    void raw(crypto::ByteView bytes)
    {
        if (!m_out.empty()) std::copy(bytes.begin(), bytes.end(), m_out.begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += bytes.size();
    }
    crypto::MutableBytes m_out;
    std::size_t m_size = 0;
};

class Reader {
public:
    explicit Reader(crypto::ByteView bytes) : m_in(bytes) {}
    [[nodiscard]] crypto::Decoder& in() { return m_in; }

    template <class T>
    void field(const Field& field, T& value)
    {
        read(value, field.limit);
    }
    template <class T>
    void read(T& value, std::size_t limit)
    {
        if constexpr (std::same_as<T, Text>) {
            const auto bytes = m_in.opaque32();
            if (!crypto::isUtf8(bytes))
                m_in.fail();
            else
                value = Text::fromSealed(bytes);
        } else if constexpr (isList<T>) {
            const auto count = m_in.u16();
            if (limit != 0 && count > limit) m_in.fail();
            for (std::size_t i = 0; i < count && !m_in.failed(); ++i) read(value.emplace_back(), 0);
        } else if constexpr (std::same_as<T, bool>) {
            value = m_in.boolean();
        } else if constexpr (std::same_as<T, Day>) {
            value = Day{m_in.u32()};
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(number<std::underlying_type_t<T>>());
            if (!charter::isKnown(value)) m_in.fail();
        } else if constexpr (std::is_integral_v<T>) {
            value = number<T>();
        } else {
            T::describe(value, *this);
        }
    }

private:
    template <class T>
    T number()
    {
        if constexpr (sizeof(T) == 1)
            return m_in.u8();
        else if constexpr (sizeof(T) == 2)
            return m_in.u16();
        else if constexpr (sizeof(T) == 4)
            return m_in.u32();
        else
            return m_in.u64();
    }
    crypto::Decoder m_in;
};

/// Looks for the first field that is missing or too long.
class Critic {
public:
    [[nodiscard]] const std::optional<Flaw>& flaw() const { return m_flaw; }
    template <class T>
    void field(const Field& field, const T& value)
    {
        if (m_flaw) return;
        if constexpr (std::same_as<T, Text>) {
            if (field.required && value.empty())
                m_flaw = Flaw{Fault::Incomplete, field.name};
            else if (value.length() > field.limit)
                m_flaw = Flaw{Fault::TooLong, field.name};
        } else if constexpr (isList<T>) {
            if (field.required && value.empty())
                m_flaw = Flaw{Fault::Incomplete, field.name};
            else if (value.size() > field.limit)
                m_flaw = Flaw{Fault::TooLong, field.name};
            for (const auto& element : value)
                if constexpr (std::is_class_v<std::remove_cvref_t<decltype(element)>>)
                    std::remove_cvref_t<decltype(element)>::describe(element, *this);
        } else if constexpr (std::same_as<T, Day>) {
            if (field.required && value == Day::None) m_flaw = Flaw{Fault::Incomplete, field.name};
        } else if constexpr (std::is_enum_v<T>) {
            if (!charter::isKnown(value)) m_flaw = Flaw{Fault::Malformed, field.name};
        }
    }

private:
    std::optional<Flaw> m_flaw;
};

} // namespace detail

/// The first flaw that keeps the record from being sealed, if any.
template <class R>
[[nodiscard]] std::optional<Flaw> flawOf(const R& record)
{
    detail::Critic critic;
    R::describe(record, critic);
    return critic.flaw();
}

template <class R>
[[nodiscard]] crypto::SecretBytes encode(const R& record)
{
    const auto walk = [&](detail::Writer& out) {
        out.write(R::kKind);
        out.write(kSchema);
        R::describe(record, out);
    };
    detail::Writer measure;
    walk(measure);
    crypto::SecretBytes bytes(measure.size());
    detail::Writer writer(bytes.expose());
    walk(writer);
    return bytes;
}

/// Malformed (also when the bytes are another kind of record), NewerVersion.
template <class R>
[[nodiscard]] Result<R> decode(crypto::ByteView bytes)
{
    detail::Reader reader(bytes);
    if (reader.in().u16() != static_cast<std::uint16_t>(R::kKind)) return std::unexpected(Fault::Malformed);
    const auto schema = reader.in().u16();
    if (schema > kSchema) return std::unexpected(Fault::NewerVersion);
    R record;
    R::describe(record, reader);
    if (schema != kSchema || !reader.in().finish() || flawOf(record)) return std::unexpected(Fault::Malformed);
    return record;
}

} // namespace vault::records
