// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/retention_page.h"

#include "client/desktop/look/tables.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/receipt_page.h"
#include "client/desktop/windows/retention_dialogs.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

/// The clock of a row, over the row's own ground.
class ClockCell : public QStyledItemDelegate {
public:
    ClockCell(const RetentionList& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto* row = m_rows.at(index);
        if (row == nullptr || row->term.from == charter::Day::None) return;
        QRectF place(option.rect.adjusted(space(1), 0, -space(1), 0));
        place.setTop(place.center().y() - termHeight() / 2.0);
        place.setHeight(termHeight());
        painter->save();
        paintTerm(*painter, place, row->term);
        painter->restore();
    }

private:
    const RetentionList& m_rows;
};

} // namespace

RetentionPage::RetentionPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Conservation"), parent), m_flow(desk), m_table(makeTable(m_model, tr("Dossiers dont la fin vient"))), m_ways(new FlowLayout),
      m_drawn(new QVBoxLayout)
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(RetentionList::Clock, new ClockCell(m_model, m_table));
    m_table->setColumnWidth(RetentionList::Clock, space(60));
    body()->addWidget(quietLabel(tr("Dossiers clos, archivés ou retenus. La barre va du dernier contact à la fin du délai ; le rond est aujourd'hui, et ce qui "
                                    "est hachuré est retenu au-delà.")));
    body()->addWidget(m_table);
    m_ways->setSpacing(space(2));
    body()->addLayout(m_ways);
    m_drawn->setSpacing(space(3));
    body()->addLayout(m_drawn);
    body()->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetentionPage::offerWays);
    connect(&m_flow, &RetentionFlow::drawn, this, &RetentionPage::draw);
    connect(&m_flow, &RetentionFlow::done, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    connect(&m_flow, &RetentionFlow::waits, this, [this](const QString& sentence) { banner().say(Tone::Waiting, sentence); });
    connect(&m_flow, &RetentionFlow::failed, this, [this](const QString& sentence) { banner().say(Tone::Stop, sentence); });
    connect(&m_flow, &RetentionFlow::certified, this, [this](const QString& receipt) {
        mainWindowOf(*this).push(new ReceiptPage(this->desk(), receipt, m_asked));
    });
}

void RetentionPage::refresh() { m_flow.refresh(); }

void RetentionPage::draw(const RetentionPicturePtr& picture)
{
    m_model.show(picture->cases);
    offerWays();
    emptied(m_drawn);
    for (const auto& order : picture->waiting) addWaiting(order);
    for (const auto& order : picture->disposed) addDisposed(order);
    addNames(*picture);
}

std::vector<RetentionRow> RetentionPage::chosen() const
{
    std::vector<RetentionRow> out;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        if (const auto* row = m_model.at(index)) out.push_back(*row);
    return out;
}

void RetentionPage::offerWays()
{
    emptied(m_ways);
    const auto rows = chosen();
    if (rows.empty()) {
        m_ways->addWidget(quietLabel(m_model.rowCount() == 0 ? tr("Aucun dossier n'est clos, archivé ou retenu.")
                                                             : tr("Choisissez un dossier dans la liste : ce qui peut en être fait vient ici.")));
        return;
    }
    const auto add = [this](const QString& text, const QString& drawing, const MaybeLack& lack, auto go) {
        auto* made = new ActButton(text, drawing, lack);
        connect(made, &ActButton::wanted, this, std::move(go));
        connect(made, &ActButton::blocked, this, [this](const Lack& why) { banner().say(Tone::Waiting, why.sentence); });
        m_ways->addWidget(made);
    };
    if (rows.size() == 1) {
        const auto& row = rows.front();
        if (row.isHeld) add(tr("Lever la retenue"), QStringLiteral("unlock"), row.liftHold, [this, id = row.caseFile] { m_flow.liftHold(id); });
        add(tr("Retenir…"), QStringLiteral("lock"), row.placeHold, [this, row] { hold(row); });
        add(tr("Archiver…"), QStringLiteral("cases"), row.archive, [this, row] { archive(row); });
    }
    const auto lacking = std::ranges::find_if(rows, [](const RetentionRow& row) { return row.dispose.has_value(); });
    add(tr("Proposer l'élimination…"), QStringLiteral("cross"), lacking == rows.end() ? MaybeLack{} : lacking->dispose,
        [this, rows] { propose(rows); });
}

