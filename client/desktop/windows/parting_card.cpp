// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/parting_card.h"

#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/head_picture.h"
#include "client/desktop/windows/verdict_card.h"

#include <QTimeZone>
#include <QVBoxLayout>

#include <iterator>
#include <ranges>

namespace desktop {
namespace {

using vault::Fault;

constexpr std::ptrdiff_t kShown = 12; ///< newest comparisons

QString headlineOf(Fault fault)
{
    if (fault == Fault::Forked) return PartingCard::tr("Ce coffre a une autre histoire que celle que vous aviez vue.");
    if (fault == Fault::OtherVault) return PartingCard::tr("Un autre coffre est à la place de celui que vous connaissiez.");
    return PartingCard::tr("Il manque à ce coffre des entrées que vous aviez vues.");
}

QLabel* monoLabel(const QString& line)
{
    auto* label = textLabel(line, true);
    label->setAccessibleName(line);
    setRole(label, Role::Mono);
    return label;
}

} // namespace

QString evidenceText(const vault::HeadEvidence& evidence, const std::string& zone)
{
    const auto when = timeText(evidence.time, zone.empty() ? QTimeZone::systemTimeZoneId().toStdString() : zone);
    if (evidence.source.empty())
        return PartingCard::tr("%1, à l'ouverture. Vue : %2. Trouvée : %3.").arg(when, headText(evidence.ours), headText(evidence.theirs));
    return PartingCard::tr("%1, donnée par %2 (%3). La sienne : %4. La nôtre : %5.")
        .arg(when, say(evidence.source), relationText(evidence.relation), headText(evidence.theirs), headText(evidence.ours));
}

PartingCard::PartingCard(const PartedVault& parted, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(headlineOf(parted.fault));
    setAccessibleDescription(parted.sentence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    column->addWidget(new VerdictCard(Tone::Stop, headlineOf(parted.fault), {parted.sentence}));
    addHeads(column, parted);
    addWayOn(column, parted.fault);
    // the vault is closed: its zone is not known here
    if (auto* kept = keptHeadsCard(parted.kept, {})) column->addWidget(kept);
    m_back = button(tr("Revenir à l'ouverture"), QStringLiteral("back"));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &PartingCard::backWanted);
}

// Not as its focus proxy: Tab would come to the card first and be sent on, past all that stands above.
void PartingCard::takeKeyboard() { m_back->setFocus(); }

void PartingCard::addHeads(QVBoxLayout* column, const PartedVault& parted)
{
    if (parted.fault == Fault::OtherVault) {
        auto* card = new Card(tr("Les deux coffres"));
        if (!parted.known.isEmpty()) card->column()->addWidget(textLabel(tr("Celui que vous connaissiez : %1").arg(parted.known), true));
        card->column()->addWidget(textLabel(tr("Celui qui est là maintenant : %1").arg(parted.here), true));
        column->addWidget(card);
        return;
    }
    if (!parted.heads) return;
    const auto origin = parted.origin.toStdString();
    auto* card = new Card(tr("Les deux têtes du journal"));
    auto* picture = new HeadPicture;
    // Drawn as what was seen, and the vault that falls short of it or left it.
    picture->setView({*parted.heads, tr("vu par vous"), tr("dans ce dossier")}, parted.sentence);
    card->column()->addWidget(picture);
    card->column()->addWidget(quietLabel(tr("Ce que vous aviez vu")));
    card->column()->addWidget(monoLabel(say(audit::headLine(origin, parted.heads->ours))));
    card->column()->addWidget(quietLabel(tr("Ce qui est dans ce dossier")));
    card->column()->addWidget(monoLabel(say(audit::headLine(origin, parted.heads->theirs))));
    column->addWidget(card);
}

void PartingCard::addWayOn(QVBoxLayout* column, Fault fault)
{
    auto* card = new Card(tr("Que faire"));
    const auto step = [card](const QString& sentence) { card->column()->addWidget(textLabel(sentence)); };
    if (fault == Fault::OtherVault) {
        step(tr("1. N'y entrez pas encore. Demandez à la direction pourquoi le coffre a changé."));
        step(tr("2. Si c'est voulu, rejoignez-le comme la première fois, avec la ligne d'invitation."));
        auto* join = button(tr("Rejoindre ce coffre"), QStringLiteral("team"));
        card->column()->addWidget(join, 0, Qt::AlignLeft);
        connect(join, &QPushButton::clicked, this, &PartingCard::joinWanted);
    } else {
        step(tr("1. N'écrivez rien dans ce coffre, et ne supprimez rien : les deux têtes sont gardées dans votre profil."));
        step(tr("2. Prévenez la direction. Demandez à une collègue sa tête du journal : elle dit quelle copie est la bonne."));
        step(fault == Fault::Behind
                 ? tr("3. Si une sauvegarde a été remise en place, que la direction retrouve la copie la plus récente.")
                 : tr("3. Gardez les deux copies. Un export de chacune montre à un auditeur où elles se séparent."));
    }
    column->addWidget(card);
}

QWidget* keptHeadsCard(const std::vector<vault::HeadEvidence>& kept, const std::string& zone)
{
    if (kept.empty()) return nullptr;
    auto* card = new Card(PartingCard::tr("Têtes comparées jusqu'ici"));
    for (const auto& one : kept | std::views::reverse | std::views::take(kShown))
        card->column()->addWidget(textLabel(evidenceText(one, zone), true));
    if (std::ssize(kept) > kShown)
        card->column()->addWidget(quietLabel(PartingCard::tr("Plus anciennes, gardées aussi : %1").arg(std::ssize(kept) - kShown)));
    return card;
}

} // namespace desktop
