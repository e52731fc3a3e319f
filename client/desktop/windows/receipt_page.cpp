// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/receipt_page.h"

#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/party_print.h"
#include "client/desktop/windows/save_bytes.h"

#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace desktop {

ReceiptPage::ReceiptPage(Desk& desk, const QString& receipt, const QString& name, QWidget* parent)
    : Page(desk, tr("Attestation d'élimination"), parent), m_receipt(receipt)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    auto* card = new Card;
    card->column()->setSpacing(space(3));
    auto* text = textLabel(m_receipt, true);
    text->setTextFormat(Qt::PlainText);
    text->setAccessibleName(tr("Texte de l'attestation"));
    text->setAccessibleDescription(m_receipt);
    card->column()->addWidget(text);
    auto* ways = new FlowLayout;
    ways->setSpacing(space(2));
    auto* printing = button(tr("Imprimer l'attestation…"), QStringLiteral("print"));
    auto* saving = button(tr("Enregistrer l'attestation…"), QStringLiteral("export"));
    ways->addWidget(printing);
    ways->addWidget(saving);
    card->column()->addLayout(ways);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    connect(printing, &QPushButton::clicked, this, &ReceiptPage::print);
    connect(saving, &QPushButton::clicked, this, [this, name] {
        const auto utf8 = m_receipt.toUtf8();
        saveBytes(*this, tr("Enregistrer l'attestation"), QStringLiteral("attestation-%1.txt").arg(fileNamePart(name)),
                  crypto::Bytes(utf8.begin(), utf8.end()));
    });
}

void ReceiptPage::print()
{
    askForPrinter(*this, [this](const std::shared_ptr<QPrinter>& printer) {
        QTextDocument paper;
        paper.setPlainText(m_receipt);
        paper.print(printer.get());
        const bool isPrinted = printer->printerState() != QPrinter::Error;
        banner().say(isPrinted ? Tone::Good : Tone::Stop,
                     isPrinted ? tr("L'attestation est remise à l'imprimante.") : tr("L'impression n'a pas abouti."));
    });
}

} // namespace desktop
