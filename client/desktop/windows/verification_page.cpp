// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/verification_page.h"

#include "client/desktop/windows/finding_walk.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/verdict_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t kCardsAtOnce = 10;
constexpr int kFull = 1000; // steps of the bar
constexpr qsizetype kIdDigits = 32, kIdShown = 8;

/// Where, for people: the vault names a leaf, an item with its id, or a part of the folder.
QString placeOf(const std::string& where)
{
    const auto place = say(where);
    if (place == QLatin1String("checkpoint")) return VerificationPage::tr("Point de contrôle");
    if (place == QLatin1String("vault.db")) return VerificationPage::tr("Base du coffre");
    if (place == QLatin1String("documents")) return VerificationPage::tr("Dossier des documents");
    const auto cut = place.lastIndexOf(QLatin1Char(' '));
    if (cut < 0) return place;
    const auto kind = place.left(cut);
    const auto name = place.mid(cut + 1);
    const auto sign = name.size() == kIdDigits ? name.left(kIdShown) : name;
    if (kind == QLatin1String("leaf")) return VerificationPage::tr("Entrée %1 du journal").arg(sign);
    if (kind == QLatin1String("row")) return VerificationPage::tr("Élément %1").arg(sign);
    if (kind == QLatin1String("document")) return VerificationPage::tr("Document %1").arg(sign);
    return QStringLiteral("%1 %2").arg(capitalised(kind), sign);
}

} // namespace

VerificationPage::VerificationPage(Desk& desk, QWidget* parent)
    : Page(desk, tr("Vérifier le coffre"), parent), m_progress(new QProgressBar), m_done(quietLabel({})), m_stop(button(tr("Arrêter"))),
      m_again(button(tr("Vérifier à nouveau"), QStringLiteral("shield"))), m_result(new QVBoxLayout)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(m_again);
    actions()->addWidget(back);
    body()->addWidget(quietLabel(tr("Depuis la première entrée, sans rien croire de ce qui était retenu : chaque signature, chaque "
                                    "acte au regard des règles, puis chaque élément et chaque document.")));
    m_progress->setRange(0, kFull);
    m_progress->setAccessibleName(tr("Avancement de la vérification"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    body()->addLayout(row);
    body()->addWidget(m_done);
    m_result->setSpacing(space(3));
    body()->addLayout(m_result);
    body()->addStretch(1);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &VerificationPage::look);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_ticket) m_ticket->cancel();
        m_stop->setEnabled(false);
    });
    connect(m_again, &QPushButton::clicked, this, &VerificationPage::begin);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    setWorking(false);
}

VerificationPage::~VerificationPage()
{
    if (m_ticket) m_ticket->cancel();
}

void VerificationPage::refresh()
{
    if (!m_ticket) begin();
}

void VerificationPage::begin()
{
    emptied(m_result);
    banner().clear();
    m_ticket = desk().ticket();
    setWorking(true);
    desk().ask(
        this,
        [ticket = m_ticket](vault::Session& session) {
            return vault::verifyVault(session, language(), [ticket](std::uint64_t done, std::uint64_t total) {
                ticket->report(done, total);
                return !ticket->isCancelled();
            });
        },
        [this](const vault::Outcome<vault::VerificationReport>& report) {
            setWorking(false);
            if (saidNo(report)) return;
            draw(*report);
        });
}

void VerificationPage::setWorking(bool isWorking)
{
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    m_stop->setEnabled(true);
    m_done->setVisible(isWorking);
    m_again->setEnabled(!isWorking);
    m_progress->setValue(0);
    m_done->setText(tr("La vérification commence…"));
    if (isWorking)
        m_clock.start();
    else
        m_clock.stop();
}

void VerificationPage::look()
{
    const auto done = m_ticket->done(), total = m_ticket->total();
    if (total == 0) return;
    m_progress->setValue(static_cast<int>(done * static_cast<std::uint64_t>(kFull) / total));
    m_done->setText(tr("Entrées vérifiées : %1 sur %2 ; les éléments et les documents viennent ensuite.").arg(done).arg(total));
}

void VerificationPage::draw(const vault::VerificationReport& report)
{
    QStringList facts{tr("Entrées du journal contrôlées : %1").arg(report.leaves),
                      tr("Éléments contrôlés : %1").arg(report.rows),
                      tr("Documents contrôlés : %1").arg(report.documents)};
    if (report.unreadTraces > 0)
        facts.push_back(tr("Traces de lecture scellées à d'autres, non relues ici : %1").arg(report.unreadTraces));
    if (report.forgottenTraces > 0)
        facts.push_back(tr("Traces de lecture oubliées à la fin de leur délai, par un acte du journal : %1").arg(report.forgottenTraces));
    if (report.disposed > 0)
        facts.push_back(tr("Dossiers éliminés, dont il ne reste que le journal : %1").arg(report.disposed));
    const bool isWhole = report.findings.empty();
    if (isWhole) {
        m_result->addWidget(new VerdictCard(Tone::Good, tr("Tout est entier, et chaque acte lisible était permis."), facts));
        return;
    }
    facts.push_back(tr("Le coffre continue de fonctionner ; rien n'a été réparé ni supprimé."));
    m_result->addWidget(
        new VerdictCard(Tone::Stop, tr("Ce coffre n'est pas en ordre. Constats : %1").arg(report.findings.size()), facts));
    std::vector<FindingText> findings;
    for (const auto& finding : report.findings) findings.push_back({placeOf(finding.where), say(finding.sentence), {}});
    m_result->addWidget(new FindingWalk(std::move(findings), kCardsAtOnce));
}

} // namespace desktop
