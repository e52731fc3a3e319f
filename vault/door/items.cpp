// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/door/items.h"

#include "vault/door/writing.h"
#include "vault/records/projection.h"

namespace vault {

using charter::ReadKind;

namespace {

constexpr std::string_view kWorkingNote = "privateRemark";

std::vector<records::FieldName> fieldsOfKind(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Interview: return records::fieldsOf<records::Interview>();
    case ReadKind::ShuttleMessage: return records::fieldsOf<records::ShuttleMessage>();
    case ReadKind::JointSession: return records::fieldsOf<records::JointSession>();
    case ReadKind::Agreement: return records::fieldsOf<records::Agreement>();
    case ReadKind::FollowUp: return records::fieldsOf<records::FollowUp>();
    default: return {};
    }
}

template <class R>
Outcome<records::ProjectedItem> projectAs(Deed& deed, const charter::DisclosedItem& item)
{
    const auto row = rowOf(rowsAround(deed.state(), item.object), item.object, R::kKind);
    if (!row) return std::unexpected(row.error());
    auto record = deed.openRecord<R>(*row);
    if (!record) return std::unexpected(record.error());
    return records::project(*record, item.fields);
}

} // namespace

Outcome<charter::DisclosedItem> describeItem(const charter::CasePart& part, const ItemChoice& choice)
{
    charter::DisclosedItem item;
    item.object = choice.object;
    if (const auto found = part.interviews.find(idAs<InterviewId>(choice.object)); found != part.interviews.end()) {
        item.kind = ReadKind::Interview;
        item.parties = {found->second.party};
    } else if (const auto agreed = part.agreements.find(idAs<AgreementId>(choice.object));
               agreed != part.agreements.end()) {
        item.kind = ReadKind::Agreement;
        item.parties = agreed->second.signatories;
    } else if (const auto met = part.sessions.find(idAs<JointSessionId>(choice.object)); met != part.sessions.end()) {
        item.kind = ReadKind::JointSession;
        item.parties = met->second.participants;
    } else if (const auto carried = part.shuttles.find(idAs<ShuttleId>(choice.object));
               carried != part.shuttles.end()) {
        item.kind = ReadKind::ShuttleMessage;
        item.parties = {carried->second.from, carried->second.to};
    } else if (const auto followed = part.followUps.find(idAs<FollowUpId>(choice.object));
               followed != part.followUps.end()) {
        item.kind = ReadKind::FollowUp;
        item.parties = {followed->second};
    } else {
        return failure(Fault::Unknown, crypto::toHex(choice.object.bytes).substr(0, 8));
    }
    const auto known = fieldsOfKind(item.kind);
    for (const auto& wanted : choice.fields)
        if (std::ranges::find(known, wanted, &records::FieldName::name) == known.end())
            return failure(Fault::BadRecord, wanted);
    for (const auto& field : known) {
        const bool named = std::ranges::find(choice.fields, field.name) != choice.fields.end();
        if (named || (choice.fields.empty() && field.name != kWorkingNote)) item.fields.push_back(field.code);
    }
    return item;
}

Outcome<records::ProjectedItem> projectItem(Deed& deed, const charter::DisclosedItem& item)
{
    if (auto seen = deed.view(item.kind, item.object, charter::Purpose::FollowCase); !seen)
        return std::unexpected(seen.error());
    switch (item.kind) {
    case ReadKind::Interview: return projectAs<records::Interview>(deed, item);
    case ReadKind::ShuttleMessage: return projectAs<records::ShuttleMessage>(deed, item);
    case ReadKind::JointSession: return projectAs<records::JointSession>(deed, item);
    case ReadKind::Agreement: return projectAs<records::Agreement>(deed, item);
    case ReadKind::FollowUp: return projectAs<records::FollowUp>(deed, item);
    default: return failure(Fault::Unknown, crypto::toHex(item.object.bytes).substr(0, 8));
    }
}

std::vector<std::string> fieldNamesOf(const charter::DisclosedItem& item)
{
    std::vector<std::string> names;
    for (const auto& field : fieldsOfKind(item.kind))
        if (std::ranges::find(item.fields, field.code) != item.fields.end())
            names.push_back(std::string(charter::tokenOf(item.kind)) + "." + std::string(field.name));
    return names;
}

} // namespace vault
