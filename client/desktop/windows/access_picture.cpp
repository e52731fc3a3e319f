// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/access_picture.h"

#include "client/desktop/look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace desktop {
namespace {

using vault::AccessLine;
using vault::CaseTie;
using vault::HeldDisclosure;
using vault::HeldKey;

constexpr int kBetween = space(36); ///< where the lines run

QString keyName(const HeldKey& key)
{
    return key.kind == charter::KeyKind::Case ? AccessPicture::tr("la pièce commune")
                                              : AccessPicture::tr("le compartiment %1").arg(QChar(QLatin1Char(key.letter)));
}

QString keyText(const HeldKey& key)
{
    const auto name = keyName(key);
    return key.since == charter::Day::None ? name : AccessPicture::tr("%1 (depuis le %2)").arg(name, dateText(key.since));
}

QString disclosureText(const HeldDisclosure& one, charter::Day today)
{
    switch (one.stage) {
    case charter::DisclosureStage::Described: return AccessPicture::tr("une communication commencée");
    case charter::DisclosureStage::Prepared: return AccessPicture::tr("une communication qui attend la direction");
    case charter::DisclosureStage::Given:
        return charter::value(today) > charter::value(one.until)
                   ? AccessPicture::tr("une communication échue le %1").arg(dateText(one.until))
                   : AccessPicture::tr("une communication ouverte jusqu'au %1").arg(dateText(one.until));
    case charter::DisclosureStage::Ended: return AccessPicture::tr("une communication retirée");
    }
    return {};
}

bool isOpen(const HeldDisclosure& one, charter::Day today)
{
    return one.stage == charter::DisclosureStage::Given && charter::value(today) <= charter::value(one.until);
}

QString disclosuresText(const AccessLine& line, charter::Day today)
{
    QStringList out;
    for (const auto& one : line.disclosures) out.push_back(disclosureText(one, today));
    return out.join(QStringLiteral(" ; "));
}

QString reasonText(const AccessLine& line)
{
    const bool dated = line.since != charter::Day::None;
    switch (line.tie) {
    case CaseTie::Assigned:
        return dated ? AccessPicture::tr("mène la médiation depuis le %1").arg(dateText(line.since)) : AccessPicture::tr("mène la médiation");
    case CaseTie::Coordinator: return AccessPicture::tr("coordonne tous les dossiers");
    case CaseTie::Removed:
        return dated ? AccessPicture::tr("n'y a plus accès depuis le %1").arg(dateText(line.since)) : AccessPicture::tr("n'y a plus accès");
    case CaseTie::Partner: return AccessPicture::tr("partenaire");
    case CaseTie::None: return AccessPicture::tr("aucun lien avec ce dossier");
    }
    return {};
}

bool holds(const AccessLine& line, std::size_t room, const std::vector<char>& letters)
{
    return std::ranges::any_of(line.keys, [&](const HeldKey& key) {
        if (room == 0) return key.kind == charter::KeyKind::Case;
        return key.kind == charter::KeyKind::Party && key.letter == letters[room - 1];
    });
}

} // namespace

QString accessSentence(const AccessLine& line, charter::Day today)
{
    const auto name = say(line.name);
    const auto role = label(line.role);
    if (line.role == charter::Role::Partner)
        return AccessPicture::tr("%1 (%2) reçoit : %3.").arg(name, role, disclosuresText(line, today));
    if (line.keys.empty()) return AccessPicture::tr("%1 (%2) ne peut rien ouvrir de ce dossier : %3.").arg(name, role, reasonText(line));
    QStringList keys;
    for (const auto& key : line.keys) keys.push_back(keyText(key));
    return AccessPicture::tr("%1 (%2) peut ouvrir : %3. Raison : %4.")
        .arg(name, role, keys.join(QStringLiteral(", ")), reasonText(line));
}

