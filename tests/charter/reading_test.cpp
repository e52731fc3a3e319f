// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN §6 as data: every kind of read by every role.

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

constexpr std::size_t kReaders = 8;
using Row = std::array<std::optional<RefusalReason>, kReaders>;
constexpr std::nullopt_t yes = std::nullopt;

struct Line {
    ReadKind what;
    ObjectId object;
    Row answers;
};

/// A case in mediation with one of everything.
struct Full {
    Story story;
    CaseStory file{story, Mode::TableRonde};
    ReferralId unscreened = story.fresh<ReferralId>();
    InterviewId interview;
    ShuttleId draft, delivered;
    JointSessionId session;
    AgreementId agreement;
    FollowUpId followUp = story.fresh<FollowUpId>();
    DocumentId joint = story.fresh<DocumentId>(), own = story.fresh<DocumentId>();
    DisclosureId given;
    AlertId alert = story.fresh<AlertId>();
    LetterId letter = story.fresh<LetterId>();

    Full()
    {
        file.begin();
        for (const auto& party : file.parties) interview = file.interview(party);
        draft = file.draft(file.parties[0], file.parties[1]);
        delivered = file.draft(file.parties[0], file.parties[1]);
        story.must(story.eglantine, ShuttleAuthorised{file.id, delivered});
        story.must(story.eglantine, ShuttleDelivered{file.id, delivered, {}});
        session = file.meet();
        agreement = file.agree();
        story.must(story.eglantine, DocumentAdded{file.id, joint, {}, DocumentType::Plan, 1, {}, {}});
        story.must(story.eglantine, DocumentAdded{file.id, own, file.parties[0], DocumentType::Letter, 1, {}, {}});
        given = file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties);
        for (const auto& party : file.parties)
            file.say(party, ConsentKind::ShareAgreement, ConsentAction::Given, given);
        story.must(story.capucine, file.grant(given, story.day(9)));
        file.move(CaseState::Concluded, Outcome::WrittenAgreement);
        file.move(CaseState::FollowUp, {}, addMonths(story.day(), 2));
        story.must(story.eglantine, FollowUpMade{file.id, followUp, file.parties[0], Held::Yes, story.day(), {}});
        ReferralReceived received;
        received.referral = unscreened;
        story.must(story.anselme, received);
        story.must(story.celeste, AlertOpened{alert, DangerGround::IllTreatment, AlertAbout::Minor, story.florimond,
                                              {story.row(RecordKind::AlertFacts)}});
        story.must(story.eglantine, LetterOrdered{letter, file.id, file.parties[0], LetterKind::Information, Day::None,
                                                  {story.row(RecordKind::LetterAddress)}});
    }
    [[nodiscard]] std::array<MemberId, kReaders> readers() const
    {
        return {story.capucine, story.florimond, story.eglantine, story.celeste,
                story.prunelle, story.olivine,   story.auditor,   story.city};
    }
    [[nodiscard]] std::vector<Line> table() const
    {
        const auto no = RoleMayNot, d = DirectorReadsNoContent, out = NotAMember, p = PartnerMayNot;
        const auto other = NotAssignedToCase;
        const auto id = idAs<ObjectId>(file.id), referral = idAs<ObjectId>(file.referral), noObject = ObjectId{};
        const Row everyone{yes, yes, yes, yes, yes, yes, out, p};
        const Row jointRoom{d, yes, yes, other, no, no, out, p};
        const Row compartment{d, HolderOnly, yes, other, no, no, out, p};
        // director, coordinator, mediator of the case, another mediator, assistant, privacy officer, auditor, partner
        return {
            {ReadKind::Roster, noObject, everyone},
            {ReadKind::Log, noObject, everyone},
            {ReadKind::Verification, noObject, everyone},
            {ReadKind::ReferralList, noObject, {yes, yes, yes, yes, yes, no, out, p}},
            {ReadKind::ReferralHeader, referral, {yes, yes, yes, yes, yes, no, out, p}},
            {ReadKind::ReferralNames, referral, {d, yes, yes, other, ReferralNamesClosed, no, out, p}},
            {ReadKind::ReferralNames, idAs<ObjectId>(unscreened), {d, yes, HolderOnly, HolderOnly, yes, no, out, p}},
            {ReadKind::CaseList, noObject, {yes, yes, yes, yes, yes, yes, out, p}},
            {ReadKind::CaseHeader, id, {yes, yes, yes, yes, no, no, out, p}},
            {ReadKind::CaseContent, id, jointRoom},
            {ReadKind::DocumentList, id, jointRoom},
            {ReadKind::JointSession, idAs<ObjectId>(session), jointRoom},
            {ReadKind::Agreement, idAs<ObjectId>(agreement), jointRoom},
            {ReadKind::FollowUp, idAs<ObjectId>(followUp), jointRoom},
            {ReadKind::Document, idAs<ObjectId>(joint), jointRoom},
            {ReadKind::ShuttleMessage, idAs<ObjectId>(delivered), jointRoom},
            {ReadKind::ShuttleMessage, idAs<ObjectId>(draft), {d, ShuttleIsTheSenders, yes, other, no, no, out, p}},
            {ReadKind::Document, idAs<ObjectId>(own), compartment},
            {ReadKind::PartyName, idAs<ObjectId>(file.parties[0]), compartment},
            {ReadKind::Interview, idAs<ObjectId>(interview), compartment},
            {ReadKind::DisclosureRegister, noObject, {yes, yes, yes, yes, no, yes, out, p}},
            {ReadKind::DisclosureRegister, id, {yes, yes, yes, yes, no, yes, out, p}},
            {ReadKind::LogExport, noObject, {no, no, no, no, no, yes, out, p}},
            {ReadKind::HandoverExport, idAs<ObjectId>(given), {yes, other, yes, other, no, no, out, p}},
            {ReadKind::NoticeBatch, noObject, {no, yes, no, no, yes, no, out, p}},
            {ReadKind::Print, id, jointRoom},
            {ReadKind::Print, idAs<ObjectId>(session), jointRoom},
            {ReadKind::Print, idAs<ObjectId>(agreement), jointRoom},
            {ReadKind::Print, idAs<ObjectId>(followUp), jointRoom},
            {ReadKind::Print, idAs<ObjectId>(joint), jointRoom},
            {ReadKind::Print, idAs<ObjectId>(delivered), jointRoom},
            {ReadKind::Print, idAs<ObjectId>(draft), {d, ShuttleIsTheSenders, yes, other, no, no, out, p}},
            {ReadKind::Print, idAs<ObjectId>(own), compartment},
            {ReadKind::Print, idAs<ObjectId>(interview), compartment},
            {ReadKind::Print, idAs<ObjectId>(file.parties[0]), compartment},
            {ReadKind::Print, referral, {d, yes, yes, other, ReferralNamesClosed, no, out, p}},
            {ReadKind::SearchIndex, id, jointRoom},
            {ReadKind::RightsList, noObject, {no, yes, yes, yes, no, yes, out, p}},
            {ReadKind::AlertList, noObject, {yes, yes, yes, yes, no, yes, out, p}},
            {ReadKind::LetterList, noObject, {no, yes, yes, yes, yes, no, out, p}},
            {ReadKind::Letter,
             idAs<ObjectId>(letter),
             {LetterNotYours, LetterNotYours, yes, LetterNotYours, yes, LetterNotYours, out, p}},
            {ReadKind::BreakGlassList, noObject, {yes, yes, yes, yes, no, yes, out, p}},
            {ReadKind::BreachNotice, noObject, {yes, yes, no, no, no, yes, out, p}},
            {ReadKind::AlertFacts,
             idAs<ObjectId>(alert),
             {AlertNotYours, yes, AlertNotYours, yes, AlertNotYours, AlertNotYours, out, p}},
            {ReadKind::LogPublish, noObject, {yes, yes, no, no, no, yes, out, p}},
            {ReadKind::PartyExtract, idAs<ObjectId>(file.parties[0]), {no, no, no, no, no, yes, out, p}},
        };
    }
};

} // namespace

