// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/bundle_window.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/passphrase_edit.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/finding_walk.h"
#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/verdict_card.h"

#include "client/verify/phrases.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr int kFull = 1000; // steps of the bar

/// What a check asks, in the words of casevault-verify.
verify::Phrase phraseOf(verify::Check check)
{
    namespace phrases = verify::phrases;
    switch (check) {
    case verify::Check::Checkpoint: return phrases::kCheckpoint;
    case verify::Check::Cosigners: return phrases::kCosigners;
    case verify::Check::People: return phrases::kPeople;
    case verify::Check::Tree: return phrases::kTree;
    case verify::Check::History: return phrases::kHistory;
    case verify::Check::Signatures: return phrases::kSignatures;
    case verify::Check::Sequences: return phrases::kSequences;
    case verify::Check::Payloads: return phrases::kPayloads;
    case verify::Check::Charter: return phrases::kCharter;
    }
    return {};
}

/// Sign, and the same in a word for who does not see it.
std::pair<QString, QString> signOf(verify::Standing standing)
{
    switch (standing) {
    case verify::Standing::Passed: return {QStringLiteral("✓"), BundleWindow::tr("en ordre")};
    case verify::Standing::Failed: return {QStringLiteral("✕"), BundleWindow::tr("constat")};
    case verify::Standing::NotDone: return {QStringLiteral("–"), BundleWindow::tr("non fait")};
    }
    return {};
}

std::vector<FindingText> findingsOf(const verify::Report& report)
{
    std::vector<FindingText> out;
    for (const auto& finding : report.findings)
        out.push_back({say(verify::placeOf(finding, language())), say(verify::sentenceOf(finding, language())),
                       finding.actor ? say(verify::wordsOf(*finding.actor)) : QString()});
    return out;
}

VerdictCard* verdictOf(const verify::Report& report)
{
    if (report.unusable)
        return new VerdictCard(Tone::Waiting, BundleWindow::tr("Rien n'a pu être vérifié."),
                               {BundleWindow::tr("%1 : %2").arg(say(verify::placeOf(*report.unusable, language())),
                                                               say(verify::sentenceOf(*report.unusable, language())))});
    if (report.outcome() == verify::Outcome::Whole)
        return new VerdictCard(Tone::Good, BundleWindow::tr("Dans ce qui a été contrôlé, ce journal est entier et en ordre."),
                               {BundleWindow::tr("Constats : aucun")});
    return new VerdictCard(Tone::Stop, BundleWindow::tr("Ce journal n'est pas en ordre."),
                           {BundleWindow::tr("Constats : %1").arg(report.findings.size())});
}

} // namespace

BundleWindow::BundleWindow(Desk& desk, QWidget* parent)
    : QWidget(parent), m_flow(desk), m_banner(new Banner),
      m_folder(new FolderField(tr("Dossier de l'export"), FolderField::Kind::Folder)),
      m_keys(new FolderField(tr("Fichier de vos clés"), FolderField::Kind::File)), m_logKey(new QPlainTextEdit),
      m_passphrase(new PassphraseEdit(tr("Phrase de passe de vos clés"))),
      m_begin(primaryButton(tr("Vérifier"), QStringLiteral("shield"))), m_stop(button(tr("Arrêter"))), m_form(form()),
      m_progress(new QProgressBar), m_done(quietLabel({})), m_result(new QVBoxLayout)
{
    setWindowTitle(QStringLiteral("casevault"));
    setWindowIcon(QIcon(pixmap(QStringLiteral("casevault"), 64, {})));
    auto* all = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(titleLabel(tr("Vérifier un export")));
    column->addWidget(quietLabel(tr("Vous ne devez croire ni ce dossier, ni qui l'a écrit. Sans vos clés, l'arbre, les signatures et les "
                                    "suites sont contrôlés ; avec elles, aussi ce qui a été fait, et si c'était permis.")));
    column->addWidget(m_banner);
    column->addWidget(m_form);
    addProgress(column);
    m_result->setSpacing(space(3));
    column->addLayout(m_result);
    column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    auto* shut = button(tr("Fermer"));
    all->addWidget(shut, 0, Qt::AlignRight);
    connect(shut, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_flow, &BundleFlow::working, this, &BundleWindow::setWorking);
    connect(&m_flow, &BundleFlow::progressed, this, &BundleWindow::progress);
    connect(&m_flow, &BundleFlow::checked, this, &BundleWindow::draw);
    connect(&m_flow, &BundleFlow::failed, this, [this](const QString& sentence) { m_banner->say(Tone::Stop, sentence); });
    resize(space(220), space(190));
}

QWidget* BundleWindow::form()
{
    auto* card = new Card;
    auto* column = card->column();
    column->addWidget(textLabel(tr("Dossier de l'export")));
    column->addWidget(m_folder);
    column->addWidget(textLabel(tr("Clé du journal, reçue par un autre chemin que l'export")));
    setRole(m_logKey, Role::Mono);
    m_logKey->setTabChangesFocus(true);
    m_logKey->setAccessibleName(tr("Clé du journal"));
    m_logKey->setFixedHeight(m_logKey->fontMetrics().lineSpacing() * 4);
    column->addWidget(m_logKey);
    column->addWidget(textLabel(tr("Fichier de vos clés (si vous en avez pour ce coffre)")));
    column->addWidget(m_keys);
    column->addWidget(textLabel(tr("Phrase de passe de vos clés")));
    column->addWidget(m_passphrase);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, &BundleWindow::begin);
    connect(m_passphrase, &PassphraseEdit::entered, this, &BundleWindow::begin);
    return card;
}

