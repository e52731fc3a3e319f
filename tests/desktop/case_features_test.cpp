// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a case page offers beyond reading and writing: its timeline, a person's own words on paper, why it is open, the way
// out of it, and the step that lifts what is missing.

#include "client/desktop/documents/party_paper.h"
#include "client/desktop/windows/case_page.h"
#include "client/desktop/windows/party_print.h"
#include "tests/desktop/sitting.h"
#include "tests/vault/door_fixture.h"

#include <QDialog>
#include <QFileInfo>
#include <QListView>
#include <QPrinter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>

namespace {

using namespace door;
using stage::Sitting;

constexpr const char* kTimeline = "Fil du dossier : ce qui a été fait, jour par jour";
constexpr const char* kStepBack = "Me déporter ou me retirer de ce dossier";

class CaseFeatures : public Door {
protected:
    /// Two parties who take part; two interviews with the first, none with the second.
    void fill()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_first = addParty(session);
        m_second = addParty(session);
        consentOfAll(session);
        m_interview = interview(session, m_first, "CANARI-premier");
        (void)interview(session, m_first, "CANARI-encore");
    }
    [[nodiscard]] QString letterOf(const vault::PartyId& party)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        return QString(QLatin1Char(vault::letterOf(session.state().cases.at(m_case).parties.at(party))));
    }

    /// The answer of a job on the sitter's own desk.
    template <class Job>
    static auto asked(Sitting& sitting, Job job)
    {
        using Answer = std::invoke_result_t<Job, vault::Session&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        sitting.shell().desk().ask(&sitting.shell(), std::move(job), [answer](Answer given) { *answer = std::move(given); });
        sitting.settle([&] { return answer->has_value(); });
        return std::move(**answer);
    }
    /// The reads that the log has, oldest first, but for the reading of the log itself.
    static std::vector<charter::Viewed> reads(Sitting& sitting)
    {
        const auto lines =
            must(asked(sitting, [](vault::Session& session) { return vault::readLog(session, 0, 40, Language::French); }), "log");
        std::vector<charter::Viewed> out;
        for (const auto& line : lines)
            if (const auto* viewed = std::get_if<charter::Viewed>(&line.act.act);
                line.readable && viewed != nullptr && viewed->what != charter::ReadKind::Log)
                out.push_back(*viewed);
        return out;
    }
    static std::uint64_t sizeOfLog(Sitting& sitting)
    {
        return must(asked(sitting,
                          [](vault::Session& session) -> vault::Outcome<std::uint64_t> { return audit::value(session.head().size); }),
                    "head");
    }

    vault::PartyId m_first, m_second;
    vault::InterviewId m_interview;
};

