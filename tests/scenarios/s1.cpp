// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/s1.h"

#include <fstream>

namespace stage {

namespace {

using vault::charter::CaseState;
using vault::charter::ConsentKind;
using vault::charter::Purpose;
using vault::charter::Role;
namespace charter = vault::charter;
namespace records = vault::records;

/// The play in acts; each scene unlocks as its person, does one thing, and locks again.
class Play {
public:
    Play(Stage& stage, const Listener& listener) : m_stage(stage), m_listener(listener) {}
    NoiseUpstairs perform();

private:
    void say(std::string_view who, std::string_view what, std::string_view command = {})
    {
        m_listener(who, what, command);
    }
    void referralAndCase();
    void partiesAndConsent();
    void interviews();
    void carriedWords();
    void jointSession();
    void disclosureToTheCity();
    void followUpAndClose();
    void noticeAndExport();

    void consent(vault::Session& session, const vault::PartyId& party, ConsentKind kind);
    vault::PartyId addParty(vault::Session& session, std::string_view name, bool initiated);
    void carry(const vault::PartyId& from, const vault::PartyId& to, std::string_view words, vault::ShuttleId& kept);
    void state(vault::Session& session, CaseState to, charter::Outcome outcome = charter::Outcome::None,
               charter::Day on = charter::Day::None);
    void noteDirector(const vault::Session& session);

