// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sealed contents of a case (DOMAIN §5): plain values. K2 is sealed under the case key, K3 under one party's key.
// No field for nationality, origin, religion, opinion, health, benefit status or offence exists, nor for a decision,
// advice or sanction (AUTO-1, INDE-5). What the log must know (ids, codes, dates) stands in the acts as well.
#pragma once

#include "vault/records/field.h"

namespace vault::records {

struct CaseHeader { // K1
    static constexpr RecordKind kKind = RecordKind::CaseHeader;
    Day openedAt = Day::None;
    charter::Sector sector = charter::Sector::Elsewhere;
    charter::PlaceKind placeKind = charter::PlaceKind::Home;
    std::vector<charter::ConflictKind> conflictKinds;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "openedAt", "ouvert le", "opened on", 0, kRequired}, self.openedAt);
        v.field(Field{2, "sector", "secteur", "sector", 0, kRequired}, self.sector);
        v.field(Field{3, "placeKind", "type de lieu", "kind of place", 0, kRequired}, self.placeKind);
        v.field(Field{4, "conflictKinds", "nature du conflit", "kinds of conflict", 3, kRequired}, self.conflictKinds);
    }
};

struct CaseBody { // K2
    static constexpr RecordKind kKind = RecordKind::CaseBody;
    Text situation;
    Text partnersConcerned;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{11, "situation", "situation", "situation", 2000}, self.situation);
        v.field(Field{12, "partnersConcerned", "partenaires concernés", "partners concerned", 300},
                self.partnersConcerned);
    }
};

struct PartyProfile { // K2
    static constexpr RecordKind kKind = RecordKind::PartyProfile;
    charter::PartyKind kind = charter::PartyKind::Person;
    charter::AgeBand ageBand = charter::AgeBand::Adult;
    bool initiated = false;
    Day informedAt = Day::None;
    Text languageNeeded;
    bool interpreter = false;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "kind", "qualité", "kind", 0, kRequired}, self.kind);
        v.field(Field{2, "ageBand", "tranche d'âge", "age band", 0, kRequired}, self.ageBand);
        v.field(Field{3, "initiated", "a demandé la médiation", "asked for mediation"}, self.initiated);
        v.field(Field{4, "informedAt", "informée le", "informed on", 0, kRequired}, self.informedAt);
        v.field(Field{5, "languageNeeded", "langue souhaitée", "language needed", 60}, self.languageNeeded);
        v.field(Field{6, "interpreter", "interprète", "interpreter"}, self.interpreter);
    }
};

struct PartyIdentity { // K3
    static constexpr RecordKind kKind = RecordKind::PartyIdentity;
    Text fullName;
    Text contact;
    Text preferredContact;
    Text safeContactTimes;
    Text representative;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{11, "fullName", "nom", "full name", 120, kRequired}, self.fullName);
        v.field(Field{12, "contact", "coordonnées", "contact", 300}, self.contact);
        v.field(Field{13, "preferredContact", "moyen préféré", "preferred contact", 120}, self.preferredContact);
        v.field(Field{14, "safeContactTimes", "heures sûres", "safe contact times", 120}, self.safeContactTimes);
        v.field(Field{15, "representative", "représentant", "representative", 200}, self.representative);
    }
};

struct Interview { // K3
    static constexpr RecordKind kKind = RecordKind::Interview;
    Day at = Day::None;
    charter::InterviewMode mode = charter::InterviewMode::Home;
    Text place;
    Text factsTold;
    Text needsExpressed;
    Text privateRemark;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "at", "date", "date", 0, kRequired}, self.at);
        v.field(Field{2, "mode", "forme", "form", 0, kRequired}, self.mode);
        v.field(Field{3, "place", "lieu", "place", 120}, self.place);
        v.field(Field{4, "factsTold", "faits racontés", "facts told", 4000, kRequired}, self.factsTold);
        v.field(Field{5, "needsExpressed", "besoins exprimés", "needs expressed", 4000}, self.needsExpressed);
        v.field(Field{6, "privateRemark", "note de travail du médiateur", "mediator's working note", 2000},
                self.privateRemark);
    }
};

struct ShuttleMessage { // K3 of the sender until delivered, then K2
    static constexpr RecordKind kKind = RecordKind::ShuttleMessage;
    Text text;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "text", "mots à transmettre", "words to carry", 2000, kRequired}, self.text);
    }
};

struct JointSession { // K2
    static constexpr RecordKind kKind = RecordKind::JointSession;
    Day at = Day::None;
    Text place;
    bool groundRulesAccepted = false;
    Text summary;
    Text imbalanceReason;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "at", "date", "date", 0, kRequired}, self.at);
        v.field(Field{2, "place", "lieu neutre", "neutral place", 120, kRequired}, self.place);
        v.field(Field{3, "groundRulesAccepted", "règles acceptées", "ground rules accepted"}, self.groundRulesAccepted);
        v.field(Field{4, "summary", "résumé accepté par tous", "summary agreed by all", 2000, kRequired}, self.summary);
        v.field(Field{5, "imbalanceReason", "motif du déséquilibre", "reason for the imbalance", 300},
                self.imbalanceReason);
    }
};

/// Who undertakes what, by when: the parties' own words.
struct Undertaking {
    Text who; ///< a party's letter
    Text what;
    Day byWhen = Day::None;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "who", "qui", "who", 1, kRequired}, self.who);
        v.field(Field{2, "what", "quoi", "what", 500, kRequired}, self.what);
        v.field(Field{3, "byWhen", "pour quand", "by when"}, self.byWhen);
    }
};

struct Agreement { // K2
    static constexpr RecordKind kKind = RecordKind::Agreement;
    std::vector<Undertaking> undertakings;
    charter::ConsentForm signedForm = charter::ConsentForm::Paper;
    bool copiesGiven = false;
    charter::SharingChoice sharing = charter::SharingChoice::NotAsked;
    bool noStatementOfFault = false;
    Day reviewAt = Day::None;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "undertakings", "engagements", "undertakings", 20, kRequired}, self.undertakings);
        v.field(Field{2, "signedForm", "forme de la signature", "signed form", 0, kRequired}, self.signedForm);
        v.field(Field{3, "copiesGiven", "copies remises", "copies given"}, self.copiesGiven);
        v.field(Field{4, "sharing", "communication de l'accord", "sharing of the agreement", 0, kRequired},
                self.sharing);
        v.field(Field{5, "noStatementOfFault", "ne désigne aucun fautif", "contains no statement of fault"},
                self.noStatementOfFault);
        v.field(Field{6, "reviewAt", "à revoir le", "to be reviewed on"}, self.reviewAt);
    }
};

struct FollowUp { // K2
    static constexpr RecordKind kKind = RecordKind::FollowUp;
    Text party; ///< its letter
    Day at = Day::None;
    charter::Held held = charter::Held::Yes;
    Text newAction;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "party", "partie", "party", 1, kRequired}, self.party);
        v.field(Field{2, "at", "date", "date", 0, kRequired}, self.at);
        v.field(Field{3, "held", "tenu", "held", 0, kRequired}, self.held);
        v.field(Field{4, "newAction", "suite à donner", "new action", 500}, self.newAction);
    }
};

struct Attachment { // the class of its parent
    static constexpr RecordKind kKind = RecordKind::Attachment;
    Text name;
    charter::DocumentType type = charter::DocumentType::Other;

    static void describe(auto& self, auto&& v)
    {
        v.field(Field{1, "name", "nom du fichier", "file name", 255, kRequired}, self.name);
        v.field(Field{2, "type", "type", "type", 0, kRequired}, self.type);
    }
};

} // namespace vault::records
