// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/letter_page.h"

#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/main_window.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kAddressLines = 4;
constexpr int kPrintedPoints = 10; // with it, what is above the fold fills a third of a page

} // namespace

LetterPage::LetterPage(Desk& desk, const vault::LetterLine& line, const QString& returnAddress, QWidget* parent)
    : Page(desk, tr("Courrier"), parent), m_flow(desk), m_letter(line.letter), m_isSent(line.part.sentOn != charter::Day::None),
      m_address(new QPlainTextEdit), m_compose(primaryButton(tr("Composer"), QStringLiteral("document"))), m_drawn(new QVBoxLayout),
      m_sending(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    actions()->addWidget(back);
    makeForm(line, returnAddress);
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addLayout(m_sending);
    body()->addStretch(1);
    listen();
}

void LetterPage::makeForm(const vault::LetterLine& line, const QString& returnAddress)
{
    auto* card = new Card(capitalised(label(line.part.kind)));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(quietLabel(tr("Dossier %1, commandé le %2").arg(say(line.number), dateText(line.part.orderedOn))));
    if (line.part.meetOn != charter::Day::None) card->column()->addWidget(textLabel(tr("Rendez-vous le %1").arg(dateText(line.part.meetOn))));
    if (m_isSent) card->column()->addWidget(badge(tr("Envoyé le %1").arg(dateText(line.part.sentOn)), Tone::Good));
    card->column()->addWidget(quietLabel(tr("Adresse de retour de l'organisation, au-dessus du pli")));
    m_address->setAccessibleName(tr("Adresse de retour de l'organisation"));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(m_address->fontMetrics().lineSpacing() * kAddressLines + space(4));
    m_address->setPlainText(returnAddress);
    card->column()->addWidget(m_address);
    card->column()->addWidget(m_compose, 0, Qt::AlignLeft);
    body()->addWidget(card);
}

void LetterPage::listen()
{
    connect(m_compose, &QPushButton::clicked, this, &LetterPage::compose);
    connect(&m_flow, &LetterFlow::composed, this, &LetterPage::draw);
    connect(&m_flow, &LetterFlow::sendable, this, &LetterPage::offerSending);
    connect(&m_flow, &LetterFlow::failed, this, [this](const QString& sentence) {
        m_isSending = false;
        m_compose->setEnabled(true);
        banner().say(Tone::Stop, sentence);
    });
    connect(&m_flow, &LetterFlow::sent, this, [this] {
        emit finished(tr("C'est noté : le courrier est parti, et sa clé n'est plus chez vous."));
        mainWindowOf(*this).back();
    });
}

void LetterPage::refresh()
{
    if (!m_isSending) m_flow.askSendable(m_letter); // else this page is about to go
}

void LetterPage::compose()
{
    const auto address = m_address->toPlainText().trimmed();
    if (address.isEmpty()) {
        banner().say(Tone::Waiting, tr("Il manque l'adresse de retour."));
        m_address->setFocus();
        return;
    }
    emit returnAddressTyped(address);
    m_compose->setEnabled(false); // each reading is an entry of the log
    banner().clear();
    m_flow.compose(m_letter, address);
}

void LetterPage::draw(const QString& page)
{
    m_compose->setEnabled(true);
    emptied(m_drawn);
    auto* card = new Card(tr("Le courrier, prêt à plier"));
    card->column()->setSpacing(space(3));
    card->column()->addWidget(quietLabel(tr("Au-dessus du pli : d'où il vient et où il va, rien d'autre. Cette lecture est notée au journal.")));
    m_text = textLabel(page, true);
    setRole(m_text, Role::Mono);
    card->column()->addWidget(m_text);
    auto* print = button(tr("Imprimer…"), QStringLiteral("print"));
    print->setAccessibleName(tr("Imprimer le courrier"));
    card->column()->addWidget(print, 0, Qt::AlignLeft);
    connect(print, &QPushButton::clicked, this, &LetterPage::print);
    m_drawn->addWidget(card);
    print->setFocus();
}

void LetterPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("casevault"));
    printer->setCreator(QStringLiteral("casevault"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("casevault"));
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies); // not into a file
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        if (printer->outputFormat() == QPrinter::NativeFormat && printer->isValid())
            printOn(*printer);
        else
            banner().say(Tone::Stop, tr("Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé."));
    });
    dialog->open();
}

// Line by line as it was composed: the fold is counted in lines.
void LetterPage::printOn(QPrinter& printer)
{
    QTextDocument paper;
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(kPrintedPoints);
    paper.setDefaultFont(font);
    paper.setPlainText(m_text->text());
    paper.print(&printer);
    const bool isPrinted = printer.printerState() != QPrinter::Error;
    banner().say(isPrinted ? Tone::Good : Tone::Stop,
                 isPrinted ? tr("Le courrier est remis à l'imprimante.") : tr("L'impression n'a pas abouti."));
}

// Only an assistant sends: nobody else is offered it.
void LetterPage::offerSending(const MaybeLack& lack)
{
    emptied(m_sending);
    if (m_isSent || !desk().sitter() || desk().sitter()->role != charter::Role::Assistant) return;
    auto* send = new ActButton(tr("Noter qu'il est parti"), QStringLiteral("check"), lack);
    m_sending->addWidget(send, 0, Qt::AlignLeft);
    connect(send, &ActButton::blocked, this, [this](const Lack& why) { banner().say(Tone::Waiting, why.sentence); });
    connect(send, &ActButton::wanted, this, [this] {
        m_isSending = true;
        m_flow.send(m_letter);
    });
}

} // namespace desktop
