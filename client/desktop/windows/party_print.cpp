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

} // namespace

void askForPrinter(Page& page, std::function<void(const std::shared_ptr<QPrinter>&)> go)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("casevault"));
    printer->setCreator(QStringLiteral("casevault"));
    auto* dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("casevault"));
    dialog->setOptions(QAbstractPrintDialog::PrintShowPageSize | QAbstractPrintDialog::PrintCollateCopies); // not into a file
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &page, [&page, printer, go = std::move(go)] {
        if (printer->outputFormat() == QPrinter::NativeFormat && printer->isValid())
            go(printer);
        else
            page.banner().say(Tone::Stop, PartyPrint::tr("Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé."));
    });
    dialog->open();
}

void printForParty(Page& page, const vault::PartyId& party, charter::Purpose purpose, vault::WorkingNotes notes)
{
    askForPrinter(page, [&page, party, purpose, notes](const std::shared_ptr<QPrinter>& printer) {
        printOn(page, printer, party, purpose, notes);
    });
}

void printOn(Page& page, const std::shared_ptr<QPrinter>& printer, const vault::PartyId& party, charter::Purpose purpose,
             vault::WorkingNotes notes)
{
    page.desk().ask(
        &page,
        [party, purpose, notes](vault::Session& session) { return vault::printCompartment(session, party, purpose, notes); },
        [&page, printer](const vault::Outcome<vault::CompartmentPrint>& print) {
            if (!print) {
                page.banner().say(Tone::Stop, sentenceOf(print.error()));
                return;
            }
            QTextDocument paper;
            writePaper(paper, *print, page.desk().today());
            paper.print(printer.get());
            const bool isPrinted = printer->printerState() != QPrinter::Error;
            page.banner().say(isPrinted ? Tone::Good : Tone::Stop,
                              isPrinted ? PartyPrint::tr("La feuille est remise à l'imprimante. L'impression est notée au journal.")
                                        : PartyPrint::tr("L'impression n'a pas abouti. Elle reste notée au journal."));
        });
}

} // namespace desktop