    Stage& m_stage;
    const Listener& m_listener;
    NoiseUpstairs m_left;
};

std::filesystem::path writeFile(const std::filesystem::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
    return file;
}

void Play::noteDirector(const vault::Session& session)
{
    const auto read = session.decrypted();
    m_left.directorRead.team += read.team;
    m_left.directorRead.caseContent += read.caseContent;
    m_left.directorRead.compartments += read.compartments;
}

void Play::referralAndCase()
{
    say(kPrunelle,
        "EKIDOM saisit l'équipe : un locataire se plaint du bruit du dessus. Prunelle enregistre la saisine.",
        "casevault referral add --partner EKIDOM --from saisine.json");
    {
        auto session = m_stage.unlock(kPrunelle);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        header.channel = charter::Channel::Email;
        header.source = charter::ReferralSource::SocialLandlord;
        header.sector = charter::Sector::Couronneries;
        header.placeKind = charter::PlaceKind::Home;
        header.conflictKind = charter::ConflictKind::Noise;
        records::ReferralNames names;
        names.summary = text("Talons et musique au-dessus de chez lui, résidence Les Girouettes " + canary("saisine"));
        names.namedPersons.push_back(
            {text("M. Tilleul " + canary("Tilleul")), text("06 00 00 00 01 " + canary("telT"))});
        names.namedPersons.push_back({text("Mme Hirondelle " + canary("Hirondelle")), {}});
        const auto ekidom = must(vault::memberNamed(session, kEkidom), "EKIDOM");
        m_left.referral = must(vault::receiveReferral(session, header, names, ekidom), "referral add");
    }
    say(kFlorimond,
        "Florimond étudie la saisine, ouvre un dossier en table ronde et l'attribue au binôme Églantine–Basile.",
        "casevault referral screen ID case ; case open --referral ID --mode table-ronde --from dossier.json ; assign "
        "DOSSIER Églantine Basile");
    m_stage.waitDays(1);
    auto session = m_stage.unlock(kFlorimond);
    (void)must(vault::readReferralNames(session, m_left.referral, Purpose::Screening), "referral names");
    must(vault::screenReferral(session, m_left.referral, charter::ScreeningDecision::Case), "screen");
    records::CaseHeader header;
    header.openedAt = session.today();
    header.sector = charter::Sector::Couronneries;
    header.placeKind = charter::PlaceKind::Home;
    header.conflictKinds = {charter::ConflictKind::Noise};
    records::CaseBody body;
    body.situation = text("Deux voisins, un plancher qui sonne. " + canary("situation"));
    m_left.caseFile = must(vault::openCase(session, m_left.referral, charter::Mode::TableRonde, header, body), "open");
    must(vault::assignMediators(session, m_left.caseFile,
                                {must(vault::memberNamed(session, kEglantine), "Églantine"),
                                 must(vault::memberNamed(session, kBasile), "Basile")}),
         "assign");
}

vault::PartyId Play::addParty(vault::Session& session, std::string_view name, bool initiated)
{
    records::PartyProfile profile;
    profile.initiated = initiated;
    profile.informedAt = session.today();
    records::PartyIdentity identity;
    identity.fullName = text(std::string(name) + " " + canary(name));
    identity.contact = text("résidence Les Girouettes " + canary("contact"));
    identity.safeContactTimes = text("après 18 h " + canary("heures"));
    return must(vault::addParty(session, m_left.caseFile, profile, identity), "party add");
}

void Play::consent(vault::Session& session, const vault::PartyId& party, ConsentKind kind)
{
    vault::ConsentTerms terms;
    terms.kind = kind;
    must(vault::recordConsent(session, m_left.caseFile, party, terms), "consent");
}

void Play::state(vault::Session& session, CaseState to, charter::Outcome outcome, charter::Day on)
{
    vault::StateChange change;
    change.to = to;
    change.outcome = outcome;
    change.on = on;
    must(vault::changeState(session, m_left.caseFile, change), "case state");
}

void Play::partiesAndConsent()
{
    m_stage.waitDays(1);
    say(kEglantine,
        "Chacun est informé par courrier, rencontré, et les limites sont expliquées. Chacun accepte de participer.",
        "casevault party add DOSSIER --from partie.json ; explain DOSSIER A ; consent give DOSSIER A participate ; "
        "case state DOSSIER consented");
    auto session = m_stage.unlock(kEglantine);
    m_left.tilleul = addParty(session, "Tilleul", true);
    m_left.hirondelle = addParty(session, "Hirondelle", false);
    for (const auto& party : {m_left.tilleul, m_left.hirondelle}) {
        must(vault::explainLimits(session, m_left.caseFile, party, charter::ConsentForm::Paper,
                                  charter::Language::French),
             "explain");
        consent(session, party, ConsentKind::Participate);
    }
    state(session, CaseState::Consented);
}

void Play::interviews()
{
    m_stage.waitDays(1);
    say(kEglantine, "Entretien chez M. Tilleul : ce qu'il confie reste dans son compartiment.",
        "casevault interview add DOSSIER A --from entretien.json");
    {
        auto session = m_stage.unlock(kEglantine);
        records::Interview interview;
        interview.at = session.today();
        interview.factsTold = text("Il se lève à 4 h et n'ose plus sonner chez elle. " + canary("confidenceT"));
        interview.needsExpressed = text("Dormir. " + canary("besoinT"));
        interview.privateRemark = text("Il baisse la voix quand on parle du bailleur. " + canary("remarqueT"));
        m_left.interviewOfTilleul = must(vault::writeInterview(session, m_left.tilleul, interview), "interview");
        vault::DocumentSource letter;
        letter.file = writeFile(m_stage.folder() / ("lettre " + canary("fichier") + ".txt"),
                                "Lettre de M. Tilleul\n" + canary("lettre") + "\n");
        letter.type = charter::DocumentType::Letter;
        m_left.letter =
            must(vault::addDocument(session, m_left.caseFile, m_left.tilleul, std::move(letter)), "document");
    }
    m_stage.waitDays(1);
    say(kBasile, "Entretien chez Mme Hirondelle, dans un autre compartiment.",
        "casevault interview add DOSSIER B --from entretien.json");
    auto session = m_stage.unlock(kBasile);
    records::Interview interview;
    interview.at = session.today();
    interview.factsTold = text("Elle ne savait pas que l'on entendait tout. " + canary("confidenceH"));
    interview.needsExpressed = text("Pouvoir recevoir sa sœur. " + canary("besoinH"));
    m_left.interviewOfHirondelle = must(vault::writeInterview(session, m_left.hirondelle, interview), "interview");
    state(session, CaseState::InMediation);
}

void Play::carry(const vault::PartyId& from, const vault::PartyId& to, std::string_view words, vault::ShuttleId& kept)
{
    auto session = m_stage.unlock(kEglantine);
    records::ShuttleMessage message;
    message.text = text(words);
    kept = must(vault::draftShuttle(session, from, to, message), "shuttle draft");
    must(vault::authoriseShuttle(session, kept, charter::ConsentForm::OralWitnessed), "shuttle authorise");
    must(vault::deliverShuttle(session, kept), "shuttle deliver");
}

void Play::carriedWords()
{
    m_stage.waitDays(2);
    say(kEglantine,
        "M. Tilleul autorise : « Dites-lui que je me lève à 4 h. » Relu avec lui, puis dit à Mme Hirondelle.",
        "casevault shuttle draft DOSSIER A B --from mots.json ; shuttle authorise ID ; shuttle deliver ID");
    carry(m_left.tilleul, m_left.hirondelle, "Dites-lui que je me lève à 4 h. " + canary("motsT"), m_left.fromTilleul);
    say(kEglantine, "Mme Hirondelle autorise : « Dites-lui que je ne savais pas. »",
        "casevault shuttle draft DOSSIER B A --from mots.json ; shuttle authorise ID ; shuttle deliver ID");
    carry(m_left.hirondelle, m_left.tilleul, "Dites-lui que je ne savais pas. " + canary("motsH"),
          m_left.fromHirondelle);
}

void Play::jointSession()
{
    m_stage.waitDays(3);
    say(kBasile, "Table ronde en salle neutre ; accord écrit : un tapis, pas de musique après 21 h 30, on se prévient.",
        "casevault session add DOSSIER --from table-ronde.json ; agreement add DOSSIER --from accord.json");
    auto session = m_stage.unlock(kBasile);
    for (const auto& party : {m_left.tilleul, m_left.hirondelle}) consent(session, party, ConsentKind::MeetJointly);
    records::JointSession joint;
    joint.at = session.today();
    joint.place = text("salle de la médiathèque " + canary("salle"));
    joint.groundRulesAccepted = true;
    joint.summary = text("Chacun a dit ce qui compte pour lui. " + canary("resume"));
    m_left.session = must(vault::writeSession(session, m_left.caseFile, {}, joint), "session");
    records::Agreement agreement;
    const auto letterOf = [&](const vault::PartyId& party) {
        return text(std::string(1, vault::letterOf(session.state().cases.at(m_left.caseFile).parties.at(party))));
    };
    agreement.undertakings.push_back(
        {letterOf(m_left.hirondelle), text("pose un tapis " + canary("tapis")), m_stage.dayOfPlay(40)});
    agreement.undertakings.push_back(
        {letterOf(m_left.hirondelle), text("pas de musique après 21 h 30"), charter::Day::None});
    agreement.undertakings.push_back(
        {letterOf(m_left.tilleul), text("prévient avant de se plaindre"), charter::Day::None});
    agreement.copiesGiven = true;
    agreement.sharing = charter::SharingChoice::MayBeShared;
    agreement.noStatementOfFault = true;
    agreement.reviewAt = m_stage.dayOfPlay(73);
    m_left.agreement = must(vault::writeAgreement(session, m_left.caseFile, {}, agreement), "agreement");
    vault::DocumentSource plan;
    plan.file = writeFile(m_stage.folder() / "accord signé.pdf", "%PDF-1.4 accord signé " + canary("pdf") + "\n");
    plan.type = charter::DocumentType::SignedAgreement;
    m_left.plan = must(vault::addDocument(session, m_left.caseFile, {}, std::move(plan)), "document");
}

void Play::disclosureToTheCity()
{
    m_stage.waitDays(1);
    say(kEglantine,
        "La Ville demande les engagements pour aider à les tenir. Églantine prépare : ce seul champ, rien d'autre.",
        "casevault disclosure prepare DOSSIER --partner Ville --item ACCORD:undertakings --from pourquoi.json");
    {
        auto session = m_stage.unlock(kEglantine);
        records::DisclosureProse prose;
        prose.personAtPartner = text("service du logement " + canary("interlocuteur"));
        prose.reason = text("Aider à tenir les engagements. " + canary("pourquoi"));
        const auto ville = must(vault::memberNamed(session, kVille), "Ville");
        m_left.disclosure = must(
            vault::prepareDisclosure(session, m_left.caseFile, ville, charter::DisclosurePurpose::AgreementExecution,
                                     {{vault::idAs<vault::ObjectId>(m_left.agreement), {"undertakings"}}}, prose),
            "disclosure prepare");
    }
    say(kBasile, "Les deux parties donnent leur accord à cette communication-là.",
        "casevault consent give DOSSIER A share-agreement --disclosure ID");
    {
        auto session = m_stage.unlock(kBasile);
        for (const auto& party : {m_left.tilleul, m_left.hirondelle}) {
            vault::ConsentTerms terms;
            terms.kind = ConsentKind::ShareAgreement;
            terms.disclosure = m_left.disclosure;
            must(vault::recordConsent(session, m_left.caseFile, party, terms), "consent share");
        }
    }
    say(kCapucine, "La directrice accorde l'accès pour un temps, sans rien pouvoir lire.",
        "casevault grant give ID --until DATE");
    auto session = m_stage.unlock(kCapucine);
    must(vault::giveDisclosure(session, m_left.disclosure, m_stage.dayOfPlay(kGrantDays)), "grant give");
    m_left.handover = must(vault::exportHandover(session, m_left.disclosure), "handover export");
    m_left.logKey = session.logKey().vkey();
    noteDirector(session);
}

void Play::followUpAndClose()
{
    say(kBasile, "Le dossier est conclu ; suivi prévu à deux mois.",
        "casevault case state DOSSIER concluded --outcome written-agreement ; case state DOSSIER follow-up --on DATE");
    {
        auto session = m_stage.unlock(kBasile);
        state(session, CaseState::Concluded, charter::Outcome::WrittenAgreement);
        state(session, CaseState::FollowUp, charter::Outcome::None, m_stage.dayOfPlay(kFollowUpDays));
    }
    m_stage.until(m_stage.dayOfPlay(kFollowUpDays));
    say(kBasile, "Deux mois après : l'accord est tenu. Le dossier est clos.",
        "casevault followup add DOSSIER --from suivi.json ; case state DOSSIER closed");
    auto session = m_stage.unlock(kBasile);
    records::FollowUp followUp;
    followUp.party =
        text(std::string(1, vault::letterOf(session.state().cases.at(m_left.caseFile).parties.at(m_left.hirondelle))));
    followUp.at = session.today();
    followUp.newAction = text("aucune " + canary("suite"));
    m_left.followUp = must(vault::writeFollowUp(session, m_left.caseFile, followUp), "followup");
    state(session, CaseState::Closed);
}

void Play::noticeAndExport()
{
    say(kPrunelle, "EKIDOM reçoit « terminée » dans l'envoi de la semaine : un numéro, un mot, une date.",
        "casevault notice SAISINE ; casevault notice send");
    {
        auto session = m_stage.unlock(kPrunelle);
        (void)must(vault::queueNotice(session, m_left.referral), "notice");
        const auto batches = must(vault::sendNotices(session), "notice send");
        if (batches.size() != 1) throw Broken("one batch for EKIDOM");
        m_left.notice = batches.front().bytes;
    }
    say(kOlivine, "Olivine, déléguée à la protection des données, exporte le journal pour l'auditrice.",
        "casevault log export --out export --for Auditrice");
    auto session = m_stage.unlock(kOlivine);
    m_left.bundle = m_stage.folder() / "export";
    (void)must(vault::exportLog(session, m_left.bundle, must(vault::memberNamed(session, kAuditrice), "Auditrice")),
               "log export");
}

NoiseUpstairs Play::perform()
{
    referralAndCase();
    partiesAndConsent();
    interviews();
    carriedWords();
    jointSession();
    disclosureToTheCity();
    followUpAndClose();
    noticeAndExport();
    return std::move(m_left);
}

} // namespace

void enrolEverybody(Stage& stage, const Listener& listener)
{
    listener(kCapucine, "La directrice fonde le coffre avec sa propre clé.",
             "casevault found --organisation \"GIP Collectif Médiation\" --identity capucine.key");
    stage.found(kCapucine, "GIP Collectif Médiation " + canary("organisation"));
    listener(kCapucine, "Elle inscrit Florimond, coordonnateur ; dès lors il faut deux personnes.",
             "casevault member enrol florimond.key.pub --name Florimond --role coordinator");
    stage.enrol(kCapucine, kFlorimond, Role::Coordinator);
    listener(kFlorimond, "Florimond contresigne l'arrivée des autres ; chacun entre avec sa clé et son invitation.",
             "casevault countersign ID ; casevault join --identity eglantine.key --invitation LIGNE");
    for (const auto* name : {kEglantine, kBasile, kCeleste}) stage.enrol(kCapucine, name, Role::Mediator, kFlorimond);
    stage.enrol(kCapucine, kPrunelle, Role::Assistant, kFlorimond);
    stage.enrol(kCapucine, kOlivine, Role::PrivacyOfficer, kFlorimond);
    stage.enrol(kCapucine, kEkidom, Role::Partner, kFlorimond, charter::PartnerKind::SocialLandlord);
    stage.enrol(kCapucine, kVille, Role::Partner, kFlorimond, charter::PartnerKind::City);
    stage.enrol(kCapucine, kAuditrice, Role::Auditor, kFlorimond);
}

NoiseUpstairs playNoiseUpstairs(Stage& stage, const Listener& listener) { return Play(stage, listener).perform(); }

} // namespace stage