void BundleWindow::addProgress(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    m_progress->setRange(0, kFull);
    m_progress->setAccessibleName(tr("Avancement de la vérification"));
    m_progress->hide();
    m_stop->hide();
    m_done->hide();
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(m_done);
    connect(m_stop, &QPushButton::clicked, &m_flow, &BundleFlow::stop);
}

void BundleWindow::begin()
{
    if (m_folder->path().isEmpty() || m_logKey->toPlainText().trimmed().isEmpty()) {
        m_banner->say(Tone::Waiting, tr("Indiquez le dossier de l'export et la clé du journal."));
        return;
    }
    m_banner->clear();
    emptied(m_result);
    m_flow.check({.folder = m_folder->path(), .logKey = m_logKey->toPlainText(), .keyFile = m_keys->path()}, m_passphrase->take());
}

void BundleWindow::setWorking(bool isWorking)
{
    m_form->setEnabled(!isWorking);
    m_progress->setValue(0);
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_done->setText(tr("La vérification commence…"));
    m_done->setVisible(isWorking);
    if (isWorking) m_stop->setFocus();
}

void BundleWindow::progress(quint64 done, quint64 total)
{
    if (total == 0) return;
    m_progress->setValue(static_cast<int>(done * static_cast<quint64>(kFull) / total));
    m_done->setText(tr("Entrées contrôlées : %1 sur %2").arg(done).arg(total));
}

void BundleWindow::draw(const ReportPtr& report)
{
    emptied(m_result);
    auto* verdict = verdictOf(*report);
    m_result->addWidget(verdict);
    if (!report->unusable) {
        m_result->addWidget(factsOf(*report));
        m_result->addWidget(checksOf(*report));
        m_result->addWidget(limitsOf(*report));
        if (!report->findings.empty()) {
            m_result->addWidget(headingLabel(tr("Constats, l'un après l'autre")));
            m_result->addWidget(new FindingWalk(findingsOf(*report), 1));
        }
    }
    m_banner->say(report->outcome() == verify::Outcome::Whole ? Tone::Good : Tone::Stop, verdict->accessibleName());
}

QWidget* BundleWindow::factsOf(const verify::Report& report)
{
    auto* card = new Card(tr("Ce journal"));
    const auto line = [card](const QString& text) { card->column()->addWidget(textLabel(text, true)); };
    if (report.vault) line(tr("Coffre : %1").arg(say(crypto::toHex(report.vault->bytes))));
    if (report.founder) line(tr("Fondé par : %1").arg(say(verify::wordsOf(*report.founder))));
    if (!report.checkpoint) return card;
    line(tr("Entrées : %1").arg(report.entries));
    if (report.entries > 0)
        line(tr("Période, en temps universel : du %1 au %2").arg(say(verify::timeText(report.firstTime)), say(verify::timeText(report.lastTime))));
    line(tr("Personnes inscrites : %1").arg(report.people));
    line(tr("Tête : %1").arg(say(audit::headLine(report.checkpoint->origin, report.checkpoint->head))));
    return card;
}

QWidget* BundleWindow::checksOf(const verify::Report& report)
{
    auto* card = new Card(tr("Contrôles (✓ en ordre, ✕ constat, – non fait)"));
    for (const auto check : verify::kChecks) {
        const auto [sign, word] = signOf(report.standingOf(check));
        const auto question = say(phraseOf(check).in(language()));
        auto* line = textLabel(QStringLiteral("%1  %2").arg(sign, question));
        line->setAccessibleName(tr("%1 : %2").arg(word, question));
        card->column()->addWidget(line);
    }
    if (report.done[static_cast<std::size_t>(verify::Check::Charter)])
        card->column()->addWidget(quietLabel(tr("Actes rejoués : %1 ; lectures et traces rejouées : %2").arg(report.acts).arg(report.traces)));
    return card;
}

QWidget* BundleWindow::limitsOf(const verify::Report& report)
{
    auto* card = new Card(tr("Ce qui n'a pas été contrôlé"));
    const auto line = [card](const QString& text) { card->column()->addWidget(textLabel(QStringLiteral("–  %1").arg(text))); };
    if (!report.checkpoint) {
        line(tr("Rien d'autre : sans tête signée, le reste ne prouve rien."));
        return card;
    }
    if (!report.hasReader) line(tr("Ce qui a été fait, et si c'était permis : vos clés n'ont pas été données."));
    if (report.unseenTraces > 0)
        line(tr("Lectures et traces dont la clé du trimestre ne vous a pas été remise : %1").arg(report.unseenTraces));
    line(tr("Le contenu des dossiers et les documents : ils ne sont pas dans un export."));
    line(tr("S'il existe une tête plus récente : comparez avec une tête que quelqu'un d'autre a gardée."));
    return card;
}

void BundleWindow::closeEvent(QCloseEvent* event)
{
    m_flow.stop();
    m_passphrase->clear();
    QWidget::closeEvent(event);
}

} // namespace desktop
