// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of DOMAIN as codes: every closed list, each code with its token (command line, JSON), its French and its
// English label. Codes are numbered once and never renumbered; 0 is "none" where a list allows it.
// Labels of registers and lists paraphrase the norm; an organisation may show its own wording.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vault::charter {

enum class Language : std::uint8_t { French = 1, English = 2 };

enum class Role : std::uint8_t { Director = 1, Coordinator, Mediator, Assistant, PrivacyOfficer, Auditor, Partner };
enum class PartnerKind : std::uint8_t { None = 0, City, UrbanCommunity, SocialLandlord, TransportOperator, OtherBody };

enum class ReferralSource : std::uint8_t {
    Resident = 1,
    SocialLandlord,
    TransportOperator,
    MunicipalService,
    Facility,
    Police,
    Association,
    Shopkeeper,
    ElectedOfficial,
    TeamOwnInitiative,
    SocialPartner,
    Other
};
enum class Channel : std::uint8_t { Telephone = 1, Email, Letter, Premises, Field };
enum class Sector : std::uint8_t {
    SaintEloi = 1,
    Couronneries,
    TroisCites,
    BelAir,
    Bellejouanne,
    Beaulieu,
    Bus,
    Elsewhere
};
enum class PlaceKind : std::uint8_t {
    Home = 1,
    CommonParts,
    FootOfBuilding,
    PublicSpace,
    Facility,
    Bus,
    Stop,
    TeamPremises
};
enum class ConflictKind : std::uint8_t {
    None = 0,
    Noise,
    ChildrenOrAnimals,
    HygieneOrWaste,
    HallOccupation,
    SharedUse,
    InsultsOrThreats,
    Damage,
    ParkingOrTwoWheelers,
    BusIncivility,
    SexistBehaviour,
    InstitutionMisunderstanding,
    FamilyOrGroup,
    Other
};
enum class Urgency : std::uint8_t { Ordinary = 1, Soon, Today };
enum class ScreeningDecision : std::uint8_t {
    None = 0,
    Case,
    FieldOnly,
    AnsweredInformation,
    AnsweredSignposting,
    AnsweredDeclined
};
enum class PartnerStatus : std::uint8_t { Received = 1, TakenOn, Directed, Ended };

enum class Mode : std::uint8_t { Ecoute = 1, Navette, TableRonde, Collective };
enum class CaseState : std::uint8_t {
    Proposed = 1,
    Consented,
    InMediation,
    Suspended,
    Concluded,
    FollowUp,
    Closed,
    Stopped,
    Sealed,
    IntermediateArchive,
    DisposalDue,
    Disposed,
    TransferredToArchives ///< from IntermediateArchive on: later capabilities
};
enum class Outcome : std::uint8_t {
    None = 0,
    DialogueResumed,
    OralAgreement,
    WrittenAgreement,
    ComplaintsStopped,
    MovedAway,
    Directed,
    NoAgreement,
    StoppedByParty,
    StoppedByMediator,
    NoFurtherAction
};
enum class StateReason : std::uint8_t {
    None = 0,
    ConsentMissing,
    PartyAbsent,
    CourtProceedings,
    SafetyFirst,
    AwaitingThirdParty,
    ByParty,
    ByMediator,
    NotPossible
};
enum class SoloReason : std::uint8_t { None = 0, PartnerAbsent, SmallMatter, PersonAskedFor, LanguageOfPerson };
enum class PartyKind : std::uint8_t { Person = 1, Household, Group, Institution, Business };
/// ProtectedAdult: a legal representative's act stands beside the own, as for a minor.
enum class AgeBand : std::uint8_t { Under13 = 1, From13To15, From15To17, Adult, ProtectedAdult };

enum class ConsentKind : std::uint8_t {
    BeInformed = 1,
    Participate,
    MeetJointly,
    CarryWords,
    ShareWithPartner,
    ShareAgreement,
    Interpreter,
    SensitiveDetail,
    CallBackSurvey,
    ChangeMediator
};
enum class ConsentAction : std::uint8_t { Given = 1, Refused, Withdrawn, Expired, Replaced };
enum class ConsentForm : std::uint8_t { OralWitnessed = 1, Paper, ScreenSimple };
enum class SpokenBy : std::uint8_t { Person = 1, Representative }; ///< a minor or a protected adult needs both

enum class InterviewMode : std::uint8_t { Home = 1, Office, Phone, Street };
enum class SharingChoice : std::uint8_t { NotAsked = 0, BetweenParties, MayBeShared };
enum class Held : std::uint8_t { Yes = 1, Partly, No };
enum class DocumentType : std::uint8_t { Letter = 1, Photo, SignedAgreement, Plan, Recording, Other };

enum class DisclosurePurpose : std::uint8_t { AgreementExecution = 1, TechnicalFollowUp, Rehousing, Coordination };
enum class DisclosureGround : std::uint8_t {
    PartiesAgree = 1,
    Integrity,
    ChildInterest,
    PublicOrder,
    AgreementExecution
};

// ---- danger alert (DOMAIN §3, CONF-5)
enum class DangerGround : std::uint8_t { ImminentPeril = 1, IllTreatment, Article40 };
enum class AlertAbout : std::uint8_t { Minor = 1, Vulnerable, Other };
enum class AlertRecipient : std::uint8_t { Prosecutor = 1, ChildProtectionUnit, EmergencyServices, Police };
enum class AlertStage : std::uint8_t { Opened = 1, Confirmed, Sent, Reviewed, Dropped };
/// Why the persons were not told first; it is written down and reviewed.
enum class NotInformedReason : std::uint8_t { None = 0, ChildInterest, WouldAddDanger, CannotBeReached, NoTime };

