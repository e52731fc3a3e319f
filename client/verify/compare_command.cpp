// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casevault-verify compare A B [--log-key VKEY]: heads as lines, or exported folders.

#include "client/verify/command_words.h"

#include "audit/heads.h"
#include "audit/published.h"
#include "audit/tiles.h"
#include "audit/verifier.h"

#include <nlohmann/json.hpp>

namespace verify {

namespace {

/// A head, and the hashes behind it when there is a folder.
struct Side {
    audit::Checkpoint checkpoint;
    std::optional<audit::TileFolder> tiles;
};

std::optional<Side> sideOf(const std::string& text, const std::optional<audit::NoteKey>& key)
{
    if (const auto line = audit::parseHeadLine(text)) return Side{*line, {}};
    if (!key) return std::nullopt;
    const auto note = audit::readNewestCheckpoint(text);
    if (!note) return std::nullopt;
    auto checkpoint = audit::openCheckpoint(*note, *key);
    if (!checkpoint) return std::nullopt;
    const auto size = checkpoint->head.size;
    return Side{*std::move(checkpoint), audit::TileFolder(text, size)};
}

struct Answer {
    Exit exit = Exit::Unusable;
    std::string_view token; ///< for programs
    std::string sentence;
    std::optional<std::uint64_t> entry = {}; ///< where two histories part, when that can be told
};

class Comparing {
public:
    Comparing(const Side& first, const Side& second, Language language)
        : m_first(first), m_second(second), m_language(language)
    {
    }
    [[nodiscard]] Answer answer() const;

private:
    [[nodiscard]] std::uint64_t shorter() const { return std::min(sizeOf(m_first), sizeOf(m_second)); }
    [[nodiscard]] std::uint64_t longer() const { return std::max(sizeOf(m_first), sizeOf(m_second)); }
    [[nodiscard]] static std::uint64_t sizeOf(const Side& side) { return audit::value(side.checkpoint.head.size); }
    [[nodiscard]] Answer goesOn() const
    {
        return {Exit::Whole, "one-history", say(phrases::kGoesOn, m_language, shorter(), longer())};
    }
    [[nodiscard]] Answer byFolders() const;
    [[nodiscard]] Answer byLine(const Side& line, const Side& folder) const;

    const Side& m_first;
    const Side& m_second;
    Language m_language;
};

/// Both histories leaf by leaf, in a few hashes.
Answer Comparing::byFolders() const
{
    const auto parting = audit::whereTheyPart(m_first.checkpoint.head, *m_first.tiles, m_second.checkpoint.head,
                                              *m_second.tiles);
    if (!parting) return {Exit::Unusable, "unusable", say(phrases::kHashesWrong, m_language)};
    if (!*parting) return goesOn();
    const auto entry = audit::value(**parting);
    return {Exit::Found, "parted", say(phrases::kPartedAt, m_language, entry), entry};
}

/// A line is a prefix of a folder's history, or it is not; where it leaves it, a root alone does not tell.
Answer Comparing::byLine(const Side& line, const Side& folder) const
{
    const auto found = audit::compareWithEarlier(line.checkpoint.head, folder.checkpoint.head, *folder.tiles);
    if (!found) return {Exit::Unusable, "unusable", say(phrases::kHashesWrong, m_language)};
    if (!*found) return goesOn();
    return {Exit::Found, "parted", say(phrases::kPartedSomewhere, m_language, sizeOf(line))};
}

Answer Comparing::answer() const
{
    using enum audit::HeadRelation;
    const auto relation = audit::compareHeads(m_first.checkpoint, m_second.checkpoint);
    if (relation == OtherLog) return {Exit::Found, "other-log", say(phrases::kOtherLog, m_language)};
    if (relation == Same) return {Exit::Whole, "same", say(phrases::kSame, m_language)};
    if (m_first.tiles && m_second.tiles) return byFolders();
    if (relation == Parted) return {Exit::Found, "parted", say(phrases::kPartedBefore, m_language, shorter())};
    const bool firstIsShorter = relation == Shorter;
    const auto& less = firstIsShorter ? m_first : m_second;
    const auto& more = firstIsShorter ? m_second : m_first;
    if (more.tiles) return byLine(less, more);
    return {Exit::Unusable, "undecided", say(phrases::kUndecided, m_language, shorter(), longer())};
}

void print(const Call& call, const Answer& answer, bool json)
{
    if (!json) {
        (answer.exit == Exit::Unusable ? call.err : call.out) << answer.sentence << '\n';
        return;
    }
    nlohmann::ordered_json out{{"result", answer.token}, {"sentence", answer.sentence}};
    if (answer.entry) out["entry"] = *answer.entry;
    call.out << out.dump(2) << '\n';
}

} // namespace

Exit runCompare(const Call& call)
{
    const auto text = [&](const Phrase& phrase) { return std::string(phrase.in(call.language)); };
    std::string first, second, logKey;
    bool json = false;
    CLI::App app(text(phrases::kComparePurpose), "casevault-verify compare");
    app.add_option("A", first, text(phrases::kCompareSide))->required();
    app.add_option("B", second, text(phrases::kCompareSide))->required();
    app.add_option("--log-key", logKey, text(phrases::kLogKeyOption));
    app.add_flag("--json", json, text(phrases::kJsonOption));
    addCommon(app, call);
    if (const auto exit = parse(app, call, phrases::kWrongCompare)) return *exit;

    std::optional<audit::NoteKey> key;
    if (!logKey.empty()) {
        const auto parsed = audit::NoteKey::parse(logKey);
        if (!parsed) return call.refuse(phrases::kBadLogKey.in(call.language));
        key = *parsed;
    }
    const auto one = sideOf(first, key), other = sideOf(second, key);
    if (!one) return call.refuse(say(phrases::kSideUnusable, call.language, first));
    if (!other) return call.refuse(say(phrases::kSideUnusable, call.language, second));
    const auto answer = Comparing(*one, *other, call.language).answer();
    print(call, answer, json);
    return answer.exit;
}

} // namespace verify
