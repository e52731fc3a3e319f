// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random values of every act, built through describe(): every list, code and id that an act can carry.
#pragma once

#include "vault/charter/acts.h"

#include <algorithm>
#include <random>

namespace vault::charter {

class RandomValues {
public:
    explicit RandomValues(std::uint64_t seed) : m_random(seed) {}

    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

    void operator()(auto&... fields) { (fill(fields), ...); }

    template <std::size_t... Index>
    Act act(std::size_t wanted, std::index_sequence<Index...>)
    {
        Act out;
        (void)((Index == wanted && (out.emplace<Index>(), true)) || ...);
        std::visit([&]<class T>(T& one) { T::describe(one, *this); }, out);
        return out;
    }
    DatedAct dated(std::size_t kind)
    {
        return {static_cast<Day>(below(1u << 20)), act(kind, std::make_index_sequence<std::variant_size_v<Act>>{})};
    }

private:
    template <class T>
    void fill(T& field)
    {
        if constexpr (std::same_as<T, bool>)
            field = below(2) == 1;
        else if constexpr (std::same_as<T, Day> || std::same_as<T, Quarter>)
            field = static_cast<T>(below(1u << 30));
        else if constexpr (std::is_enum_v<T>)
            field = WordList<T>::kWords[below(WordList<T>::kWords.size())].code;
        else if constexpr (std::unsigned_integral<T>)
            field = static_cast<T>(m_random());
        else if constexpr (std::same_as<T, std::string>)
            field = std::string(below(30), static_cast<char>('A' + below(26)));
        else if constexpr (requires { field.bytes; })
            fillBytes(field.bytes);
        else if constexpr (requires { T::describe(field, *this); })
            T::describe(field, *this);
        else
            fillSequence(field);
    }
    void fillBytes(auto& bytes)
    {
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(m_random());
    }
    void fillSequence(Hash32& hash) { fillBytes(hash); }
    void fillSequence(Bytes& bytes)
    {
        bytes.resize(below(100));
        fillBytes(bytes);
    }
    void fillSequence(std::vector<std::uint16_t>& codes)
    {
        codes.resize(below(6));
        std::uint16_t next = 0;
        for (auto& code : codes) code = next = static_cast<std::uint16_t>(next + 1 + below(500));
    }
    template <class T>
    void fillSequence(std::vector<T>& list)
    {
        list.resize(below(4));
        for (auto& element : list) fill(element);
    }

    std::mt19937_64 m_random;
};

} // namespace vault::charter
