// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/party_print.h"

#include "client/desktop/documents/party_paper.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace desktop {
namespace {

struct PartyPrint {
    Q_DECLARE_TR_FUNCTIONS(desktop::PartyPrint)
};

void putOnPaper(Page& page, const QTextDocument& paper, QPrinter& printer)
{
    if (printer.outputFormat() != QPrinter::NativeFormat || !printer.isValid()) {
        page.banner().say(Tone::Stop, PartyPrint::tr("Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé."));
        return;
    }
    paper.print(&printer);
    const bool isPrinted = printer.printerState() != QPrinter::Error;
    page.banner().say(isPrinted ? Tone::Good : Tone::Stop,
                      isPrinted ? PartyPrint::tr("La feuille est remise à l'imprimante. L'impression est notée au journal.")
                                : PartyPrint::tr("L'impression n'a pas abouti. Elle reste notée au journal."));
}

// The paper lives as long as the dialog, which goes with the page when the vault is locked.
void choosePrinter(Page& page, const std::shared_ptr<QTextDocument>& paper)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("casevault"));
    printer->setCreator(QStringLiteral("casevault"));
    auto* dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("casevault"));
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &page,
                     [&page, printer, paper] { putOnPaper(page, *paper, *printer); });
    dialog->open();
}

} // namespace

void printForParty(Page& page, const vault::PartyId& party, charter::Purpose purpose, vault::WorkingNotes notes)
{
    page.desk().ask(
        &page,
        [party, purpose, notes](vault::Session& session) { return vault::printCompartment(session, party, purpose, notes); },
        [&page](const vault::Outcome<vault::CompartmentPrint>& print) {
            if (!print) {
                page.banner().say(Tone::Stop, sentenceOf(print.error()));
                return;
            }
            const auto paper = std::make_shared<QTextDocument>();
            writePaper(*paper, *print, page.desk().today());
            choosePrinter(page, paper);
        });
}

} // namespace desktop
