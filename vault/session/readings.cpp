// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/readings.h"

#include "vault/cases.h"
#include "vault/records/encoding.h"

namespace vault {

namespace {

using charter::Day;
using charter::RecordKind;

/// The texts of a record, whatever it is, and its own date.
struct Listener {
    searching::TermReader& terms;
    Day at = Day::None;

    template <class T>
    void field(const records::Field& field, const T& value)
    {
        if constexpr (std::same_as<T, records::Text>)
            terms.add(value.expose());
        else if constexpr (std::same_as<T, Day>)
            at = field.name == "at" ? value : at;
        else if constexpr (records::detail::isList<T>)
            for (const auto& element : value)
                if constexpr (std::is_class_v<typename T::value_type>) T::value_type::describe(element, *this);
    }
};

template <class R>
void listen(Listener& listener, crypto::ByteView bytes)
{
    if (const auto record = records::decode<R>(bytes)) R::describe(*record, listener);
}

void listenTo(Listener& listener, RecordKind kind, crypto::ByteView bytes)
{
    switch (kind) {
    case RecordKind::CaseBody: return listen<records::CaseBody>(listener, bytes);
    case RecordKind::Interview: return listen<records::Interview>(listener, bytes);
    case RecordKind::ShuttleMessage: return listen<records::ShuttleMessage>(listener, bytes);
    case RecordKind::JointSession: return listen<records::JointSession>(listener, bytes);
    case RecordKind::Agreement: return listen<records::Agreement>(listener, bytes);
    case RecordKind::FollowUp: return listen<records::FollowUp>(listener, bytes);
    case RecordKind::Attachment: return listen<records::Attachment>(listener, bytes);
    default: return; // a profile is found by its alias alone
    }
}

} // namespace

std::optional<charter::ReadKind> readKindOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CaseBody:
    case RecordKind::PartyProfile: return charter::ReadKind::CaseContent;
    case RecordKind::Interview: return charter::ReadKind::Interview;
    case RecordKind::ShuttleMessage: return charter::ReadKind::ShuttleMessage;
    case RecordKind::JointSession: return charter::ReadKind::JointSession;
    case RecordKind::Agreement: return charter::ReadKind::Agreement;
    case RecordKind::FollowUp: return charter::ReadKind::FollowUp;
    case RecordKind::Attachment: return charter::ReadKind::Document;
    default: return std::nullopt; // no names of people, nothing of the team
    }
}

bool Readings::wants(const searching::OwnIndex& index, RecordKind kind, const ScopeId& scope) const
{
    if (scope.isZero() || !readKindOf(kind)) return false;
    const auto caseFile = idAs<CaseId>(scope);
    return m_anew == caseFile || index.has(caseFile);
}

void Readings::note(const ScopeId& scope, const RowId& row, RecordKind kind, std::uint64_t version, Day writtenOn,
                    crypto::ByteView record)
{
    searching::TermReader terms;
    Listener listener{terms};
    listenTo(listener, kind, record);
    const auto on = listener.at == Day::None ? writtenOn : listener.at;
    m_byCase[idAs<CaseId>(scope)].push_back({row, {{kind, {}}, version, on, on != Day::None, terms.take()}});
}

namespace {

/// What only the fold knows: whose row it is, the alias, the number, a date where the record has none. False when the
/// row is not in force (its act waits for a second person).
bool complete(const charter::CasePart& file, const RowId& row, searching::Reading& reading)
{
    const auto known = file.rows.find(row);
    if (known == file.rows.end() || known->second.version != reading.version) return false;
    reading.found.object = known->second.of;
    if (reading.on == Day::None) reading.on = file.openedOn;
    const bool isProfile = reading.found.kind == RecordKind::PartyProfile;
    if (!isProfile && reading.found.kind != RecordKind::CaseBody) return true;
    searching::TermReader terms;
    searching::eachTerm(reading.terms.expose(), [&](std::string_view term) { terms.add(term); });
    if (!isProfile) terms.add(publicNumberText(file.publicNumber));
    const auto party = file.parties.find(idAs<PartyId>(known->second.of));
    if (isProfile && party != file.parties.end()) terms.add(aliasOf(party->second));
    reading.terms = terms.take();
    return true;
}

} // namespace

SealedFolder::Result<void> Readings::settle(const charter::State& state, searching::OwnIndex& index)
{
    SealedFolder::Result<void> all{};
    if (m_anew) m_byCase[*m_anew]; // a case of which nothing could be opened has an empty segment
    for (auto& [caseFile, noted] : m_byCase) {
        const auto* file = charter::caseIn(state, caseFile);
        std::vector<searching::Reading> readings;
        for (auto& each : noted)
            if (file != nullptr && complete(*file, each.row, each.reading)) readings.push_back(std::move(each.reading));
        const auto done = caseFile == m_anew ? index.build(caseFile, readings) : index.add(caseFile, readings);
        if (!done && all) all = done;
    }
    m_byCase.clear();
    m_anew.reset();
    return all;
}

} // namespace vault
