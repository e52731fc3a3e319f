// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/small_case.h"

#include <fstream>

namespace stage {

namespace {

namespace charter = vault::charter;
namespace records = vault::records;

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
    vault::DocumentSource letter;
    letter.file = stage.folder() / ("lettre " + canary("fichier") + ".txt");
    std::ofstream(letter.file) << "Lettre de M. Tilleul\n" << canary("lettre") << "\n";
    letter.type = charter::DocumentType::Letter;
    made.letter = must(vault::addDocument(session, made.caseFile, made.party, std::move(letter)), "document");
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
