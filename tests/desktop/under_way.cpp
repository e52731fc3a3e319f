// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/under_way.h"

#include "tests/desktop/played.h"
#include "vault/purposes.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace stage {

namespace {

namespace charter = vault::charter;
namespace records = vault::records;
using charter::CaseState;
using charter::ConsentKind;

class WorkingDay {
public:
    WorkingDay(Stage& stage, const People& people, const std::function<void()>& before)
        : m_stage(stage), m_people(people), m_before(before)
    {
    }

    UnderWay perform()
    {
        const auto referrals = received();
        m_left.waiting = referrals[0];
        m_left.decided = referrals[1];
        opened(referrals);
        m_stage.waitDays(1);
        std::tie(m_left.first, m_left.second) = consented(m_left.open);
        const auto [one, other] = consented(m_left.followed);
        inMediation(m_left.followed, one, other);
        m_left.interview = inMediation(m_left.open, m_left.first, m_left.second);
        concluded();
        met();
        documents();
        words();
        prepared();
        letter();
        glass();
        sealed();
        asked();
        return m_left;
    }

private:
    vault::Session unlock(const char* who)
    {
        m_before();
        return m_stage.unlock(who);
    }

    std::vector<vault::ReferralId> received()
    {
        auto session = unlock(kPrunelle);
        const auto ekidom = must(vault::memberNamed(session, kEkidom), "EKIDOM");
        std::vector<vault::ReferralId> out;
        for (int count = 0; count < 5; ++count) {
            records::ReferralHeader header;
            header.receivedAt = session.today();
            header.channel = charter::Channel::Email;
            header.source = charter::ReferralSource::SocialLandlord;
            header.sector = charter::Sector::Couronneries;
            header.placeKind = charter::PlaceKind::Home;
            header.conflictKind = charter::ConflictKind::Noise;
            records::ReferralNames names;
            names.summary = text(canary("saisine"));
            names.namedPersons.push_back({text(m_people.first), text(m_people.contact)});
            names.namedPersons.push_back({text(m_people.second), {}});
            out.push_back(must(vault::receiveReferral(session, header, names, ekidom), "referral"));
        }
        return out;
    }

    void opened(const std::vector<vault::ReferralId>& referrals)
    {
        auto session = unlock(kFlorimond);
        for (std::size_t at = 1; at < referrals.size(); ++at)
            must(vault::screenReferral(session, referrals[at], charter::ScreeningDecision::Case), "screen");
        auto from = referrals.begin() + 2;
        for (auto* file : {&m_left.open, &m_left.followed, &m_left.sealed}) {
            records::CaseHeader header;
            header.openedAt = session.today();
            header.sector = charter::Sector::Couronneries;
            header.placeKind = charter::PlaceKind::Home;
            header.conflictKinds = {charter::ConflictKind::Noise};
            records::CaseBody body;
            body.situation = text(canary("situation"));
            *file = must(vault::openCase(session, *from++, charter::Mode::TableRonde, header, body), "open");
            must(vault::assignMediators(session, *file,
                                        {must(vault::memberNamed(session, kEglantine), kEglantine),
                                         must(vault::memberNamed(session, kBasile), kBasile)}),
                 "assign");
        }
    }

    std::pair<vault::PartyId, vault::PartyId> consented(const vault::CaseId& file)
    {
        auto session = unlock(kEglantine);
        std::vector<vault::PartyId> parties;
        for (const auto& name : {m_people.first, m_people.second}) {
            records::PartyProfile profile;
            profile.informedAt = session.today();
            records::PartyIdentity identity;
            identity.fullName = text(name);
            identity.contact = text(m_people.contact);
            identity.safeContactTimes = text(m_people.hours);
            parties.push_back(must(vault::addParty(session, file, profile, identity), "party"));
            must(vault::explainLimits(session, file, parties.back(), charter::ConsentForm::Paper, charter::Language::French),
                 "explain");
            must(vault::recordConsent(session, file, parties.back(), {.kind = ConsentKind::Participate}), "consent");
        }
        must(vault::changeState(session, file, {.to = CaseState::Consented}), "consented");
        return {parties[0], parties[1]};
    }

    vault::InterviewId inMediation(const vault::CaseId& file, const vault::PartyId& one, const vault::PartyId& other)
    {
        auto session = unlock(kBasile);
        std::vector<vault::InterviewId> interviews;
        for (const auto& party : {one, other}) {
            records::Interview interview;
            interview.at = session.today();
            interview.factsTold = text(canary("confidence"));
            interviews.push_back(must(vault::writeInterview(session, party, interview), "interview"));
        }
        must(vault::changeState(session, file, {.to = CaseState::InMediation}), "mediation");
        return interviews.front();
    }

    void concluded()
    {
        auto session = unlock(kBasile);
        must(vault::changeState(session, m_left.followed,
                                {.to = CaseState::Concluded, .outcome = charter::Outcome::OralAgreement}),
             "concluded");
        must(vault::changeState(session, m_left.followed,
                                {.to = CaseState::FollowUp, .on = charter::addMonths(session.today(), 2)}),
             "follow-up");
    }

