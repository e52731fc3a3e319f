// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Independence: a partner and an auditor change nothing, and the director reads no content (DOMAIN §6, §8).

#include "tests/charter/random_values.h"
#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

TEST(Inde1, EveryActByAPartnerIsRefused)
{
    Story story;
    CaseStory file(story);
    RandomValues random(41);
    for (std::size_t kind = 1; kind < std::variant_size_v<Act>; ++kind) // all but Founded
        for (int i = 0; i < 20; ++i) {
            const auto act = random.dated(kind).act;
            EXPECT_EQ(story.refusal(story.ekidom, act), PartnerMayNot);
            EXPECT_EQ(story.refusal(story.auditor, act), NotAMember);
            EXPECT_EQ(story.refusal(MemberId{}, act), NotAMember);
        }
    const auto founding = random.dated(0).act;
    EXPECT_EQ(story.refusal(story.ekidom, founding), AlreadyFounded);
    EXPECT_EQ(ruleOf(PartnerMayNot), Rule::Inde1);
}

TEST(Inde1, APartnerHoldsNothingButItsHalves)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto agreement = file.agree();
    const auto disclosure = idAs<ObjectId>(file.prepare(ReadKind::Agreement, idAs<ObjectId>(agreement), file.parties));
    for (const auto kind : allOf<KeyKind>())
        for (const auto& object : {ObjectId{}, idAs<ObjectId>(file.id), idAs<ObjectId>(file.referral),
                                   idAs<ObjectId>(file.parties[0]), disclosure}) {
            const bool half = kind == KeyKind::HalfOne || kind == KeyKind::HalfTwo;
            EXPECT_EQ(mayHold(story.state, story.city, kind, object), half && object == disclosure);
            EXPECT_FALSE(mayHold(story.state, story.ekidom, kind, object));
        }
}

TEST(Inde2, TheDirectorReadsNoContent)
{
    Story story;
    CaseStory file(story);
    file.begin();
    const auto interview = idAs<ObjectId>(file.interview(file.parties[0]));
    const auto agreement = idAs<ObjectId>(file.agree());
    const auto why = [&](ReadKind what, const ObjectId& object) {
        return reasonOf(mayView(story.state, story.capucine, what, object, story.day()));
    };
    for (const auto& [what, object] :
         std::vector<std::pair<ReadKind, ObjectId>>{{ReadKind::CaseContent, idAs<ObjectId>(file.id)},
                                                    {ReadKind::DocumentList, idAs<ObjectId>(file.id)},
                                                    {ReadKind::PartyName, idAs<ObjectId>(file.parties[0])},
                                                    {ReadKind::Interview, interview},
                                                    {ReadKind::Agreement, agreement},
                                                    {ReadKind::ReferralNames, idAs<ObjectId>(file.referral)},
                                                    {ReadKind::JointSession, {}},
                                                    {ReadKind::ShuttleMessage, {}},
                                                    {ReadKind::FollowUp, {}},
                                                    {ReadKind::Document, {}}})
        EXPECT_EQ(why(what, object), DirectorReadsNoContent) << tokenOf(what);
    EXPECT_TRUE(leavesTrace(ruleOf(DirectorReadsNoContent)));
    for (const auto kind : {KeyKind::Case, KeyKind::Confidence, KeyKind::Party, KeyKind::Referral})
        for (const auto& object :
             {idAs<ObjectId>(file.id), idAs<ObjectId>(file.referral), idAs<ObjectId>(file.parties[0])})
            EXPECT_FALSE(mayHold(story.state, story.capucine, kind, object));
}

TEST(Inde3, WhoReferredChangesNoState)
{
    // The same acts on a referral by a partner and by nobody fold to the same case.
    Story withPartner, withNobody;
    CaseStory first(withPartner), second(withNobody);
    withNobody.state.referrals.at(second.referral).partner = {};
    withNobody.state.referrals.at(second.referral).source = ReferralSource::Resident;
    for (auto* file : {&first, &second}) file->begin();
    EXPECT_EQ(first.part().state, second.part().state);
    EXPECT_EQ(epochsDueBy(withPartner.state, withPartner.eglantine).size(),
              epochsDueBy(withNobody.state, withNobody.eglantine).size());
}

} // namespace vault::charter
