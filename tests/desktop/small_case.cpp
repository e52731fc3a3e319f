// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/small_case.h"

#include <fstream>
#include <string>

namespace stage {

namespace {

namespace charter = vault::charter;
namespace records = vault::records;

/// One page with that sentence on it. Without a table of its objects, which readers make up for.
std::string pdfSaying(const std::string& sentence)
{
    const auto drawing = "BT /F1 12 Tf 10 50 Td (" + sentence + ") Tj ET";
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources "
           "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"
           "4 0 obj\n<< /Length " +
           std::to_string(drawing.size()) + " >>\nstream\n" + drawing +
           "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

vault::DocumentId add(Stage& stage, vault::Session& session, const SmallCase& of, const std::string& name, const std::string& content)
{
    vault::DocumentSource source;
    source.file = stage.folder() / name;
    std::ofstream(source.file, std::ios::binary) << content;
    source.type = charter::DocumentType::Letter;
    return must(vault::addDocument(session, of.caseFile, of.party, std::move(source)), "document");
}

void openCaseOf(Stage& stage, SmallCase& made)
{
    auto session = stage.unlock(kCoordinator);
    records::ReferralHeader header;
    header.receivedAt = session.today();
    header.conflictKind = charter::ConflictKind::Noise;
    const auto referral = must(vault::receiveReferral(session, header, {}, {}), "referral");
    must(vault::screenReferral(session, referral, charter::ScreeningDecision::Case), "screen");
    records::CaseHeader about;
    about.openedAt = session.today();
    about.conflictKinds = {charter::ConflictKind::Noise};
    records::CaseBody body;
    body.situation = text("Un plancher qui sonne. " + canary("situation"));
    made.caseFile = must(vault::openCase(session, referral, charter::Mode::Ecoute, about, body), "open");
    must(vault::assignMediators(session, made.caseFile, {must(vault::memberNamed(session, kMediator), "name")},
                                charter::SoloReason::SmallMatter),
         "assign");
}

void hearTheParty(Stage& stage, SmallCase& made)
{
    auto session = stage.unlock(kMediator);
    records::PartyProfile profile;
    profile.informedAt = session.today();
    records::PartyIdentity identity;
    identity.fullName = text("M. Tilleul " + canary("Tilleul"));
    identity.contact = text("résidence Les Girouettes " + canary("contact"));
    made.party = must(vault::addParty(session, made.caseFile, profile, identity), "party");
    must(vault::explainLimits(session, made.caseFile, made.party, charter::ConsentForm::Paper, charter::Language::French),
         "explain");
    must(vault::recordConsent(session, made.caseFile, made.party, {}), "consent");
    vault::StateChange change;
    change.to = charter::CaseState::Consented;
    must(vault::changeState(session, made.caseFile, change), "consented");
    records::Interview interview;
    interview.at = session.today();
    interview.factsTold = text("Il se lève à 4 h. " + canary("confidence"));
    made.interview = must(vault::writeInterview(session, made.party, interview), "interview");
    made.letter = add(stage, session, made, "lettre " + canary("fichier") + ".txt", "Lettre de M. Tilleul\n" + canary("lettre") + "\n");
    made.sheet = add(stage, session, made, "feuille.pdf", pdfSaying(canary("feuille")));
    must(vault::buildSearch(session, made.caseFile, charter::Purpose::FollowCase), "search");
}

} // namespace

SmallCase openSmallCase(Stage& stage)
{
    stage.found(kDirector, "GIP Collectif Médiation");
    stage.enrol(kDirector, kCoordinator, charter::Role::Coordinator);
    stage.enrol(kDirector, kMediator, charter::Role::Mediator, kCoordinator);
    SmallCase made;
    openCaseOf(stage, made);
    stage.waitDays(1);
    hearTheParty(stage, made);
    return made;
}

} // namespace stage