    void met()
    {
        auto session = unlock(kBasile);
        const auto agreeToMeet = [&] { // said anew for each meeting
            for (const auto& party : {m_left.first, m_left.second})
                must(vault::recordConsent(session, m_left.open, party, {.kind = ConsentKind::MeetJointly}), "consent");
        };
        agreeToMeet();
        records::JointSession joint;
        joint.at = session.today();
        joint.place = text(canary("salle"));
        joint.groundRulesAccepted = true;
        joint.summary = text(canary("resume"));
        (void)must(vault::writeSession(session, m_left.open, {}, joint), "session");
        agreeToMeet();
        records::Agreement agreement;
        const auto letter = vault::letterOf(session.state().cases.at(m_left.open).parties.at(m_left.first));
        agreement.undertakings.push_back({text(std::string(1, letter)), text(canary("tapis")), charter::Day::None});
        agreement.copiesGiven = true;
        agreement.sharing = charter::SharingChoice::MayBeShared;
        agreement.noStatementOfFault = true;
        agreement.reviewAt = charter::addMonths(session.today(), 2);
        m_agreement = must(vault::writeAgreement(session, m_left.open, {}, agreement), "agreement");
    }

    void documents()
    {
        auto session = unlock(kBasile);
        const auto add = [&](const vault::PartyId& party, const char* ending, const QByteArray& bytes, charter::DocumentType type) {
            const auto file = m_stage.folder() / (m_people.file + ending);
            vault::DocumentSource source;
            source.file = written(QString::fromStdString(file.string()), bytes).toStdString();
            source.type = type;
            const auto made = must(vault::addDocument(session, m_left.open, party, std::move(source)), "document");
            std::filesystem::remove(file);
            return made;
        };
        m_left.picture = add(m_left.first, ".png", pictureBytes(), charter::DocumentType::Photo);
        m_left.paper = add({}, ".pdf", paperBytes(), charter::DocumentType::Plan);
        m_left.letter = add(m_left.second, ".txt", QByteArray::fromStdString(canary("lettre")), charter::DocumentType::Letter);
    }

    void words()
    {
        auto session = unlock(kBasile);
        records::ShuttleMessage message;
        message.text = text(canary("mots"));
        (void)must(vault::draftShuttle(session, m_left.first, m_left.second, message), "words");
        const auto answer = must(vault::draftShuttle(session, m_left.second, m_left.first, message), "words");
        must(vault::authoriseShuttle(session, answer, charter::ConsentForm::OralWitnessed), "yes");
    }

    void prepared()
    {
        auto session = unlock(kBasile);
        records::DisclosureProse prose;
        prose.personAtPartner = text(m_people.first);
        prose.reason = text(canary("pourquoi"));
        m_left.prepared = must(vault::prepareDisclosure(session, m_left.open, must(vault::memberNamed(session, kVille), kVille),
                                                        charter::DisclosurePurpose::AgreementExecution,
                                                        {{vault::idAs<vault::ObjectId>(m_agreement), {"undertakings"}}}, prose),
                               "disclosure");
        must(vault::buildSearch(session, m_left.open, vault::purposeOf(session, m_left.open)), "search");
    }

    void letter()
    {
        auto session = unlock(kBasile);
        records::LetterAddress address;
        address.fullName = text(m_people.first);
        address.postalAddress = text(m_people.contact);
        m_left.appointment =
            must(vault::orderLetter(session, m_left.first, charter::LetterKind::Appointment, session.today(), address), "letter");
    }

    void glass()
    {
        auto session = unlock(kCapucine);
        const charter::Day until{charter::value(session.today()) + 4};
        m_left.glass = must(vault::askBreakGlass(session, m_left.open, charter::GlassGround::Integrity, until), "break-glass");
    }

    void sealed()
    {
        auto session = unlock(kOlivine);
        must(vault::sealCase(session, m_left.sealed, charter::SealReason::Objection), "seal");
    }

    void asked()
    {
        auto session = unlock(kPrunelle);
        const charter::Day receivedOn{charter::value(session.today()) - 21};
        m_left.asked = must(vault::receiveRequest(session, m_left.open, m_left.first, charter::RightsKind::Rectification, receivedOn,
                                                  charter::IdentityCheck::KnownInPerson),
                            "request");
    }

    Stage& m_stage;
    const People& m_people;
    const std::function<void()>& m_before;
    UnderWay m_left;
    vault::AgreementId m_agreement;
};

QByteArray pictureMade()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(kPictureColour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) throw Broken("no picture");
    return bytes;
}

QByteArray paperMade()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) throw Broken("no paper");
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    painter.drawRect(200, 200, 1000, 1000);
    writer.newPage();
    painter.drawRect(200, 200, 400, 400);
    painter.end();
    return bytes;
}

Stage copied(const Stage& from, const std::filesystem::path& to)
{
    copyStage(from, to);
    return Stage(to, from.now());
}

} // namespace

People plantedPeople()
{
    return {.first = "M. Tilleul " + canary("Tilleul"),
            .second = "Mme Hirondelle " + canary("Hirondelle"),
            .contact = canary("contact"),
            .hours = canary("heures"),
            .file = canary("fichier")};
}

void copyStage(const Stage& from, const std::filesystem::path& to)
{
    std::filesystem::copy(from.folder(), to, std::filesystem::copy_options::recursive);
}

UnderWay playUnderWay(Stage& stage, const People& people, const std::function<void()>& before)
{
    return WorkingDay(stage, people, before).perform();
}

Apart::Apart() : stage(copied(played().stage, folder.path().toStdString())), play(playUnderWay(stage, plantedPeople())) {}

Copied::Copied() : stage(copied(underWay().stage, folder.path().toStdString())) {}

Apart& underWay()
{
    static Apart one;
    return one;
}

const QByteArray& pictureBytes()
{
    static const auto bytes = pictureMade();
    return bytes;
}

const QByteArray& paperBytes()
{
    static const auto bytes = paperMade();
    return bytes;
}

QString written(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) throw Broken("cannot write " + file.toStdString());
    return file;
}

} // namespace stage