// ---- sealing (DOMAIN §4, RIGHT-3)
enum class SealReason : std::uint8_t { LastWithdrawal = 1, Restriction, Objection };

// ---- the persons' rights (DOMAIN §9, RIGHT-1)
enum class RightsKind : std::uint8_t { Access = 1, Rectification, Erasure, Restriction, Objection, Portability };
/// How the team knows that it is the person who asks.
enum class IdentityCheck : std::uint8_t { NotYet = 0, KnownInPerson, Paper, ByRepresentative };
enum class RightsAnswer : std::uint8_t { Granted = 1, Partly, Refused };
/// Why not all of it was granted.
enum class RightsGround : std::uint8_t {
    None = 0,
    PublicTask,
    PublicArchives,
    RightsOfOthers,
    IdentityUnproven,
    Excessive
};
enum class ExtensionReason : std::uint8_t { Complex = 1, ManyRequests };

// ---- retention and disposal (DOMAIN §10)
/// What a disposal order is about; how long each is kept is in the Policy.
enum class RetentionCategory : std::uint8_t { CaseFile = 1, CaseArchive, DangerAlert };
/// Why an archived case is kept for longer.
enum class ArchiveReason : std::uint8_t { CivilLimitation = 1, AgreementInForce, CourtProceedings };
enum class HoldGround : std::uint8_t { ThirdPartyAppeal = 1, CourtProceedings, RightsRequest, Inspection };

// ---- letters
enum class LetterKind : std::uint8_t { Proposal = 1, Appointment, Information };

// ---- break-glass (DOMAIN §3, §6)
enum class GlassGround : std::uint8_t { Integrity = 1, ChildInterest, PublicOrder, CourtOrder };
enum class GlassStage : std::uint8_t { Asked = 1, Approved, Open, Ended, Reviewed };

// ---- departure and theft (FORMATS §5)
enum class DepartureReason : std::uint8_t { Leaves = 1, DeviceStolen, RoleEnded };

enum class Purpose : std::uint8_t {
    FollowCase = 1,
    Screening,
    Coordination,
    RightsRequest,
    Danger,
    Maintenance,
    PracticeReview
};

/// What a key opens (FORMATS §5).
enum class KeyKind : std::uint8_t {
    Vault = 1,
    LogSigning,
    Governance,
    Team,
    Referral,
    Case,
    Confidence,
    Party,
    Record,
    Quarter,
    HalfOne,
    HalfTwoHeld,
    HalfTwo,
    Alert = 14, ///< one danger alert
    Backup = 16, ///< one copy of the vault; given beside the copy, never by an act
    Letter = 17 ///< one letter
};

/// What a sealed row holds; also `kind` in a record's context.
enum class RecordKind : std::uint16_t {
    MemberName = 1,
    Organisation,
    ReferralHeader,
    ReferralNames,
    CaseHeader,
    CaseBody,
    PartyProfile,
    PartyIdentity,
    Interview,
    ShuttleMessage,
    JointSession,
    Agreement,
    FollowUp,
    Attachment,
    DisclosureProse,
    Projection,
    AlertFacts = 40,
    AlertReview,
    Correction = 50, ///< beside what it corrects
    LetterAddress = 60
};

/// What a read names.
enum class ReadKind : std::uint8_t {
    Roster = 1,
    ReferralList,
    ReferralHeader,
    ReferralNames,
    CaseList,
    CaseHeader,
    CaseContent,
    PartyName,
    Interview,
    ShuttleMessage,
    JointSession,
    Agreement,
    FollowUp,
    DocumentList,
    Document,
    DisclosureRegister,
    Log,
    LogExport,
    HandoverExport,
    Verification,
    NoticeBatch,
    Print,      ///< of the thing that is named
    SearchIndex, ///< of the case that is named, for the reader's own search
    LogPublish,  ///< checkpoints and proofs, for anyone
    PartyExtract, ///< when and why the file of the party that is named was opened, for that person
    AlertList = 40, ///< that there are alerts, and how far each is; no case, no name
    AlertFacts,
    RightsList = 50, ///< what persons asked for, and by when it is answered
    BreakGlassList = 60, ///< of every case; a mediator's own
    LetterList,
    Letter,
    BreachNotice = 70 ///< how much a departed member's keys opened: counts, no name and no content
};

/// One code of a list, in the three ways people meet it.
template <class E>
struct Word {
    E code;
    std::string_view token; ///< lower-case English identifier, the same in every language
    std::string_view fr;
    std::string_view en;
};

/// The list of a code's words; specialised in word_lists.h for every enumeration above.
template <class E>
struct WordList;

template <class E>
[[nodiscard]] constexpr const Word<E>* wordOf(E code)
{
    for (const auto& word : WordList<E>::kWords)
        if (word.code == code) return &word;
    return nullptr;
}

template <class E>
[[nodiscard]] constexpr bool isKnown(E code)
{
    return wordOf(code) != nullptr;
}

template <class E>
[[nodiscard]] constexpr std::string_view tokenOf(E code)
{
    const auto* word = wordOf(code);
    return word == nullptr ? std::string_view("unknown") : word->token;
}

template <class E>
[[nodiscard]] constexpr std::optional<E> fromToken(std::string_view token)
{
    for (const auto& word : WordList<E>::kWords)
        if (word.token == token) return word.code;
    return std::nullopt;
}

template <class E>
[[nodiscard]] constexpr std::string_view labelOf(E code, Language language)
{
    const auto* word = wordOf(code);
    if (word == nullptr) return "?";
    return language == Language::French ? word->fr : word->en;
}

} // namespace vault::charter