TEST_F(CaseFeatures, TheTimelineTellsByDayWhatWasDoneByLetterAndReadsNothing)
{
    fill();
    const auto letter = letterOf(m_first);
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    (void)sitting.find(kTimeline);
    const auto before = sizeOfLog(sitting);
    sitting.press(kTimeline);
    auto* list = qobject_cast<QListView*>(sitting.find("Fil du dossier, jour par jour"));
    ASSERT_NE(list, nullptr);
    sitting.settle([&] { return list->model()->rowCount() > 0; });
    EXPECT_EQ(sizeOfLog(sitting), before);
    const auto said = sitting.everythingSaid();
    EXPECT_TRUE(said.contains(QString("Églantine a noté un entretien : "))) << said.toStdString();
    EXPECT_TRUE(said.contains(QString("(parties : %1)").arg(letter))) << said.toStdString();
    EXPECT_FALSE(said.contains("M. Tilleul") || said.contains("CANARI-")) << said.toStdString();
    const int at = list->currentIndex().row();
    EXPECT_EQ(at, list->model()->rowCount() - 1) << "the newest";
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), at - 1) << "the keyboard goes through it";
    EXPECT_FALSE(list->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_F(CaseFeatures, ThePaperHoldsThePersonsWordsAndNoNoteNoNameAndNothingOfTheOther_AUTO_2)
{
    fill();
    auto session = m_stage->unlock(stage::kEglantine);
    records::Interview record;
    record.at = session.today();
    record.factsTold = stage::text("CANARI-seconde");
    record.privateRemark = stage::text("CANARI-note");
    must(vault::writeInterview(session, m_second, record), "interview");
    const auto onPaper = [&](vault::WorkingNotes notes) {
        QTextDocument paper;
        desktop::writePaper(paper, must(vault::printCompartment(session, m_second, Purpose::RightsRequest, notes), "print"),
                            session.today());
        return paper.toPlainText();
    };
    const auto paper = onPaper(vault::WorkingNotes::Without);
    EXPECT_TRUE(paper.contains("CANARI-seconde")) << paper.toStdString();
    EXPECT_TRUE(paper.contains("Participer")) << "what was agreed to: " << paper.toStdString();
    for (const auto* other : {"CANARI-premier", "CANARI-encore", "CANARI-note", "M. Tilleul"})
        EXPECT_FALSE(paper.contains(other)) << other;
    EXPECT_TRUE(onPaper(vault::WorkingNotes::With).contains("CANARI-note")) << "when the person asks";
}

TEST_F(CaseFeatures, OneClickAsksForAPrinterAndNotesNothingWhenThePrintIsGivenUp)
{
    fill();
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    sitting.press(QString("Partie %1 : imprimer ce que la personne a dit et accepté").arg(letterOf(m_first)));
    auto* dialog = qobject_cast<QDialog*>(&sitting.front());
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(std::ranges::contains(reads(sitting), charter::ReadKind::Print, &charter::Viewed::what));
    dialog->reject();
    sitting.settle();
    EXPECT_FALSE(std::ranges::contains(reads(sitting), charter::ReadKind::Print, &charter::Viewed::what));
}

TEST_F(CaseFeatures, APrintIsOfOneCompartmentAndInTheLogPieceByPiece_AUTO_2)
{
    fill();
    const QTemporaryDir folder;
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    (void)sitting.find(kTimeline);
    auto printer = std::make_shared<QPrinter>();
    printer->setOutputFileName(folder.filePath("paper.pdf"));
    desktop::printOn(sitting.page(), printer, m_first, Purpose::RightsRequest, vault::WorkingNotes::Without);
    sitting.settle([&] { return sitting.banner().contains("notée au journal"); });
    EXPECT_GT(QFileInfo(folder.filePath("paper.pdf")).size(), 0);
    std::vector<vault::ObjectId> printed;
    for (const auto& read : reads(sitting))
        if (read.what == charter::ReadKind::Print) printed.push_back(read.object);
    ASSERT_EQ(printed.size(), 3U) << "the party and its two interviews";
    EXPECT_EQ(printed.front(), idAs<vault::ObjectId>(m_first));
    EXPECT_THAT(printed, testing::Contains(idAs<vault::ObjectId>(m_interview)));
}

TEST_F(CaseFeatures, AnAssignmentAnswersWhyAndAChangedPurposeGoesWithEveryReadAfterIt)
{
    fill();
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    sitting.press("Changer le motif de cette ouverture");
    sitting.choose("Pourquoi", desktop::capitalised(desktop::label(Purpose::PracticeReview)));
    sitting.press("Continuer");
    EXPECT_TRUE(sitting.everythingSaid().contains(desktop::label(Purpose::PracticeReview))) << sitting.everythingSaid().toStdString();
    sitting.press(sitting.named(QString("Partie %1, lire : ").arg(letterOf(m_first))));
    const auto seen = reads(sitting);
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen.back().what, charter::ReadKind::Interview);
    EXPECT_EQ(seen.back().purpose, Purpose::PracticeReview);
    const auto opened = std::ranges::find(seen, charter::ReadKind::CaseHeader, &charter::Viewed::what);
    ASSERT_NE(opened, seen.end());
    EXPECT_EQ(opened->purpose, Purpose::FollowCase) << "from the assignment";
}

TEST_F(CaseFeatures, WhoIsNotAssignedSaysWhyBeforeAnythingIsRead)
{
    fill();
    Sitting sitting(*m_stage, stage::kFlorimond);
    sitting.unlock();
    sitting.window().openCase(m_case);
    (void)sitting.find("Pourquoi");
    EXPECT_FALSE(std::ranges::contains(reads(sitting), charter::ReadKind::CaseHeader, &charter::Viewed::what));
    sitting.choose("Pourquoi", desktop::capitalised(desktop::label(Purpose::Danger)));
    sitting.press("Continuer");
    (void)sitting.find(kTimeline);
    const auto seen = reads(sitting);
    const auto opened = std::ranges::find(seen, charter::ReadKind::CaseHeader, &charter::Viewed::what);
    ASSERT_NE(opened, seen.end());
    EXPECT_EQ(opened->purpose, Purpose::Danger);
}

