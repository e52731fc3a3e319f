// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/shape.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace faults {

namespace charter = vault::charter;

namespace {

std::string joined(std::vector<std::string> parts)
{
    std::ranges::sort(parts);
    std::string all;
    for (const auto& part : parts) all += part + " ";
    return all;
}

template <class Map>
std::string eachOf(const Map& map, auto&& said)
{
    std::vector<std::string> parts;
    for (const auto& [key, value] : map) parts.push_back(said(key, value));
    return joined(std::move(parts));
}

template <class Code>
std::string code(Code value)
{
    return std::to_string(std::to_underlying(value));
}

std::string keysAndRows(const charter::KeyStates& keys, const charter::RowStates& rows)
{
    const auto keyed = eachOf(keys, [](const auto& name, const charter::KeyState& key) {
        const auto holders = key.holders.find(key.epoch);
        return "k" + code(name.first) + ":" + std::to_string(key.epoch) + (key.due ? "due" : "") + "/" +
               std::to_string(holders == key.holders.end() ? 0 : holders->second.size());
    });
    return "\n  " + keyed + eachOf(rows, [](const auto&, const charter::RowState& row) {
               return "r" + code(row.kind) + "v" + std::to_string(row.version);
           });
}

std::string shapeOf(const charter::PartyState& party)
{
    return "party(" + std::string(party.explained ? "explained " : "") + std::to_string(party.interviews) + " " +
           eachOf(party.consents,
                  [](const auto& name, const charter::ConsentState& consent) {
                      return "c" + code(name.first) + ":" + code(consent.action);
                  }) +
           ")";
}

std::string shapeOf(const charter::CasePart& part)
{
    const auto counts = {part.mediators.size(),  part.removed.size(),   part.interviews.size(), part.sessions.size(),
                         part.agreements.size(), part.followUps.size(), part.documents.size()};
    std::string all = "\ncase " + code(part.state) + " " + code(part.outcome) + " ";
    for (const auto count : counts) all += std::to_string(count) + " ";
    all += eachOf(part.parties, [](const auto&, const charter::PartyState& party) { return shapeOf(party); });
    all += eachOf(part.shuttles, [](const auto&, const auto& shuttle) { return "shuttle" + code(shuttle.stage); });
    all += eachOf(part.disclosures, [](const auto&, const charter::DisclosureState& disclosure) {
        return "disclosure" + code(disclosure.stage);
    });
    return all + keysAndRows(part.keys, part.rows);
}

std::string shapeOf(const charter::ReferralPart& part)
{
    const auto said = [](const auto& status) { return status ? code(*status) : std::string("-"); };
    return "\nreferral " + code(part.decision) + (part.caseFile ? " case" : "") + " " + said(part.queued) +
           said(part.lastSent) + keysAndRows(part.keys, part.rows);
}

} // namespace

std::string shapeOf(const charter::State& state)
{
    const auto open = std::ranges::count_if(state.vault.proposals, [](const auto& each) { return each.second.open; });
    return "members " + std::to_string(state.vault.members.size()) + " proposals " + std::to_string(open) +
           keysAndRows(state.vault.keys, state.vault.rows) +
           eachOf(state.referrals, [](const auto&, const auto& part) { return shapeOf(part); }) +
           eachOf(state.cases, [](const auto&, const auto& part) { return shapeOf(part); });
}

} // namespace faults