AccessPicture::AccessPicture(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Qui peut ouvrir ce dossier, en dessin"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccessPicture::setView(AccessView view)
{
    m_view = std::move(view);
    QStringList said;
    for (const auto& line : m_view.lines) said.push_back(accessSentence(line, m_view.today));
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

std::vector<const AccessLine*> AccessPicture::people() const
{
    std::vector<const AccessLine*> out;
    for (const auto& line : m_view.lines)
        if (line.role != charter::Role::Partner) out.push_back(&line);
    return out;
}

std::vector<const AccessLine*> AccessPicture::partners() const
{
    std::vector<const AccessLine*> out;
    for (const auto& line : m_view.lines)
        if (line.role == charter::Role::Partner) out.push_back(&line);
    return out;
}

QStringList AccessPicture::rooms() const
{
    QStringList out{tr("Pièce commune")};
    for (const char letter : m_view.letters) out.push_back(tr("Compartiment %1").arg(QChar(QLatin1Char(letter))));
    return out;
}

int AccessPicture::boxHeight() const { return 2 * fontMetrics().height() + space(4); }

int AccessPicture::widest(const QStringList& texts) const
{
    int width = 0;
    for (const auto& text : texts) width = std::max(width, fontMetrics().horizontalAdvance(text));
    return width + space(8);
}

int AccessPicture::leftWidth() const
{
    QStringList texts;
    for (const auto* line : people()) texts << say(line->name) << label(line->role) << reasonText(*line);
    return widest(texts);
}

int AccessPicture::rightWidth() const { return widest(rooms() + QStringList{tr("Dossier %1").arg(m_view.number)}); }

int AccessPicture::upperHeight() const
{
    const auto count = std::max(people().size(), m_view.letters.size() + 1);
    return static_cast<int>(count) * (boxHeight() + space(3));
}

QSize AccessPicture::sizeHint() const
{
    const auto below = static_cast<int>(partners().size()) * (boxHeight() + space(3));
    return {leftWidth() + kBetween + rightWidth(), upperHeight() + (below == 0 ? 0 : below + space(6))};
}

QRectF AccessPicture::personBox(std::size_t at) const
{
    return QRectF(1, static_cast<double>(at) * (boxHeight() + space(3)) + 1, leftWidth() - 2, boxHeight() - 2);
}

QRectF AccessPicture::roomBox(std::size_t at) const
{
    const auto count = static_cast<double>(m_view.letters.size() + 1);
    const double step = upperHeight() / count;
    const double top = step * (static_cast<double>(at) + 0.5) - boxHeight() / 2.0;
    return QRectF(width() - rightWidth() + 1, top + 1, rightWidth() - 2, boxHeight() - 2);
}

QRectF AccessPicture::partnerBox(std::size_t at) const
{
    const double top = upperHeight() + space(6) + static_cast<double>(at) * (boxHeight() + space(3));
    return QRectF(1, top + 1, width() - 2, boxHeight() - 2);
}

void AccessPicture::drawBox(QPainter& painter, const QRectF& box, const QString& first, const QString& second, bool open) const
{
    const auto& c = colours();
    painter.setPen(QPen(open ? c.accent : c.line, open ? 2 : 1, open ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(box, 8, 8);
    const auto inside = box.adjusted(space(3), space(1), -space(3), -space(1));
    const auto room = static_cast<int>(inside.width());
    auto bold = font();
    bold.setBold(open);
    painter.setFont(bold);
    painter.setPen(c.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(bold).elidedText(first, Qt::ElideRight, room));
    painter.setFont(font());
    painter.setPen(c.quiet);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, fontMetrics().elidedText(second, Qt::ElideRight, room));
}

void AccessPicture::drawKeys(QPainter& painter) const
{
    const auto& c = colours();
    const auto left = people();
    for (std::size_t person = 0; person < left.size(); ++person)
        for (std::size_t room = 0; room < m_view.letters.size() + 1; ++room) {
            if (!holds(*left[person], room, m_view.letters)) continue;
            const QPointF from(personBox(person).right(), personBox(person).center().y());
            const QPointF to(roomBox(room).left(), roomBox(room).center().y());
            const QPointF bend((to.x() - from.x()) / 2, 0);
            QPainterPath path(from);
            path.cubicTo(from + bend, to - bend, to);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.accent, 2, room == 0 ? Qt::SolidLine : Qt::DashLine));
            painter.drawPath(path);
            painter.setBrush(c.accent);
            painter.drawEllipse(to, 4, 4);
        }
}

void AccessPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawKeys(painter);
    const auto left = people();
    for (std::size_t at = 0; at < left.size(); ++at)
        drawBox(painter, personBox(at), say(left[at]->name),
                left[at]->keys.empty() ? tr("aucune clé") : capitalised(reasonText(*left[at])), !left[at]->keys.empty());
    const auto right = rooms();
    for (std::size_t at = 0; at < static_cast<std::size_t>(right.size()); ++at)
        drawBox(painter, roomBox(at), right[static_cast<qsizetype>(at)],
                at == 0 ? tr("Dossier %1").arg(m_view.number) : tr("Ce qu'une partie a confié"), true);
    const auto below = partners();
    for (std::size_t at = 0; at < below.size(); ++at) {
        const auto reaches = [this](const HeldDisclosure& one) { return isOpen(one, m_view.today); };
        drawBox(painter, partnerBox(at), say(below[at]->name), capitalised(disclosuresText(*below[at], m_view.today)),
                std::ranges::any_of(below[at]->disclosures, reaches));
    }
}

} // namespace desktop
