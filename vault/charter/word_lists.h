// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The labels of every closed list of words.h: code, token, French, English. One place, read by every program.
#pragma once

#include "vault/charter/words.h"

namespace vault::charter {

template <>
struct WordList<Language> {
    static constexpr std::array kWords{
        Word<Language>{Language::French, "fr", "français", "French"},
        Word<Language>{Language::English, "en", "anglais", "English"},
    };
};

template <>
struct WordList<Role> {
    static constexpr std::array kWords{
        Word<Role>{Role::Director, "director", "directrice ou directeur", "director"},
        Word<Role>{Role::Coordinator, "coordinator", "médiateur coordonnateur", "coordinating mediator"},
        Word<Role>{Role::Mediator, "mediator", "médiatrice ou médiateur", "mediator"},
        Word<Role>{Role::Assistant, "assistant", "assistante administrative", "administrative assistant"},
        Word<Role>{Role::PrivacyOfficer, "privacy-officer", "déléguée à la protection des données",
                   "data protection officer"},
        Word<Role>{Role::Auditor, "auditor", "auditeur extérieur", "outside auditor"},
        Word<Role>{Role::Partner, "partner", "partenaire", "partner body"},
    };
};

template <>
struct WordList<PartnerKind> {
    static constexpr std::array kWords{
        Word<PartnerKind>{PartnerKind::None, "none", "aucun", "none"},
        Word<PartnerKind>{PartnerKind::City, "city", "ville", "city"},
        Word<PartnerKind>{PartnerKind::UrbanCommunity, "urban-community", "communauté urbaine", "urban community"},
        Word<PartnerKind>{PartnerKind::SocialLandlord, "social-landlord", "bailleur social", "social landlord"},
        Word<PartnerKind>{PartnerKind::TransportOperator, "transport-operator", "transporteur", "bus operator"},
        Word<PartnerKind>{PartnerKind::OtherBody, "other-body", "autre organisme", "other body"},
    };
};

template <>
struct WordList<ReferralSource> {
    static constexpr std::array kWords{
        Word<ReferralSource>{ReferralSource::Resident, "resident", "habitant", "resident"},
        Word<ReferralSource>{ReferralSource::SocialLandlord, "social-landlord", "bailleur", "social landlord"},
        Word<ReferralSource>{ReferralSource::TransportOperator, "transport-operator", "transporteur", "bus operator"},
        Word<ReferralSource>{ReferralSource::MunicipalService, "municipal-service", "service municipal",
                             "municipal service"},
        Word<ReferralSource>{ReferralSource::Facility, "facility", "équipement", "facility"},
        Word<ReferralSource>{ReferralSource::Police, "police", "police municipale ou nationale", "police"},
        Word<ReferralSource>{ReferralSource::Association, "association", "association", "association"},
        Word<ReferralSource>{ReferralSource::Shopkeeper, "shopkeeper", "commerçant", "shopkeeper"},
        Word<ReferralSource>{ReferralSource::ElectedOfficial, "elected-official", "élu", "elected official"},
        Word<ReferralSource>{ReferralSource::TeamOwnInitiative, "team-own-initiative", "auto-saisine",
                             "team's own initiative"},
        Word<ReferralSource>{ReferralSource::SocialPartner, "social-partner", "partenaire social",
                             "social-work partner"},
        Word<ReferralSource>{ReferralSource::Other, "other", "autre", "other"},
    };
};

template <>
struct WordList<Channel> {
    static constexpr std::array kWords{
        Word<Channel>{Channel::Telephone, "telephone", "téléphone", "telephone"},
        Word<Channel>{Channel::Email, "email", "courriel", "e-mail"},
        Word<Channel>{Channel::Letter, "letter", "courrier", "letter"},
        Word<Channel>{Channel::Premises, "premises", "local", "at the premises"},
        Word<Channel>{Channel::Field, "field", "terrain", "in the field"},
    };
};

template <>
struct WordList<Sector> {
    static constexpr std::array kWords{
        Word<Sector>{Sector::SaintEloi, "saint-eloi", "Saint-Éloi", "Saint-Éloi"},
        Word<Sector>{Sector::Couronneries, "couronneries", "Couronneries", "Couronneries"},
        Word<Sector>{Sector::TroisCites, "trois-cites", "Trois-Cités", "Trois-Cités"},
        Word<Sector>{Sector::BelAir, "bel-air", "Bel-Air", "Bel-Air"},
        Word<Sector>{Sector::Bellejouanne, "bellejouanne", "Bellejouanne", "Bellejouanne"},
        Word<Sector>{Sector::Beaulieu, "beaulieu", "Beaulieu", "Beaulieu"},
        Word<Sector>{Sector::Bus, "bus", "bus", "buses"},
        Word<Sector>{Sector::Elsewhere, "elsewhere", "ailleurs", "elsewhere"},
    };
};

template <>
struct WordList<PlaceKind> {
    static constexpr std::array kWords{
        Word<PlaceKind>{PlaceKind::Home, "home", "logement", "home"},
        Word<PlaceKind>{PlaceKind::CommonParts, "common-parts", "parties communes", "common parts"},
        Word<PlaceKind>{PlaceKind::FootOfBuilding, "foot-of-building", "pied d'immeuble", "foot of the building"},
        Word<PlaceKind>{PlaceKind::PublicSpace, "public-space", "espace public", "public space"},
        Word<PlaceKind>{PlaceKind::Facility, "facility", "équipement", "facility"},
        Word<PlaceKind>{PlaceKind::Bus, "bus", "bus", "bus"},
        Word<PlaceKind>{PlaceKind::Stop, "stop", "arrêt", "stop"},
        Word<PlaceKind>{PlaceKind::TeamPremises, "team-premises", "local de l'équipe", "team's premises"},
    };
};

template <>
struct WordList<ConflictKind> {
    static constexpr std::array kWords{
        Word<ConflictKind>{ConflictKind::None, "none", "non précisé", "not stated"},
        Word<ConflictKind>{ConflictKind::Noise, "noise", "nuisances sonores", "noise"},
        Word<ConflictKind>{ConflictKind::ChildrenOrAnimals, "children-or-animals", "enfants, animaux",
                           "children, animals"},
        Word<ConflictKind>{ConflictKind::HygieneOrWaste, "hygiene-or-waste", "hygiène, déchets, encombrants",
                           "hygiene, waste, bulky items"},
        Word<ConflictKind>{ConflictKind::HallOccupation, "hall-occupation", "occupation de hall ou pied d'immeuble",
                           "people staying in a hall or at its door"},
        Word<ConflictKind>{ConflictKind::SharedUse, "shared-use", "conflit d'usage", "conflict over a shared place"},
        Word<ConflictKind>{ConflictKind::InsultsOrThreats, "insults-or-threats", "insultes, menaces",
                           "insults, threats"},
        Word<ConflictKind>{ConflictKind::Damage, "damage", "dégradations", "damage"},
        Word<ConflictKind>{ConflictKind::ParkingOrTwoWheelers, "parking-or-two-wheelers", "stationnement, deux-roues",
                           "parking, two-wheelers"},
        Word<ConflictKind>{ConflictKind::BusIncivility, "bus-incivility", "incivilité dans le bus",
                           "incivility on the bus"},
        Word<ConflictKind>{ConflictKind::SexistBehaviour, "sexist-behaviour", "comportement sexiste",
                           "sexist behaviour"},
        Word<ConflictKind>{ConflictKind::InstitutionMisunderstanding, "institution-misunderstanding",
                           "incompréhension avec une institution", "misunderstanding with an institution"},
        Word<ConflictKind>{ConflictKind::FamilyOrGroup, "family-or-group", "relation familiale ou de groupe",
                           "family or group relations"},
        Word<ConflictKind>{ConflictKind::Other, "other", "autre", "other"},
    };
};

template <>
struct WordList<Urgency> {
    static constexpr std::array kWords{
        Word<Urgency>{Urgency::Ordinary, "ordinary", "ordinaire", "ordinary"},
        Word<Urgency>{Urgency::Soon, "soon", "bientôt", "soon"},
        Word<Urgency>{Urgency::Today, "today", "aujourd'hui", "today"},
    };
};

template <>
struct WordList<ScreeningDecision> {
    static constexpr std::array kWords{
        Word<ScreeningDecision>{ScreeningDecision::None, "none", "à étudier", "to be screened"},
        Word<ScreeningDecision>{ScreeningDecision::Case, "case", "ouvrir un dossier", "open a case"},
        Word<ScreeningDecision>{ScreeningDecision::FieldOnly, "field-only", "aller voir, sans nom",
                                "go and see, no names"},
        Word<ScreeningDecision>{ScreeningDecision::AnsweredInformation, "answered-information",
                                "répondue par une information", "answered with information"},
        Word<ScreeningDecision>{ScreeningDecision::AnsweredSignposting, "answered-signposting", "orientée",
                                "signposted"},
        Word<ScreeningDecision>{ScreeningDecision::AnsweredDeclined, "answered-declined", "déclinée", "declined"},
    };
};

template <>
struct WordList<PartnerStatus> {
    static constexpr std::array kWords{
        Word<PartnerStatus>{PartnerStatus::Received, "received", "reçue", "received"},
        Word<PartnerStatus>{PartnerStatus::TakenOn, "taken-on", "prise en charge", "taken on"},
        Word<PartnerStatus>{PartnerStatus::Directed, "directed", "orientée", "directed elsewhere"},
        Word<PartnerStatus>{PartnerStatus::Ended, "ended", "terminée", "ended"},
    };
};

template <>
struct WordList<Mode> {
    static constexpr std::array kWords{
        Word<Mode>{Mode::Ecoute, "ecoute", "écoute", "listening"},
        Word<Mode>{Mode::Navette, "navette", "navette", "shuttle mediation"},
        Word<Mode>{Mode::TableRonde, "table-ronde", "table ronde", "joint meeting"},
        Word<Mode>{Mode::Collective, "collective", "collective", "collective"},
    };
};

template <>
struct WordList<CaseState> {
    static constexpr std::array kWords{
        Word<CaseState>{CaseState::Proposed, "proposed", "proposé", "proposed"},
        Word<CaseState>{CaseState::Consented, "consented", "consenti", "consented"},
        Word<CaseState>{CaseState::InMediation, "in-mediation", "en médiation", "in mediation"},
        Word<CaseState>{CaseState::Suspended, "suspended", "suspendu", "suspended"},
        Word<CaseState>{CaseState::Concluded, "concluded", "conclu", "concluded"},
        Word<CaseState>{CaseState::FollowUp, "follow-up", "en suivi", "in follow-up"},
        Word<CaseState>{CaseState::Closed, "closed", "clos", "closed"},
        Word<CaseState>{CaseState::Stopped, "stopped", "arrêté", "stopped"},
        Word<CaseState>{CaseState::Sealed, "sealed", "scellé", "sealed"},
        Word<CaseState>{CaseState::IntermediateArchive, "intermediate-archive", "archivage intermédiaire",
                        "intermediate archive"},
        Word<CaseState>{CaseState::DisposalDue, "disposal-due", "à éliminer", "due for disposal"},
        Word<CaseState>{CaseState::Disposed, "disposed", "éliminé", "disposed"},
        Word<CaseState>{CaseState::TransferredToArchives, "transferred-to-archives", "versé aux archives",
                        "transferred to the archives"},
    };
};

template <>
struct WordList<Outcome> {
    static constexpr std::array kWords{
        Word<Outcome>{Outcome::None, "none", "non renseignée", "not stated"},
        Word<Outcome>{Outcome::DialogueResumed, "dialogue-resumed", "dialogue repris", "dialogue resumed"},
        Word<Outcome>{Outcome::OralAgreement, "oral-agreement", "accord oral", "oral agreement"},
        Word<Outcome>{Outcome::WrittenAgreement, "written-agreement", "accord écrit", "written agreement"},
        Word<Outcome>{Outcome::ComplaintsStopped, "complaints-stopped", "arrêt des plaintes", "complaints stopped"},
        Word<Outcome>{Outcome::MovedAway, "moved-away", "relogement, départ", "moved away"},
        Word<Outcome>{Outcome::Directed, "directed", "orienté", "directed elsewhere"},
        Word<Outcome>{Outcome::NoAgreement, "no-agreement", "sans accord", "no agreement"},
        Word<Outcome>{Outcome::StoppedByParty, "stopped-by-party", "arrêtée par une partie", "stopped by a party"},
        Word<Outcome>{Outcome::StoppedByMediator, "stopped-by-mediator", "arrêtée par le médiateur",
                      "stopped by the mediator"},
        Word<Outcome>{Outcome::NoFurtherAction, "no-further-action", "sans suite", "no further action"},
    };
};

template <>
struct WordList<StateReason> {
    static constexpr std::array kWords{
        Word<StateReason>{StateReason::None, "none", "sans motif", "no reason"},
        Word<StateReason>{StateReason::ConsentMissing, "consent-missing", "consentement manquant", "consent missing"},
        Word<StateReason>{StateReason::PartyAbsent, "party-absent", "une partie est absente", "a party is absent"},
        Word<StateReason>{StateReason::CourtProceedings, "court-proceedings", "procédure judiciaire en cours",
                          "court proceedings under way"},
        Word<StateReason>{StateReason::SafetyFirst, "safety-first", "sécurité d'abord", "safety first"},
        Word<StateReason>{StateReason::AwaitingThirdParty, "awaiting-third-party", "attente d'un tiers",
                          "waiting for a third party"},
        Word<StateReason>{StateReason::ByParty, "by-party", "par une partie", "by a party"},
        Word<StateReason>{StateReason::ByMediator, "by-mediator", "par le médiateur", "by the mediator"},
        Word<StateReason>{StateReason::NotPossible, "not-possible", "médiation impossible", "mediation not possible"},
    };
};

template <>
struct WordList<SoloReason> {
    static constexpr std::array kWords{
        Word<SoloReason>{SoloReason::None, "none", "en binôme", "in a pair"},
        Word<SoloReason>{SoloReason::PartnerAbsent, "partner-absent", "binôme absent", "partner absent"},
        Word<SoloReason>{SoloReason::SmallMatter, "small-matter", "affaire simple", "small matter"},
        Word<SoloReason>{SoloReason::PersonAskedFor, "person-asked-for", "à la demande de la personne",
                         "the person asked for it"},
        Word<SoloReason>{SoloReason::LanguageOfPerson, "language-of-person", "langue de la personne",
                         "the person's language"},
    };
};

template <>
struct WordList<PartyKind> {
    static constexpr std::array kWords{
        Word<PartyKind>{PartyKind::Person, "person", "personne", "person"},
        Word<PartyKind>{PartyKind::Household, "household", "foyer", "household"},
        Word<PartyKind>{PartyKind::Group, "group", "groupe", "group"},
        Word<PartyKind>{PartyKind::Institution, "institution", "institution", "institution"},
        Word<PartyKind>{PartyKind::Business, "business", "commerce, entreprise", "business"},
    };
};

template <>
struct WordList<AgeBand> {
    static constexpr std::array kWords{
        Word<AgeBand>{AgeBand::Under13, "under-13", "moins de 13 ans", "under 13"},
        Word<AgeBand>{AgeBand::From13To15, "13-15", "13 à 15 ans", "13 to 15"},
        Word<AgeBand>{AgeBand::From15To17, "15-17", "15 à 17 ans", "15 to 17"},
        Word<AgeBand>{AgeBand::Adult, "adult", "adulte", "adult"},
        Word<AgeBand>{AgeBand::ProtectedAdult, "protected-adult", "adulte protégé", "protected adult"},
    };
};

template <>
struct WordList<ConsentKind> {
    static constexpr std::array kWords{
        Word<ConsentKind>{ConsentKind::BeInformed, "be-informed", "être informé", "be informed"},
        Word<ConsentKind>{ConsentKind::Participate, "participate", "participer", "take part"},
        Word<ConsentKind>{ConsentKind::MeetJointly, "meet-jointly", "se rencontrer", "meet jointly"},
        Word<ConsentKind>{ConsentKind::CarryWords, "carry-words", "transmettre mes mots", "carry my words"},
        Word<ConsentKind>{ConsentKind::ShareWithPartner, "share-with-partner", "communiquer à un partenaire",
                          "share with a partner"},
        Word<ConsentKind>{ConsentKind::ShareAgreement, "share-agreement", "communiquer l'accord",
                          "share the agreement"},
        Word<ConsentKind>{ConsentKind::Interpreter, "interpreter", "interprète", "interpreter"},
        Word<ConsentKind>{ConsentKind::SensitiveDetail, "sensitive-detail", "détail sensible", "sensitive detail"},
        Word<ConsentKind>{ConsentKind::CallBackSurvey, "call-back-survey", "être rappelé", "call-back survey"},
        Word<ConsentKind>{ConsentKind::ChangeMediator, "change-mediator", "changer de médiateur", "change of mediator"},
    };
};

template <>
struct WordList<ConsentAction> {
    static constexpr std::array kWords{
        Word<ConsentAction>{ConsentAction::Given, "given", "donné", "given"},
        Word<ConsentAction>{ConsentAction::Refused, "refused", "refusé", "refused"},
        Word<ConsentAction>{ConsentAction::Withdrawn, "withdrawn", "retiré", "withdrawn"},
        Word<ConsentAction>{ConsentAction::Expired, "expired", "expiré", "expired"},
        Word<ConsentAction>{ConsentAction::Replaced, "replaced", "remplacé", "replaced"},
    };
};

template <>
struct WordList<ConsentForm> {
    static constexpr std::array kWords{
        Word<ConsentForm>{ConsentForm::OralWitnessed, "oral-witnessed", "oral, devant témoin", "oral, witnessed"},
        Word<ConsentForm>{ConsentForm::Paper, "paper", "papier", "paper"},
        Word<ConsentForm>{ConsentForm::ScreenSimple, "screen-simple", "écran (signature simple)",
                          "screen (simple signature)"},
    };
};

template <>
struct WordList<SpokenBy> {
    static constexpr std::array kWords{
        Word<SpokenBy>{SpokenBy::Person, "person", "la personne", "the person"},
        Word<SpokenBy>{SpokenBy::Representative, "representative", "son représentant", "the representative"},
    };
};

template <>
struct WordList<InterviewMode> {
    static constexpr std::array kWords{
        Word<InterviewMode>{InterviewMode::Home, "home", "à domicile", "at home"},
        Word<InterviewMode>{InterviewMode::Office, "office", "au bureau", "at the office"},
        Word<InterviewMode>{InterviewMode::Phone, "phone", "par téléphone", "by phone"},
        Word<InterviewMode>{InterviewMode::Street, "street", "dans la rue", "in the street"},
    };
};

template <>
struct WordList<SharingChoice> {
    static constexpr std::array kWords{
        Word<SharingChoice>{SharingChoice::NotAsked, "not-asked", "non demandé", "not asked"},
        Word<SharingChoice>{SharingChoice::BetweenParties, "between-parties", "reste entre les parties",
                            "stays between the parties"},
        Word<SharingChoice>{SharingChoice::MayBeShared, "may-be-shared", "peut être communiqué", "may be shared"},
    };
};

template <>
struct WordList<Held> {
    static constexpr std::array kWords{
        Word<Held>{Held::Yes, "yes", "oui", "yes"},
        Word<Held>{Held::Partly, "partly", "en partie", "partly"},
        Word<Held>{Held::No, "no", "non", "no"},
    };
};

template <>
struct WordList<DocumentType> {
    static constexpr std::array kWords{
        Word<DocumentType>{DocumentType::Letter, "letter", "courrier", "letter"},
        Word<DocumentType>{DocumentType::Photo, "photo", "photo", "photo"},
        Word<DocumentType>{DocumentType::SignedAgreement, "signed-agreement", "accord signé", "signed agreement"},
        Word<DocumentType>{DocumentType::Plan, "plan", "plan", "plan"},
        Word<DocumentType>{DocumentType::Recording, "recording", "enregistrement", "recording"},
        Word<DocumentType>{DocumentType::Other, "other", "autre", "other"},
    };
};

template <>
struct WordList<DisclosurePurpose> {
    static constexpr std::array kWords{
        Word<DisclosurePurpose>{DisclosurePurpose::AgreementExecution, "agreement-execution", "exécution de l'accord",
                                "carrying out the agreement"},
        Word<DisclosurePurpose>{DisclosurePurpose::TechnicalFollowUp, "technical-follow-up", "suite technique",
                                "technical follow-up"},
        Word<DisclosurePurpose>{DisclosurePurpose::Rehousing, "rehousing", "relogement", "rehousing"},
        Word<DisclosurePurpose>{DisclosurePurpose::Coordination, "coordination", "coordination", "coordination"},
    };
};

template <>
struct WordList<DisclosureGround> {
    static constexpr std::array kWords{
        Word<DisclosureGround>{DisclosureGround::PartiesAgree, "parties-agree", "accord des parties",
                               "the parties agree"},
        Word<DisclosureGround>{DisclosureGround::Integrity, "integrity", "intégrité physique ou psychologique",
                               "physical or psychological integrity"},
        Word<DisclosureGround>{DisclosureGround::ChildInterest, "child-interest", "intérêt de l'enfant",
                               "the child's interest"},
        Word<DisclosureGround>{DisclosureGround::PublicOrder, "public-order", "ordre public impérieux",
                               "imperative public order"},
        Word<DisclosureGround>{DisclosureGround::AgreementExecution, "agreement-execution", "exécution de l'accord",
                               "carrying out the agreement"},
    };
};

template <>
struct WordList<DangerGround> {
    static constexpr std::array kWords{
        Word<DangerGround>{DangerGround::ImminentPeril, "imminent-peril", "péril imminent", "imminent peril"},
        Word<DangerGround>{DangerGround::IllTreatment, "ill-treatment", "mauvais traitements", "ill-treatment"},
        Word<DangerGround>{DangerGround::Article40, "article-40", "article 40 du code de procédure pénale",
                           "article 40 of the code of criminal procedure"},
    };
};

template <>
struct WordList<AlertAbout> {
    static constexpr std::array kWords{
        Word<AlertAbout>{AlertAbout::Minor, "minor", "une personne mineure", "a minor"},
        Word<AlertAbout>{AlertAbout::Vulnerable, "vulnerable", "une personne vulnérable", "a vulnerable person"},
        Word<AlertAbout>{AlertAbout::Other, "other", "une autre personne", "another person"},
    };
};

template <>
struct WordList<AlertRecipient> {
    static constexpr std::array kWords{
        Word<AlertRecipient>{AlertRecipient::Prosecutor, "prosecutor", "procureur", "prosecutor"},
        Word<AlertRecipient>{AlertRecipient::ChildProtectionUnit, "child-protection-unit",
                             "cellule de recueil des informations préoccupantes (CRIP)", "child protection unit"},
        Word<AlertRecipient>{AlertRecipient::EmergencyServices, "emergency-services", "secours", "emergency services"},
        Word<AlertRecipient>{AlertRecipient::Police, "police", "police ou gendarmerie", "police"},
    };
};

template <>
struct WordList<AlertStage> {
    static constexpr std::array kWords{
        Word<AlertStage>{AlertStage::Opened, "opened", "à confirmer", "to be confirmed"},
        Word<AlertStage>{AlertStage::Confirmed, "confirmed", "confirmée, à envoyer", "confirmed, to be sent"},
        Word<AlertStage>{AlertStage::Sent, "sent", "envoyée, à relire", "sent, to be reviewed"},
        Word<AlertStage>{AlertStage::Reviewed, "reviewed", "relue", "reviewed"},
        Word<AlertStage>{AlertStage::Dropped, "dropped", "abandonnée", "dropped"},
    };
};

template <>
struct WordList<NotInformedReason> {
    static constexpr std::array kWords{
        Word<NotInformedReason>{NotInformedReason::None, "none", "aucune", "none"},
        Word<NotInformedReason>{NotInformedReason::ChildInterest, "child-interest", "l'intérêt de l'enfant",
                                "the child's interest"},
        Word<NotInformedReason>{NotInformedReason::WouldAddDanger, "would-add-danger", "le danger en serait plus grand",
                                "it would add to the danger"},
        Word<NotInformedReason>{NotInformedReason::CannotBeReached, "cannot-be-reached",
                                "les personnes ne peuvent être jointes", "they cannot be reached"},
        Word<NotInformedReason>{NotInformedReason::NoTime, "no-time", "il n'y avait pas le temps", "there was no time"},
    };
};

template <>
struct WordList<SealReason> {
    static constexpr std::array kWords{
        Word<SealReason>{SealReason::LastWithdrawal, "last-withdrawal", "plus personne ne participe",
                         "nobody takes part any more"},
        Word<SealReason>{SealReason::Restriction, "restriction", "limitation demandée", "restriction asked for"},
        Word<SealReason>{SealReason::Objection, "objection", "opposition", "objection"},
    };
};

template <>
struct WordList<RightsKind> {
    static constexpr std::array kWords{
        Word<RightsKind>{RightsKind::Access, "access", "accès", "access"},
        Word<RightsKind>{RightsKind::Rectification, "rectification", "rectification", "rectification"},
        Word<RightsKind>{RightsKind::Erasure, "erasure", "effacement", "erasure"},
        Word<RightsKind>{RightsKind::Restriction, "restriction", "limitation", "restriction"},
        Word<RightsKind>{RightsKind::Objection, "objection", "opposition", "objection"},
        Word<RightsKind>{RightsKind::Portability, "portability", "portabilité", "portability"},
    };
};

template <>
struct WordList<IdentityCheck> {
    static constexpr std::array kWords{
        Word<IdentityCheck>{IdentityCheck::NotYet, "not-yet", "pas encore vérifiée", "not checked yet"},
        Word<IdentityCheck>{IdentityCheck::KnownInPerson, "known-in-person", "personne connue, rencontrée",
                            "known and met in person"},
        Word<IdentityCheck>{IdentityCheck::Paper, "paper", "sur pièce présentée", "on a paper that was shown"},
        Word<IdentityCheck>{IdentityCheck::ByRepresentative, "by-representative", "par son représentant",
                            "through the representative"},
    };
};

template <>
struct WordList<RightsAnswer> {
    static constexpr std::array kWords{
        Word<RightsAnswer>{RightsAnswer::Granted, "granted", "accordée", "granted"},
        Word<RightsAnswer>{RightsAnswer::Partly, "partly", "accordée en partie", "granted in part"},
        Word<RightsAnswer>{RightsAnswer::Refused, "refused", "refusée", "refused"},
    };
};

template <>
struct WordList<RightsGround> {
    static constexpr std::array kWords{
        Word<RightsGround>{RightsGround::None, "none", "aucun", "none"},
        Word<RightsGround>{RightsGround::PublicTask, "public-task", "mission d'intérêt public", "public task"},
        Word<RightsGround>{RightsGround::PublicArchives, "public-archives", "archives publiques", "public archives"},
        Word<RightsGround>{RightsGround::RightsOfOthers, "rights-of-others", "droits d'autrui", "rights of others"},
        Word<RightsGround>{RightsGround::IdentityUnproven, "identity-unproven", "identité non établie",
                           "identity not established"},
        Word<RightsGround>{RightsGround::Excessive, "excessive", "demande manifestement excessive",
                           "manifestly excessive request"},
    };
};

template <>
struct WordList<ExtensionReason> {
    static constexpr std::array kWords{
        Word<ExtensionReason>{ExtensionReason::Complex, "complex", "demande complexe", "complex request"},
        Word<ExtensionReason>{ExtensionReason::ManyRequests, "many-requests", "nombreuses demandes", "many requests"},
    };
};

template <>
struct WordList<LetterKind> {
    static constexpr std::array kWords{
        Word<LetterKind>{LetterKind::Proposal, "proposal", "proposition de rencontre", "proposal to meet"},
        Word<LetterKind>{LetterKind::Appointment, "appointment", "rendez-vous", "appointment"},
        Word<LetterKind>{LetterKind::Information, "information", "information", "information"},
    };
};

template <>
struct WordList<GlassGround> {
    static constexpr std::array kWords{
        Word<GlassGround>{GlassGround::Integrity, "integrity", "l'intégrité d'une personne", "somebody's integrity"},
        Word<GlassGround>{GlassGround::ChildInterest, "child-interest", "l'intérêt de l'enfant",
                          "the child's interest"},
        Word<GlassGround>{GlassGround::PublicOrder, "public-order", "un motif impérieux d'ordre public",
                          "an imperative reason of public order"},
        Word<GlassGround>{GlassGround::CourtOrder, "court-order", "une décision de justice", "a court order"},
    };
};

template <>
struct WordList<GlassStage> {
    static constexpr std::array kWords{
        Word<GlassStage>{GlassStage::Asked, "asked", "demandé, à approuver", "asked for, to be approved"},
        Word<GlassStage>{GlassStage::Approved, "approved", "approuvé, pas encore ouvert", "approved, not open yet"},
        Word<GlassStage>{GlassStage::Open, "open", "ouvert", "open"},
        Word<GlassStage>{GlassStage::Ended, "ended", "fini, à relire", "ended, to be reviewed"},
        Word<GlassStage>{GlassStage::Reviewed, "reviewed", "relu", "reviewed"},
    };
};

template <>
struct WordList<DepartureReason> {
    static constexpr std::array kWords{
        Word<DepartureReason>{DepartureReason::Leaves, "leaves", "quitte l'équipe", "leaves the team"},
        Word<DepartureReason>{DepartureReason::DeviceStolen, "device-stolen", "appareil volé ou perdu",
                              "device stolen or lost"},
        Word<DepartureReason>{DepartureReason::RoleEnded, "role-ended", "mission terminée", "role ended"},
    };
};

template <>
struct WordList<Purpose> {
    static constexpr std::array kWords{
        Word<Purpose>{Purpose::FollowCase, "follow-case", "suivre le dossier", "follow the case"},
        Word<Purpose>{Purpose::Screening, "screening", "étudier une saisine", "screen a referral"},
        Word<Purpose>{Purpose::Coordination, "coordination", "coordonner", "coordinate"},
        Word<Purpose>{Purpose::RightsRequest, "rights-request", "demande d'une personne", "a person's rights request"},
        Word<Purpose>{Purpose::Danger, "danger", "danger", "danger"},
        Word<Purpose>{Purpose::Maintenance, "maintenance", "entretien du coffre", "maintenance"},
        Word<Purpose>{Purpose::PracticeReview, "practice-review", "réflexion sur la pratique", "practice review"},
    };
};

template <>
struct WordList<KeyKind> {
    static constexpr std::array kWords{
        Word<KeyKind>{KeyKind::Vault, "vault", "clé du coffre", "vault key"},
        Word<KeyKind>{KeyKind::LogSigning, "log-signing", "clé du journal", "log key"},
        Word<KeyKind>{KeyKind::Governance, "governance", "clé de gouvernance", "governance key"},
        Word<KeyKind>{KeyKind::Team, "team", "clé d'équipe", "team key"},
        Word<KeyKind>{KeyKind::Referral, "referral", "clé de saisine", "referral key"},
        Word<KeyKind>{KeyKind::Case, "case", "clé du dossier", "case key"},
        Word<KeyKind>{KeyKind::Confidence, "confidence", "clé des confidences", "confidence key"},
        Word<KeyKind>{KeyKind::Party, "party", "clé du compartiment", "compartment key"},
        Word<KeyKind>{KeyKind::Record, "record", "clé d'un écrit", "record key"},
        Word<KeyKind>{KeyKind::Quarter, "quarter", "clé du trimestre", "quarter key"},
        Word<KeyKind>{KeyKind::HalfOne, "half-one", "première moitié", "first half"},
        Word<KeyKind>{KeyKind::HalfTwoHeld, "half-two-held", "seconde moitié, en attente", "second half, held"},
        Word<KeyKind>{KeyKind::HalfTwo, "half-two", "seconde moitié", "second half"},
        Word<KeyKind>{KeyKind::Alert, "alert", "clé d'une alerte", "key of an alert"},
        Word<KeyKind>{KeyKind::Backup, "backup", "clé d'une sauvegarde", "key of a backup"},
        Word<KeyKind>{KeyKind::Letter, "letter", "clé d'un courrier", "key of a letter"},
    };
};

template <>
struct WordList<RecordKind> {
    static constexpr std::array kWords{
        Word<RecordKind>{RecordKind::MemberName, "member-name", "nom d'un membre", "member's name"},
        Word<RecordKind>{RecordKind::Organisation, "organisation", "organisation", "organisation"},
        Word<RecordKind>{RecordKind::ReferralHeader, "referral-header", "en-tête de saisine", "referral header"},
        Word<RecordKind>{RecordKind::ReferralNames, "referral-names", "noms de la saisine", "referral names"},
        Word<RecordKind>{RecordKind::CaseHeader, "case-header", "en-tête de dossier", "case header"},
        Word<RecordKind>{RecordKind::CaseBody, "case-body", "contenu du dossier", "case body"},
        Word<RecordKind>{RecordKind::PartyProfile, "party-profile", "fiche d'une partie", "party profile"},
        Word<RecordKind>{RecordKind::PartyIdentity, "party-identity", "identité d'une partie", "party identity"},
        Word<RecordKind>{RecordKind::Interview, "interview", "entretien", "interview"},
        Word<RecordKind>{RecordKind::ShuttleMessage, "shuttle-message", "message de navette", "shuttle message"},
        Word<RecordKind>{RecordKind::JointSession, "joint-session", "table ronde", "joint session"},
        Word<RecordKind>{RecordKind::Agreement, "agreement", "accord", "agreement"},
        Word<RecordKind>{RecordKind::FollowUp, "follow-up", "suivi", "follow-up"},
        Word<RecordKind>{RecordKind::Attachment, "attachment", "pièce jointe", "attachment"},
        Word<RecordKind>{RecordKind::DisclosureProse, "disclosure-prose", "texte d'une communication",
                         "wording of a disclosure"},
        Word<RecordKind>{RecordKind::Projection, "projection", "extrait communiqué", "disclosed extract"},
        Word<RecordKind>{RecordKind::AlertFacts, "alert-facts", "faits d'une alerte", "facts of an alert"},
        Word<RecordKind>{RecordKind::AlertReview, "alert-review", "relecture d'une alerte", "review of an alert"},
        Word<RecordKind>{RecordKind::Correction, "correction", "rectification", "correction"},
        Word<RecordKind>{RecordKind::LetterAddress, "letter-address", "adresse d'un courrier", "address of a letter"},
    };
};

template <>
struct WordList<ReadKind> {
    static constexpr std::array kWords{
        Word<ReadKind>{ReadKind::Roster, "roster", "liste de l'équipe", "team roster"},
        Word<ReadKind>{ReadKind::ReferralList, "referral-list", "liste des saisines", "list of referrals"},
        Word<ReadKind>{ReadKind::ReferralHeader, "referral-header", "en-tête de saisine", "referral header"},
        Word<ReadKind>{ReadKind::ReferralNames, "referral-names", "noms de la saisine", "referral names"},
        Word<ReadKind>{ReadKind::CaseList, "case-list", "liste des dossiers", "list of cases"},
        Word<ReadKind>{ReadKind::CaseHeader, "case-header", "en-tête de dossier", "case header"},
        Word<ReadKind>{ReadKind::CaseContent, "case-content", "contenu du dossier", "case content"},
        Word<ReadKind>{ReadKind::PartyName, "party-name", "nom d'une personne", "a person's name"},
        Word<ReadKind>{ReadKind::Interview, "interview", "entretien", "interview"},
        Word<ReadKind>{ReadKind::ShuttleMessage, "shuttle-message", "message de navette", "shuttle message"},
        Word<ReadKind>{ReadKind::JointSession, "joint-session", "table ronde", "joint session"},
        Word<ReadKind>{ReadKind::Agreement, "agreement", "accord", "agreement"},
        Word<ReadKind>{ReadKind::FollowUp, "follow-up", "suivi", "follow-up"},
        Word<ReadKind>{ReadKind::DocumentList, "document-list", "liste des pièces", "list of documents"},
        Word<ReadKind>{ReadKind::Document, "document", "pièce jointe", "document"},
        Word<ReadKind>{ReadKind::DisclosureRegister, "disclosure-register", "registre des communications",
                       "disclosure register"},
        Word<ReadKind>{ReadKind::Log, "log", "journal", "log"},
        Word<ReadKind>{ReadKind::LogExport, "log-export", "export du journal", "log export"},
        Word<ReadKind>{ReadKind::HandoverExport, "handover-export", "fichier de remise", "hand-over file"},
        Word<ReadKind>{ReadKind::Verification, "verification", "vérification", "verification"},
        Word<ReadKind>{ReadKind::NoticeBatch, "notice-batch", "envoi des fiches navette", "batch of notices"},
        Word<ReadKind>{ReadKind::Print, "print", "impression", "print"},
        Word<ReadKind>{ReadKind::SearchIndex, "search-index", "index de recherche du dossier",
                       "search index of the case"},
        Word<ReadKind>{ReadKind::AlertList, "alert-list", "liste des alertes", "list of alerts"},
        Word<ReadKind>{ReadKind::AlertFacts, "alert-facts", "faits d'une alerte", "facts of an alert"},
        Word<ReadKind>{ReadKind::LogPublish, "log-publish", "points de contrôle à publier", "checkpoints to publish"},
        Word<ReadKind>{ReadKind::PartyExtract, "party-extract", "relevé des consultations d'une personne",
                       "extract of a person's consultations"},
        Word<ReadKind>{ReadKind::RightsList, "rights-list", "les demandes des personnes", "the persons' requests"},
        Word<ReadKind>{ReadKind::BreakGlassList, "break-glass-list", "liste des bris de glace",
                       "list of break-glasses"},
        Word<ReadKind>{ReadKind::LetterList, "letter-list", "liste des courriers", "list of letters"},
        Word<ReadKind>{ReadKind::Letter, "letter", "courrier", "letter"},
        Word<ReadKind>{ReadKind::BreachNotice, "breach-notice", "projet de notification de violation",
                       "draft of a breach notice"},
    };
};

template <>
struct WordList<RetentionCategory> {
    static constexpr std::array kWords{
        Word<RetentionCategory>{RetentionCategory::CaseFile, "case-file", "dossier clos", "closed case"},
        Word<RetentionCategory>{RetentionCategory::CaseArchive, "case-archive", "dossier en archivage intermédiaire",
                                "case in the intermediate archive"},
        Word<RetentionCategory>{RetentionCategory::DangerAlert, "danger-alert", "alerte de danger", "danger alert"},
    };
};

template <>
struct WordList<ArchiveReason> {
    static constexpr std::array kWords{
        Word<ArchiveReason>{ArchiveReason::CivilLimitation, "civil-limitation", "prescription civile",
                            "civil limitation period"},
        Word<ArchiveReason>{ArchiveReason::AgreementInForce, "agreement-in-force", "accord encore en vigueur",
                            "agreement still in force"},
        Word<ArchiveReason>{ArchiveReason::CourtProceedings, "court-proceedings", "procédure judiciaire en cours",
                            "court proceedings under way"},
    };
};

template <>
struct WordList<HoldGround> {
    static constexpr std::array kWords{
        Word<HoldGround>{HoldGround::ThirdPartyAppeal, "third-party-appeal", "recours d'un tiers",
                         "appeal by a third party"},
        Word<HoldGround>{HoldGround::CourtProceedings, "court-proceedings", "procédure judiciaire en cours",
                         "court proceedings under way"},
        Word<HoldGround>{HoldGround::RightsRequest, "rights-request", "demande d'une personne",
                         "a person's rights request"},
        Word<HoldGround>{HoldGround::Inspection, "inspection", "contrôle d'une autorité", "inspection by an authority"},
    };
};

} // namespace vault::charter
