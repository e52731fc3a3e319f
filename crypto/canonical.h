// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The canonical encoding of FORMATS §2: big-endian fixed-width integers, fields in a fixed order, variable fields
// behind a u16 or u32 length (the presentation language of RFC 8446 §3). An encoder writes, a decoder reads strictly.
// A decoder remembers its first failure and then returns zero values, so a caller reads all fields and asks once:
// `if (!in.finish()) …`. finish() is true only when nothing failed and every byte was consumed.
// Callers re-encode and compare where the format demands it (decodeCanonical below does).
#pragma once

#include "crypto/bytes.h"
#include "crypto/promise.h"

#include <algorithm>
#include <concepts>
#include <limits>

namespace crypto {

class Encoder {
public:
    void u8(std::uint8_t value) { m_out.push_back(value); }
    void u16(std::uint16_t value) { integer(value); }
    void u32(std::uint32_t value) { integer(value); }
    void u64(std::uint64_t value) { integer(value); }
    void boolean(bool value) { u8(value ? 1 : 0); }
    /// Fixed-width bytes, no length.
    void raw(ByteView bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }
    /// u16 length, then the bytes (at most 65 535).
    void opaque16(ByteView bytes)
    {
        require(bytes.size() <= std::numeric_limits<std::uint16_t>::max(), "A field is too long for its u16 length.");
        u16(static_cast<std::uint16_t>(bytes.size()));
        raw(bytes);
    }
    /// u32 length, then the bytes.
    void opaque32(ByteView bytes)
    {
        require(bytes.size() <= std::numeric_limits<std::uint32_t>::max(), "A field is too long for its u32 length.");
        u32(static_cast<std::uint32_t>(bytes.size()));
        raw(bytes);
    }
    void text16(std::string_view text) { opaque16(bytesOf(text)); }

    [[nodiscard]] const Bytes& bytes() const& { return m_out; }
    [[nodiscard]] Bytes take() && { return std::move(m_out); }

private:
    template <std::unsigned_integral T>
    void integer(T value)
    {
        for (int shift = static_cast<int>(sizeof(T) - 1) * 8; shift >= 0; shift -= 8)
            m_out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    Bytes m_out;
};

class Decoder {
public:
    /// The bytes must outlive the decoder and every view it returned.
    explicit Decoder(ByteView bytes) : m_rest(bytes) {}

    std::uint8_t u8() { return integer<std::uint8_t>(); }
    std::uint16_t u16() { return integer<std::uint16_t>(); }
    std::uint32_t u32() { return integer<std::uint32_t>(); }
    std::uint64_t u64() { return integer<std::uint64_t>(); }
    /// 0 or 1; anything else fails.
    bool boolean()
    {
        const auto value = u8();
        if (value > 1) fail();
        return value == 1;
    }
    ByteView raw(std::size_t size)
    {
        if (m_failed || size > m_rest.size()) {
            fail();
            return {};
        }
        const auto out = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return out;
    }
    template <std::size_t N>
    ByteArray<N> array()
    {
        ByteArray<N> out{};
        const auto bytes = raw(N);
        if (bytes.size() == N) std::copy(bytes.begin(), bytes.end(), out.begin());
        return out;
    }
    ByteView opaque16() { return raw(u16()); }
    ByteView opaque32() { return raw(u32()); }
    /// Fails unless the next bytes are exactly these (a magic, a version).
    void expect(ByteView literal)
    {
        const auto found = raw(literal.size());
        if (!std::equal(found.begin(), found.end(), literal.begin(), literal.end())) fail();
    }

    /// Marks the whole input as unusable (a caller's own check failed).
    void fail() { m_failed = true; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::size_t remaining() const { return m_failed ? 0 : m_rest.size(); }
    /// No failure and nothing left over.
    [[nodiscard]] bool finish() const { return !m_failed && m_rest.empty(); }

private:
    template <std::unsigned_integral T>
    T integer()
    {
        std::uint64_t value = 0;
        for (const auto byte : raw(sizeof(T))) value = (value << 8) | byte;
        return static_cast<T>(value);
    }
    ByteView m_rest;
    bool m_failed = false;
};

/// `Ctx` of FORMATS §2: u8 length of label, label, u8 count, then each field behind a u32 length. Injective; used for
/// every key derivation and every sealed context. Build with `Context("casevault/v1/record").field(…).u64(…)`.
class Context {
public:
    explicit Context(std::string_view label) : m_label(label)
    {
        require(label.size() <= std::numeric_limits<std::uint8_t>::max(), "A context's label is too long.");
    }
    Context& field(ByteView bytes)
    {
        require(m_count < std::numeric_limits<std::uint8_t>::max(), "A context has too many fields.");
        m_fields.opaque32(bytes);
        ++m_count;
        return *this;
    }
    Context& u8(std::uint8_t value) { return number(value, &Encoder::u8); }
    Context& u16(std::uint16_t value) { return number(value, &Encoder::u16); }
    Context& u32(std::uint32_t value) { return number(value, &Encoder::u32); }
    Context& u64(std::uint64_t value) { return number(value, &Encoder::u64); }
    [[nodiscard]] Bytes bytes() const
    {
        Encoder out;
        out.u8(static_cast<std::uint8_t>(m_label.size()));
        out.raw(bytesOf(m_label));
        out.u8(m_count);
        out.raw(m_fields.bytes());
        return std::move(out).take();
    }

private:
    template <class T>
    Context& number(T value, void (Encoder::*write)(T))
    {
        Encoder one;
        (one.*write)(value);
        return field(one.bytes());
    }
    std::string m_label;
    Encoder m_fields;
    std::uint8_t m_count = 0;
};

} // namespace crypto