TEST_F(CaseFeatures, NotSayingWhyOpensNothing)
{
    fill();
    Sitting sitting(*m_stage, stage::kFlorimond);
    sitting.unlock();
    sitting.window().go("cases");
    sitting.window().openCase(m_case);
    sitting.press("Annuler");
    EXPECT_EQ(sitting.page().accessibleName(), "Dossiers");
    EXPECT_FALSE(std::ranges::contains(reads(sitting), charter::ReadKind::CaseHeader, &charter::Viewed::what));
}

TEST_F(CaseFeatures, SteppingBackTakesTwoGesturesAndNothingOfTheCaseStays_IMPA_3)
{
    fill();
    const auto isAssigned = [this] {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto basile = must(vault::memberNamed(session, stage::kBasile), "Basile");
        return charter::isAssigned(session.state().cases.at(m_case), basile);
    };
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    must(asked(sitting, [id = m_case](vault::Session& session) { return vault::buildSearch(session, id, Purpose::FollowCase); }),
         "search");
    sitting.window().openCase(m_case);
    sitting.press(sitting.named(QString("Partie %1, lire : ").arg(letterOf(m_first))));
    sitting.window().openCase(m_case); // a second time, above what was read
    sitting.press(kStepBack);
    EXPECT_TRUE(sitting.banner().contains("déjà lu")) << sitting.banner().toStdString();
    EXPECT_TRUE(isAssigned()) << "one gesture does nothing";
    sitting.press("Oui, me retirer");
    EXPECT_FALSE(isAssigned());
    EXPECT_EQ(sitting.page().accessibleName(), "Dossiers");
    EXPECT_TRUE(sitting.banner().contains("plus sur ce dossier")) << sitting.banner().toStdString();
    EXPECT_TRUE(sitting.window().findChildren<desktop::CasePage*>().isEmpty()) << "the page below went too";
    EXPECT_FALSE(stage::textsOf(sitting.window(), false).join('\n').contains("CANARI-")) << "not even hidden";
    const auto* table = qobject_cast<QTableView*>(sitting.find("Liste des dossiers"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_TRUE(must(asked(sitting,
                           [](vault::Session& session) -> vault::Outcome<std::vector<vault::SearchHit>> {
                               return vault::search(session, "CANARI-premier", 5);
                           }),
                     "search")
                    .empty());
}

TEST_F(CaseFeatures, TheLastWhoHoldsAKeyIsToldSoBeforeSteppingBack)
{
    fill();
    const auto isWarned = [this] {
        Sitting sitting(*m_stage, stage::kBasile);
        sitting.unlock();
        sitting.window().openCase(m_case);
        sitting.press(kStepBack);
        return sitting.banner().contains("seul·e à tenir une clé");
    };
    EXPECT_FALSE(isWarned());
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        must(vault::removeMediator(session, m_case, must(vault::memberNamed(session, stage::kEglantine), "Églantine")), "remove");
    }
    EXPECT_TRUE(isWarned());
}

TEST_F(CaseFeatures, AnImbalanceIsSaidOnThePageWithTheStepThatEvensIt_IMPA_2)
{
    fill();
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    (void)sitting.find(kTimeline);
    EXPECT_TRUE(sitting.banner().contains("Déséquilibre")) << sitting.banner().toStdString();
    EXPECT_TRUE(sitting.has(QString("Écrire un entretien avec %1").arg(letterOf(m_second))));
    EXPECT_FALSE(sitting.has(QString("Écrire un entretien avec %1").arg(letterOf(m_first))));
}

TEST_F(CaseFeatures, AMissingConsentIsNamedAndLeadsToWhereItIsRecorded_CONS_1)
{
    {
        auto session = m_stage->unlock(stage::kEglantine);
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text("M. Tilleul");
        m_first = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, m_first, charter::ConsentForm::Paper, Language::French), "explain");
    }
    const auto letter = letterOf(m_first);
    Sitting sitting(*m_stage, stage::kBasile);
    sitting.unlock();
    sitting.window().openCase(m_case);
    sitting.press(QString("Partie %1 : écrire un entretien").arg(letter));
    EXPECT_TRUE(sitting.banner().contains("CONS-")) << sitting.banner().toStdString();
    EXPECT_TRUE(sitting.has(QString("Noter ce que %1 a dit").arg(letter)));
}

} // namespace
