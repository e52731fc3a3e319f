// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/document_page.h"

#include "client/desktop/flows/document_flow.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/picture_view.h"
#include "client/desktop/windows/document_print.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/progress_strip.h"

#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kScreenDotsPerInch = 200; // so that a page can be enlarged and still be read

} // namespace

DocumentPage::DocumentPage(Desk& desk, const vault::DocumentId& document, charter::DocumentType type, const QString& name,
                           charter::Purpose purpose, QWidget* parent)
    : Page(desk, capitalised(label(type)), parent), m_document(document), m_purpose(purpose), m_progress(new ProgressStrip),
      m_place(new QVBoxLayout), m_print(button(tr("Imprimer…"), QStringLiteral("print")))
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    m_print->setEnabled(false);
    m_print->setToolTip(tr("L'impression est notée au journal avant que rien ne parte à l'imprimante."));
    m_print->setAccessibleDescription(m_print->toolTip());
    actions()->addWidget(m_print);
    actions()->addWidget(back);
    if (!name.isEmpty()) body()->addWidget(quietLabel(name));
    body()->addWidget(m_progress);
    body()->addLayout(m_place);
    body()->addWidget(quietLabel(tr("Cette lecture est notée au journal. Aucun fichier n'est écrit pour montrer ce document.")));
    body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    connect(m_print, &QPushButton::clicked, this, &DocumentPage::choosePrinter);
}

DocumentPage::~DocumentPage()
{
    if (m_ticket) m_ticket->cancel();
}

void DocumentPage::refresh()
{
    if (m_isAsked) return;
    m_isAsked = true;
    m_ticket = desk().ticket();
    m_progress->follow(m_ticket, tr("Lecture en cours"));
    DocumentFlow::read(desk(), this, m_document, m_purpose, m_ticket, [this](vault::Outcome<crypto::SecretBytes> bytes) {
        m_progress->finish();
        m_ticket.reset();
        if (saidNo(bytes)) return;
        display(std::move(*bytes));
    });
}

void DocumentPage::display(crypto::SecretBytes bytes)
{
    m_opened = std::make_unique<OpenedDocument>(std::move(bytes));
    switch (m_opened->kind()) {
    case OpenedDocument::Kind::Picture:
    case OpenedDocument::Kind::Pdf: displayPages(); break;
    case OpenedDocument::Kind::Text: displayText(); break;
    case OpenedDocument::Kind::Other:
        m_opened.reset();
        banner().say(Tone::Waiting, tr("Ce type de document ne se montre pas ici. Il peut seulement être enregistré en copie, "
                                       "depuis le dossier."));
        return;
    }
    m_print->setEnabled(true);
}

void DocumentPage::displayText()
{
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Texte du document"));
    text->setMinimumHeight(space(100));
    text->setPlainText(m_opened->text());
    m_place->addWidget(text);
}

void DocumentPage::displayPages()
{
    if (m_opened->pages() > 1) addPageTurning();
    addZoom();
    m_view = new PictureView;
    m_place->addWidget(m_view);
    turnTo(0);
}

void DocumentPage::addPageTurning()
{
    auto* row = new FlowLayout;
    m_before = button(tr("Page précédente"));
    m_after = button(tr("Page suivante"));
    m_pageSign = textLabel({});
    m_pageSign->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_pageSign->setWordWrap(true); // after the policy, of which it is a part
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_pageSign);
    m_place->addLayout(row);
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
}

void DocumentPage::addZoom()
{
    auto* row = new FlowLayout;
    const auto add = [this, row](const QString& text, void (PictureView::*how)()) {
        auto* made = button(text);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, how] {
            if (m_view != nullptr) (m_view->*how)();
        });
    };
    add(tr("Ajuster à la fenêtre"), &PictureView::fit);
    add(tr("Agrandir"), &PictureView::enlarge);
    add(tr("Réduire"), &PictureView::reduce);
    m_place->addLayout(row);
}

void DocumentPage::turnTo(int page)
{
    if (!m_opened || page < 0 || page >= m_opened->pages()) return;
    m_page = page;
    const auto drawn = m_opened->page(page, kScreenDotsPerInch);
    if (drawn.isNull())
        banner().say(Tone::Stop, tr("Cette page ne peut pas être dessinée : le document est abîmé, ou trop grand pour être montré."));
    m_view->setPicture(drawn);
    const auto where = tr("Page %1 sur %2").arg(page + 1).arg(m_opened->pages());
    m_view->setAccessibleName(m_opened->kind() == OpenedDocument::Kind::Pdf ? where : tr("Image du document"));
    if (m_pageSign == nullptr) return;
    m_pageSign->setText(where);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < m_opened->pages());
}

void DocumentPage::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("casevault"));
    printer->setCreator(QStringLiteral("casevault"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("casevault"));
    // no page ranges, and no printing into a file: a copy is taken out by its own way, which asks why
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { notePrint(printer); });
    dialog->open();
}

// Only what is really printed is noted, and before the printer gets a byte of it.
void DocumentPage::notePrint(const std::shared_ptr<QPrinter>& printer)
{
    if (printer->outputFormat() != QPrinter::NativeFormat || !printer->isValid()) {
        banner().say(Tone::Stop, tr("Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé, ni noté. Branchez-en "
                                    "une et recommencez."));
        return;
    }
    m_print->setEnabled(false);
    DocumentFlow::notePrint(desk(), this, m_document, m_purpose, [this, printer](const vault::Outcome<void>& noted) {
        m_print->setEnabled(true);
        if (saidNo(noted)) return;
        print(printer);
    });
}

void DocumentPage::print(std::shared_ptr<QPrinter> printer)
{
    if (!m_opened) return;
    m_print->setEnabled(false);
    auto* work = new DocumentPrint(*m_opened, std::move(printer), this);
    connect(work, &DocumentPrint::finished, this, [this, work](bool isPrinted) {
        m_print->setEnabled(true);
        banner().say(isPrinted ? Tone::Good : Tone::Stop,
                     isPrinted ? tr("Le document est remis à l'imprimante. L'impression est notée au journal.")
                               : tr("L'impression n'a pas abouti. Elle reste notée au journal."));
        work->deleteLater();
    });
    work->begin();
}

} // namespace desktop
