// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/party_paper.h"

#include "client/desktop/desk/record_lines.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace desktop {
namespace {

struct PartyPaper {
    Q_DECLARE_TR_FUNCTIONS(desktop::PartyPaper)
};

/// Paragraph by paragraph: no text is read as markup.
class Pen {
public:
    explicit Pen(QTextDocument& paper) : m_cursor(&paper) {}

    void title(const QString& text) { write(text, 1.5, true, 0); }
    void heading(const QString& text) { write(text, 1.15, true, 18); }
    void label(const QString& text) { write(text, 0.9, false, 8); }
    void line(const QString& text) { write(text, 1.0, false, 2); }
    void lines(const std::vector<std::pair<QString, QString>>& fields)
    {
        for (const auto& [name, text] : fields) {
            label(name);
            line(text);
        }
    }

private:
    void write(const QString& text, double size, bool isBold, int above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFontPointSize(kPoints * size);
        letters.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
        if (m_isBegun)
            m_cursor.insertBlock(block, letters);
        else
            m_cursor.setBlockFormat(block);
        m_isBegun = true;
        m_cursor.insertText(text, letters);
    }

    static constexpr double kPoints = 11;
    QTextCursor m_cursor;
    bool m_isBegun = false;
};

QString stageOf(const vault::CarriedWords& words)
{
    if (!words.own) return PartyPaper::tr("Ce qui vous a été dit de la part de l'autre");
    switch (words.stage) {
    case charter::ShuttleStage::Draft: return PartyPaper::tr("Ce que vous avez dit, en attente de votre oui");
    case charter::ShuttleStage::Authorised: return PartyPaper::tr("Ce que vous avez dit, pas encore transmis");
    case charter::ShuttleStage::Delivered: return PartyPaper::tr("Ce que vous avez dit, transmis");
    case charter::ShuttleStage::Cancelled: return PartyPaper::tr("Ce que vous avez dit, non transmis");
    }
    return {};
}

QString consentLine(const vault::CaseEvent& event)
{
    if (const auto* consent = std::get_if<charter::ConsentRecorded>(&event.act))
        return PartyPaper::tr("%1 : %2, %3 (%4)")
            .arg(dateText(event.day), capitalised(label(consent->kind)), label(consent->action), label(consent->form));
    return PartyPaper::tr("%1 : le cadre et ses limites vous ont été expliqués").arg(dateText(event.day));
}

void writeTalks(Pen& pen, const vault::CompartmentPrint& print)
{
    for (const auto& interview : print.interviews) {
        pen.heading(PartyPaper::tr("Entretien du %1").arg(dateText(interview.at)));
        pen.lines(linesOf(interview));
    }
    if (!print.words.empty()) pen.heading(PartyPaper::tr("Mots portés"));
    for (const auto& words : print.words) {
        pen.label(PartyPaper::tr("%1 · %2").arg(stageOf(words), dateText(words.day)));
        pen.line(shown(words.message.text));
    }
}

} // namespace

void writePaper(QTextDocument& paper, const vault::CompartmentPrint& print, charter::Day today)
{
    Pen pen(paper);
    pen.title(PartyPaper::tr("Ce que vous avez dit et accepté"));
    pen.line(PartyPaper::tr("Dossier %1, partie %2 (%3). Imprimé le %4.")
                 .arg(say(print.number), QString(QLatin1Char(print.letter)), say(print.alias), dateText(today)));
    pen.line(PartyPaper::tr("Cette feuille est pour vous seul·e. D'une autre personne n'y figure que ce qu'elle vous a fait transmettre, ou "
                            "signé avec vous."));
    writeTalks(pen, print);
    if (!print.consents.empty()) pen.heading(PartyPaper::tr("Ce que vous avez accepté ou refusé"));
    for (const auto& event : print.consents) pen.line(consentLine(event));
    for (const auto& agreement : print.agreements) {
        pen.heading(PartyPaper::tr("Accord signé"));
        pen.lines(linesOf(agreement));
    }
    if (print.interviews.empty() && print.words.empty() && print.consents.empty() && print.agreements.empty())
        pen.line(PartyPaper::tr("Rien n'est encore noté."));
}

} // namespace desktop
