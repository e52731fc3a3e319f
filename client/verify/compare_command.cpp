// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casevault-verify compare A B [--log-key VKEY]: heads as lines, exported folders, or published ones, whose checkpoints
// are heads of many sizes.

#include "client/verify/command_words.h"

#include "audit/heads.h"
#include "audit/published.h"
#include "audit/tiles.h"

#include <nlohmann/json.hpp>

namespace verify {

namespace {

/// A head, with a folder every checkpoint in it, and the hashes behind them when it is a bundle.
struct Side {
    audit::Checkpoint checkpoint;
    std::vector<audit::Head> heads; ///< that one among them
    std::optional<audit::TileFolder> tiles;
};

/// The heads of a folder's other checkpoints; one that this key did not sign, or that cannot be read, tells nothing.
void addKept(std::vector<audit::Head>& heads, const std::string& folder, const audit::NoteKey& key)
{
    const auto sizes = audit::publishedSizes(folder);
    if (!sizes) return;
    for (const auto size : *sizes) {
        const auto note = audit::readCheckpoint(folder, size);
        const auto kept = note ? audit::openCheckpoint(*note, key) : std::unexpected(note.error());
        if (kept) heads.push_back(kept->head);
    }
}

std::optional<Side> sideOf(const std::string& text, const std::optional<audit::NoteKey>& key)
{
    if (const auto line = audit::parseHeadLine(text)) return Side{*line, {line->head}, {}};
    if (!key) return std::nullopt;
    const auto note = audit::readNewestCheckpoint(text);
    if (!note) return std::nullopt;
    auto checkpoint = audit::openCheckpoint(*note, *key);
    if (!checkpoint) return std::nullopt;
    const auto size = checkpoint->head.size;
    Side out{*std::move(checkpoint), {}, {}};
    out.heads.push_back(out.checkpoint.head);
    addKept(out.heads, text, *key);
    std::error_code error; // what is published has no tiles
    if (std::filesystem::exists(std::filesystem::path(text) / "tile", error)) out.tiles.emplace(text, size);
    return out;
}

struct Answer {
    Exit exit = Exit::Unusable;
    std::string_view token; ///< for programs
    std::string sentence;
    std::optional<std::uint64_t> entry = {};     ///< where two histories part, when that can be told
    std::optional<audit::Parting> between = {}; ///< else between which sizes
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
    [[nodiscard]] Answer byHeads() const;
    [[nodiscard]] Answer parted(const audit::Parting& parting) const;

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

/// Which of the sizes between is the first that differs, heads alone do not tell.
Answer Comparing::parted(const audit::Parting& parting) const
{
    const auto last = *parting.partedBy - 1;
    if (last == parting.sharedUpTo) return {Exit::Found, "parted", say(phrases::kPartedAt, m_language, last), last};
    auto sentence = say(phrases::kPartedBetween, m_language, parting.sharedUpTo, last);
    sentence += '\n' + say(phrases::kPartingPicture, m_language, parting.sharedUpTo, *parting.partedBy);
    return {Exit::Found, "parted", std::move(sentence), {}, parting};
}

/// With no hashes on either side, or not enough of them: what the heads tell, of equal sizes or beside the tiles.
Answer Comparing::byHeads() const
{
    audit::Parting parting;
    if (!m_first.tiles && !m_second.tiles) {
        parting = audit::partingFromHeads(m_first.heads, m_second.heads);
    } else {
        const auto& folder = m_first.tiles ? m_first : m_second;
        const auto& other = m_first.tiles ? m_second : m_first;
        const auto told = audit::partingFromHeads(other.heads, folder.checkpoint.head, *folder.tiles);
        if (!told) return {Exit::Unusable, "unusable", say(phrases::kHashesWrong, m_language)};
        parting = *told;
    }
    if (parting.partedBy) return parted(parting);
    if (parting.sharedUpTo >= shorter()) return goesOn();
    if (parting.sharedUpTo == 0)
        return {Exit::Unusable, "undecided", say(phrases::kUndecided, m_language, shorter(), longer())};
    return {Exit::Unusable, "undecided", say(phrases::kSharedUpTo, m_language, parting.sharedUpTo), {}, parting};
}

Answer Comparing::answer() const
{
    using enum audit::HeadRelation;
    const auto relation = audit::compareHeads(m_first.checkpoint, m_second.checkpoint);
    if (relation == OtherLog) return {Exit::Found, "other-log", say(phrases::kOtherLog, m_language)};
    if (relation == Same) return {Exit::Whole, "same", say(phrases::kSame, m_language)};
    return m_first.tiles && m_second.tiles ? byFolders() : byHeads();
}

void print(const Call& call, const Answer& answer, bool json)
{
    if (!json) {
        (answer.exit == Exit::Unusable ? call.err : call.out) << answer.sentence << '\n';
        return;
    }
    nlohmann::ordered_json out{{"result", answer.token}, {"sentence", answer.sentence}};
    if (answer.entry) out["entry"] = *answer.entry;
    if (answer.between) out["sharedUpTo"] = answer.between->sharedUpTo;
    if (answer.between && answer.between->partedBy) out["partedBy"] = *answer.between->partedBy;
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
