// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/plays.h"

namespace vault::charter {

namespace {

std::string nameOf(const MemberId& member)
{
    const auto& story = begun();
    const std::array<std::pair<MemberId, std::string_view>, 11> people{{{story.capucine, "Capucine"},
                                                                        {story.florimond, "Florimond"},
                                                                        {story.eglantine, "Églantine"},
                                                                        {story.basile, "Basile"},
                                                                        {story.celeste, "Céleste"},
                                                                        {story.anselme, "Anselme"},
                                                                        {story.prunelle, "Prunelle"},
                                                                        {story.olivine, "Olivine"},
                                                                        {story.auditor, "the auditor"},
                                                                        {story.ekidom, "EKIDOM"},
                                                                        {story.city, "the city"}}};
    const auto found = std::ranges::find(people, member, &std::pair<MemberId, std::string_view>::first);
    return found == people.end() ? std::string() : std::string(found->second);
}

/// What an act carries, through its describe(): codes by their tokens, days from the play's first, ids by their number.
class Codes {
public:
    void operator()(const auto&... fields) { (tell(fields), ...); }
    [[nodiscard]] const std::string& words() const { return m_words; }

private:
    void add(std::string_view word)
    {
        if (!m_words.empty()) m_words += ", ";
        m_words += word;
    }
    template <class T>
    void tell(const T& field)
    {
        if constexpr (std::same_as<T, bool>)
            add(field ? "yes" : "no");
        else if constexpr (std::same_as<T, Day>)
            add(field == Day::None ? "no day" : "day " + std::to_string(std::int64_t{value(field)} - firstDay()));
        else if constexpr (std::same_as<T, Quarter>)
            add("quarter " + std::to_string(value(field)));
        else if constexpr (std::is_enum_v<T>)
            add(tokenOf(field));
        else if constexpr (std::unsigned_integral<T>)
            add(std::to_string(field));
        else if constexpr (std::same_as<T, std::string>)
            add(field);
        else if constexpr (std::same_as<T, Hash32> || std::same_as<T, Bytes>)
            return; // nothing that a reader could tell from another
        else if constexpr (requires { field.bytes; })
            tellId(field);
        else if constexpr (requires { T::describe(field, *this); })
            T::describe(field, *this);
        else
            for (const auto& element : field) tell(element);
    }
    template <class Tag>
    void tellId(const Id<Tag>& id)
    {
        if (id.isZero()) return;
        const auto name = nameOf(MemberId{id.bytes});
        add(name.empty() ? "#" + std::to_string(id.bytes[14] * 256 + id.bytes[15]) : name);
    }
    static std::int64_t firstDay() { return static_cast<std::int64_t>(begun().today); }

    std::string m_words;
};

std::string told(const Act& act)
{
    if (const auto* proposed = std::get_if<Proposed>(&act))
        if (const auto inner = decodeAct(proposed->act))
            return std::string(sentenceOf(ActKind::Proposed, Language::English)) + " [" + told(inner->act) + "]";
    Codes codes;
    std::visit([&]<class T>(const T& one) { T::describe(one, codes); }, act);
    return std::string(sentenceOf(kindOf(act), Language::English)) + " (" + codes.words() + ")";
}

} // namespace

std::string inWords(const Play& play)
{
    std::string out;
    std::size_t number = 0;
    for (const auto& step : play) {
        const auto actor = nameOf(step.actor);
        out += std::to_string(++number) + ". day " + std::to_string(step.today - begun().today) + ", " +
               (actor.empty() ? "somebody" : actor) + " " + told(step.act) + "\n";
    }
    return out;
}

} // namespace vault::charter
