// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed contents outside a case: names of the team and its partners, referrals, what goes with a disclosure.
#pragma once

#include "vault/records/field.h"

namespace vault::records {

struct MemberName { // under AK, so that every member can read who did what
    static constexpr RecordKind kKind = RecordKind::MemberName;
    Text name;
    static void describe(auto& self, auto&& v) { v.field(Field{1, "name", "nom", "name", 120, kRequired}, self.name); }
};

struct Organisation { // under AK
    static constexpr RecordKind kKind = RecordKind::Organisation;
    Text name;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "name", "organisation", "organisation", 200, kRequired}, self.name);
    }
};

struct ReferralHeader { // K1
    static constexpr RecordKind kKind = RecordKind::ReferralHeader;
    Day receivedAt = Day::None;
    charter::Channel channel = charter::Channel::Telephone;
    charter::ReferralSource source = charter::ReferralSource::Resident;
    charter::Sector sector = charter::Sector::Elsewhere;
    charter::PlaceKind placeKind = charter::PlaceKind::Home;
    charter::ConflictKind conflictKind = charter::ConflictKind::None;
    charter::Urgency urgency = charter::Urgency::Ordinary;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "receivedAt", "reçue le", "received on", 0, kRequired}, self.receivedAt);
        v.field(Field{2, "channel", "voie", "channel", 0, kRequired}, self.channel);
        v.field(Field{3, "source", "origine", "source", 0, kRequired}, self.source);
        v.field(Field{4, "sector", "secteur", "sector", 0, kRequired}, self.sector);
        v.field(Field{5, "placeKind", "type de lieu", "kind of place", 0, kRequired}, self.placeKind);
        v.field(Field{6, "conflictKind", "nature du conflit", "kind of conflict"}, self.conflictKind);
        v.field(Field{7, "urgency", "urgence", "urgency"}, self.urgency);
    }
};

struct NamedPerson {
    Text fullName;
    Text contact;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "fullName", "nom", "full name", 120, kRequired}, self.fullName);
        v.field(Field{2, "contact", "coordonnées", "contact", 300}, self.contact);
    }
};

struct ReferralNames { // K2, under the referral key
    static constexpr RecordKind kKind = RecordKind::ReferralNames;
    Text summary;
    std::vector<NamedPerson> namedPersons;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{11, "summary", "résumé", "summary", 500}, self.summary);
        v.field(Field{12, "namedPersons", "personnes nommées", "named persons", 10}, self.namedPersons);
    }
};

struct DisclosureProse { // K2
    static constexpr RecordKind kKind = RecordKind::DisclosureProse;
    Text personAtPartner;
    Text reason;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "personAtPartner", "interlocuteur", "person at the partner", 120}, self.personAtPartner);
        v.field(Field{2, "reason", "pourquoi", "why", 1000}, self.reason);
    }
};

/// One field as the partner will see it.
struct ProjectedField {
    std::uint16_t code = 0;
    Text name; ///< the field's name in JSON
    Text value;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "code", "code", "code"}, self.code);
        v.field(Field{2, "name", "champ", "field", 60, kRequired}, self.name);
        v.field(Field{3, "value", "valeur", "value", 20000}, self.value);
    }
};
struct ProjectedItem {
    RecordKind kind = RecordKind::Agreement;
    std::vector<ProjectedField> fields;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "kind", "nature", "kind", 0, kRequired}, self.kind);
        v.field(Field{2, "fields", "champs", "fields", 100, kRequired}, self.fields);
    }
};
struct Projection { // under the disclosure key
    static constexpr RecordKind kKind = RecordKind::Projection;
    std::vector<ProjectedItem> items;
    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "items", "éléments", "items", 100, kRequired}, self.items);
    }
};

} // namespace vault::records