void RetentionPage::addWaiting(const WaitingOrder& order)
{
    auto* card = new Card(tr("Élimination proposée"));
    card->column()->setSpacing(space(2));
    card->column()->addWidget(badge(order.isMine ? tr("Attend votre signature") : tr("Attend la signature de l'autre des deux"), Tone::Waiting), 0, Qt::AlignLeft);
    card->column()->addWidget(textLabel(tr("Dossiers : %1. Visa des archives : %2.").arg(order.numbers, order.visa)));
    card->column()->addWidget(quietLabel(tr("Proposée par %1, le %2. Rien n'est détruit avant la seconde signature.").arg(order.proposer, dateText(order.since))));
    if (order.isMine) {
        auto* go = dangerButton(tr("Signer…"));
        go->setAccessibleName(tr("Signer l'élimination, visa %1").arg(order.visa));
        card->column()->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, [this, order] { sign(order); });
    }
    m_drawn->addWidget(card);
}

void RetentionPage::addDisposed(const DisposedOrder& order)
{
    auto* card = new Card(tr("Éliminés le %1").arg(dateText(order.term.from)));
    card->column()->setSpacing(space(2));
    card->column()->addWidget(textLabel(tr("Dossiers : %1. Visa des archives : %2.").arg(order.cases).arg(order.visa)));
    card->column()->addWidget(new TermBar(tr("Jusqu'à la fin des sauvegardes, visa %1").arg(order.visa), order.term));
    card->column()->addWidget(textLabel(order.term.isEnded ? tr("Plus lisible nulle part depuis le %1 : aucune sauvegarde ne peut les rendre.").arg(dateText(order.term.until))
                                                           : tr("Jusqu'au %1, une sauvegarde faite avant peut encore les contenir. Après ce jour, aucune.")
                                                                 .arg(dateText(order.term.until))));
    auto* receipt = button(tr("Attestation"), QStringLiteral("document"));
    receipt->setAccessibleName(tr("Attestation, visa %1").arg(order.visa));
    card->column()->addWidget(receipt, 0, Qt::AlignLeft);
    connect(receipt, &QPushButton::clicked, this, [this, order] {
        m_asked = order.visa;
        m_flow.askReceipt(order.order);
    });
    m_drawn->addWidget(card);
}

void RetentionPage::addNames(const RetentionPicture& picture)
{
    if (picture.names.empty()) return;
    auto* card = new Card(tr("Noms des saisines sans dossier"));
    card->column()->setSpacing(space(2));
    card->column()->addWidget(quietLabel(tr("Une saisine répondue sans dossier garde ses noms jusqu'à ce jour. Ses codes et ses dates restent.")));
    for (const auto& row : picture.names) {
        auto* line = new FlowLayout;
        line->setSpacing(space(2));
        const bool isDue = picture.today >= row.dueOn;
        line->addWidget(textLabel(tr("Saisine %1").arg(row.reference)));
        line->addWidget(badge(isDue ? tr("À effacer depuis le %1").arg(dateText(row.dueOn)) : tr("Gardés jusqu'au %1").arg(dateText(row.dueOn)),
                              isDue ? Tone::Waiting : Tone::Plain));
        auto* erase = new ActButton(tr("Effacer les noms"), QStringLiteral("cross"), row.erase);
        erase->setAccessibleName(tr("Effacer les noms de la saisine %1").arg(row.reference));
        line->addWidget(erase);
        connect(erase, &ActButton::blocked, this, [this](const Lack& why) { banner().say(Tone::Waiting, why.sentence); });
        connect(erase, &ActButton::wanted, this, [this, row] {
            banner().say(Tone::Waiting, tr("Les noms de la saisine %1 ne pourront plus jamais être lus.").arg(row.reference), tr("Oui, effacer ces noms"),
                         [this, id = row.referral] { m_flow.eraseNames(id); });
        });
        card->column()->addLayout(line);
    }
    m_drawn->addWidget(card);
}

void RetentionPage::archive(const RetentionRow& row)
{
    auto* dialog = new ArchiveDialog(row.number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveDialog::chosen, this,
            [this, id = row.caseFile](charter::ArchiveReason reason) { m_flow.archive(id, reason); });
    dialog->open();
}

void RetentionPage::hold(const RetentionRow& row)
{
    auto* dialog = new HoldDialog(row.number, desk().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldDialog::chosen, this,
            [this, id = row.caseFile](charter::Day until, charter::HoldGround ground) { m_flow.placeHold(id, until, ground); });
    dialog->open();
}

void RetentionPage::propose(const std::vector<RetentionRow>& rows)
{
    QStringList numbers;
    std::vector<vault::CaseId> cases;
    for (const auto& row : rows) {
        numbers << row.number;
        cases.push_back(row.caseFile);
    }
    auto* dialog = new OrderDialog(numbers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrderDialog::chosen, this, [this, cases](const QString& visa) { m_flow.propose(cases, visa); });
    dialog->open();
}

void RetentionPage::sign(const WaitingOrder& order)
{
    auto* dialog = new DisposalDialog(order, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_flow, [&flow = m_flow, id = order.proposal] { flow.sign(id); });
    dialog->open();
}

} // namespace desktop