TEST(House1Role, EveryReadByEveryRole)
{
    Full full;
    std::set<ReadKind> seen;
    for (const auto& [what, object, answers] : full.table()) {
        seen.insert(what);
        for (std::size_t i = 0; i < kReaders; ++i) {
            const auto who = full.readers()[i];
            const auto& state = full.story.state;
            EXPECT_EQ(reasonOf(mayView(state, who, what, object, full.story.day())), answers[i])
                << tokenOf(what) << ", reader " << i;
            const auto place = state.places.find(object);
            const auto scope = place == state.places.end() ? ScopeId{} : place->second;
            EXPECT_EQ(full.story.refusal(who, Viewed{scope, what, object, Purpose::FollowCase}), answers[i]);
        }
    }
    EXPECT_EQ(seen.size(), allOf<ReadKind>().size()) << "a kind of read is not in the table";
}

TEST(House6Form, AReadNamesWhatIsThereInItsScope)
{
    Full full;
    const auto& story = full.story;
    const auto why = [&](ScopeId scope, ReadKind what, ObjectId object) {
        return story.refusal(story.eglantine, Viewed{scope, what, object, Purpose::FollowCase});
    };
    const ScopeId scope{full.file.id.bytes};
    EXPECT_EQ(why(scope, ReadKind::Interview, idAs<ObjectId>(full.interview)), std::nullopt);
    EXPECT_EQ(why({}, ReadKind::Interview, idAs<ObjectId>(full.interview)), ObjectUnknown);
    EXPECT_EQ(why(scope, ReadKind::Interview, idAs<ObjectId>(full.draft)), ObjectUnknown);
    EXPECT_EQ(why(scope, ReadKind::CaseContent, ObjectId{{1}}), ObjectUnknown);
    EXPECT_EQ(why(ScopeId{{1}}, ReadKind::Log, {}), ObjectUnknown);
    EXPECT_EQ(why(scope, ReadKind::Log, {}), std::nullopt);
    EXPECT_EQ(why(scope, ReadKind::Print, idAs<ObjectId>(full.given)), ObjectUnknown) << "a disclosure is no page";
    EXPECT_EQ(why(scope, ReadKind::Print, {}), ObjectUnknown);
    for (const auto what : {ReadKind::CaseHeader, ReadKind::ReferralHeader, ReadKind::ReferralNames,
                            ReadKind::JointSession, ReadKind::Document, ReadKind::ShuttleMessage,
                            ReadKind::HandoverExport, ReadKind::PartyName, ReadKind::FollowUp, ReadKind::SearchIndex})
        EXPECT_EQ(why(scope, what, idAs<ObjectId>(full.interview)), ObjectUnknown) << tokenOf(what);
}

TEST(House1Role, AFoundingDirectorExportsTheLogUntilASecondPersonIsThere)
{
    Story story;
    State alone;
    Founded founded;
    founded.founder = story.capucine;
    apply(alone, story.by(story.capucine), founded, {});
    EXPECT_TRUE(inFoundingPhase(alone));
    EXPECT_TRUE(mayView(alone, story.capucine, ReadKind::LogExport, {}, story.day()).has_value());
    EXPECT_EQ(reasonOf(mayView(story.state, story.capucine, ReadKind::LogExport, {}, story.day())), RoleMayNot);
}

} // namespace vault::charter
