// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/access_copy_page.h"

#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/party_print.h"
#include "client/desktop/windows/request_dialogs.h"
#include "client/desktop/windows/save_bytes.h"

#include <QPlainTextEdit>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace desktop {

AccessCopyPage::AccessCopyPage(Desk& desk, const RequestPicture& request, AccessCopyPtr copy, QWidget* parent)
    : Page(desk, tr("Copie pour la personne"), parent), m_flow(desk), m_request(request), m_copy(std::move(copy)), m_text(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    auto* card = new Card(m_request.sign);
    card->column()->setSpacing(space(3));
    card->column()->addWidget(textLabel(tr("Ce que la personne a dit et accepté, ce qui a été dit avec elle, et quand, pourquoi et dans quelle fonction son dossier "
                                           "a été ouvert. Rien de l'autre partie, aucun nom de l'équipe.")));
    card->column()->addWidget(quietLabel(tr("Taille : %1").arg(sizeText(m_copy->size()))));
    card->column()->addWidget(quietLabel(tr("Les pièces sont citées par leur nom et remises à part. Quittez cette page sans noter la réponse : "
                                            "rien n'est tenu pour remis.")));
    auto* ways = new FlowLayout;
    ways->setSpacing(space(2));
    auto* reading = button(tr("Lire la copie"), QStringLiteral("eye"));
    auto* printing = button(tr("Imprimer la copie…"), QStringLiteral("print"));
    auto* saving = button(tr("Enregistrer la copie…"), QStringLiteral("export"));
    auto* answering = primaryButton(tr("Noter qu'elle est remise…"), QStringLiteral("check"));
    for (auto* way : {reading, printing, saving, answering}) ways->addWidget(way);
    card->column()->addLayout(ways);
    body()->addWidget(card);
    body()->addLayout(m_text);
    body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    connect(reading, &QPushButton::clicked, this, &AccessCopyPage::read);
    connect(printing, &QPushButton::clicked, this, &AccessCopyPage::print);
    connect(saving, &QPushButton::clicked, this, &AccessCopyPage::save);
    connect(answering, &QPushButton::clicked, this, &AccessCopyPage::answer);
    connect(&m_flow, &RightsFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &RightsFlow::answered, this, [this](const QString& sentence) {
        emit finished(sentence);
        mainWindowOf(*this).back();
    });
}

void AccessCopyPage::read()
{
    emptied(m_text);
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Texte de la copie"));
    text->setPlainText(shown(*m_copy));
    text->setMinimumHeight(space(90));
    m_text->addWidget(text);
    text->setFocus();
}

// From memory: its reads have their leaves already.
void AccessCopyPage::print()
{
    askForPrinter(*this, [this](const std::shared_ptr<QPrinter>& printer) {
        QTextDocument paper;
        paper.setPlainText(shown(*m_copy));
        paper.print(printer.get());
        const bool isPrinted = printer->printerState() != QPrinter::Error;
        banner().say(isPrinted ? Tone::Good : Tone::Stop, isPrinted ? tr("La copie est remise à l'imprimante.") : tr("L'impression n'a pas abouti."));
    });
}

void AccessCopyPage::save()
{
    const auto name = QStringLiteral("copie-%1-%2.txt")
                          .arg(fileNamePart(say(m_request.line.number)), QString(QLatin1Char(m_request.line.letter)).toLower());
    saveBytes(*this, tr("Enregistrer la copie"), name, fileOf(*m_copy));
}

void AccessCopyPage::answer()
{
    auto* dialog = new AnswerDialog(m_request.line.part.kind, true, m_request.line.part.identity, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::chosen, this,
            [this](const vault::RightsReply& reply) { m_flow.answer(m_request.line.request, reply, m_copy); });
    dialog->open();
}

} // namespace desktop
