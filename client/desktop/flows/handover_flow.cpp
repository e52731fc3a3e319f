// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/handover_flow.h"

#include "client/desktop/flows/own_keys.h"

#include "crypto/secret.h"
#include "vault/files.h"
#include "vault/records/projection.h"

#include <QFile>

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

namespace {

using Opened = vault::Outcome<vault::OpenedHandover>;

constexpr std::size_t kReferenceDigits = 8;

/// A field's label as its record has it; its name in the file where this program does not know the record.
template <class... Records>
QString labelAmong(const records::ProjectedItem& item, const records::ProjectedField& field)
{
    auto name = shown(field.name);
    const auto seek = [&]<class R>(const R*) {
        if (R::kKind != item.kind) return;
        for (const auto& each : records::fieldsOf<R>())
            if (each.code == field.code) name = say(language() == charter::Language::French ? each.fr : each.en);
    };
    (seek(static_cast<const Records*>(nullptr)), ...);
    return capitalised(name);
}

QString labelOfField(const records::ProjectedItem& item, const records::ProjectedField& field)
{
    using namespace records;
    return labelAmong<Interview, ShuttleMessage, JointSession, Agreement, FollowUp>(item, field);
}

HandoverText textOf(const vault::OpenedHandover& opened)
{
    HandoverText out{.reference = say(crypto::toHex(opened.disclosure.bytes).substr(0, kReferenceDigits)), .until = opened.until};
    for (const auto& item : opened.projection.items) {
        auto& made = out.items.emplace_back();
        made.kind = capitalised(label(item.kind));
        for (const auto& field : item.fields) made.fields.emplace_back(labelOfField(item, field), shown(field.value));
    }
    return out;
}

Opened openedFrom(const std::filesystem::path& file, const std::filesystem::path& keyFile, const LogKey& logKey,
                  const crypto::Passphrase& passphrase, charter::Day today)
{
    const auto bytes = vault::files::read(file, vault::identity::kMostHandover);
    if (!bytes) {
        const bool isBad = bytes.error() == vault::files::Fault::TooLarge;
        return vault::failure(isBad ? vault::Fault::BadFile : vault::Fault::NotThere, file.filename().string());
    }
    const auto keys = ownKeysIn(keyFile);
    if (!keys) return std::unexpected(keys.error());
    return vault::openHandover(*bytes, *keys, passphrase, logKey, today);
}

/// The door has one answer for what does not open; once the keys are unlocked, the passphrase is not to blame.
QString sentenceOfOpening(const vault::Failure& failure)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    if (problem != nullptr && problem->fault == vault::Fault::CannotOpen && problem->object == "hand-over")
        return HandoverFlow::tr("Ce fichier n'est pas adressé à ces clés, ou il a été altéré.");
    return sentenceOf(failure);
}

} // namespace

QString HandoverText::whole() const
{
    QString out = HandoverFlow::tr("Remis par l'équipe de médiation, pour le seul but convenu avec les personnes, jusqu'au %1 inclus.")
                      .arg(dateText(until));
    out += QStringLiteral("\n") + HandoverFlow::tr("Communication %1").arg(reference) + QStringLiteral("\n");
    for (const auto& item : items) {
        out += QStringLiteral("\n") + item.kind + QStringLiteral("\n");
        for (const auto& [name, value] : item.fields)
            out += QStringLiteral("  ") + HandoverFlow::tr("%1 : %2").arg(name, value) + QStringLiteral("\n");
    }
    return out;
}

HandoverFlow::HandoverFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_clock.setInterval(200ms);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_ticket || !m_ticket->isCancelled()) return;
        end(); // the desk dropped the work: no answer comes
        emit failed(tr("L'ouverture a été interrompue : recommencez."));
    });
}

HandoverFlow::~HandoverFlow()
{
    if (m_ticket) m_ticket->cancel();
}

void HandoverFlow::open(const HandoverQuestion& question, crypto::Passphrase passphrase)
{
    if (m_ticket) return;
    const auto logKey = logKeyIn(question.logKey);
    if (!logKey) {
        emit failed(tr("La clé du journal n'est pas lisible : copiez-la en entier."));
        return;
    }
    m_ticket = m_desk.ticket();
    m_clock.start();
    emit working(true);
    m_desk.aside(
        this,
        [file = std::filesystem::path(question.file.toStdString()),
         keyFile = std::filesystem::path(question.keyFile.toStdString()), key = *logKey, passphrase = std::move(passphrase),
         today = m_desk.today()] { return openedFrom(file, keyFile, key, passphrase, today); },
        [this, ticket = m_ticket](const Opened& handover) {
            if (ticket != m_ticket) return;
            end();
            if (handover)
                emit opened(textOf(*handover));
            else
                emit failed(sentenceOfOpening(handover.error()));
        });
}

void HandoverFlow::end()
{
    m_clock.stop();
    m_ticket.reset();
    emit working(false);
}

std::optional<QString> HandoverFlow::save(const HandoverText& text, const QString& file)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return QFile::exists(file) ? tr("Un fichier de ce nom existe déjà : choisissez-en un autre.")
                                   : tr("Le fichier ne peut pas être écrit à cet endroit.");
    auto utf8 = text.whole().toUtf8();
    const bool isWritten = out.write(utf8) == utf8.size() && out.flush();
    crypto::wipe({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
    out.close();
    if (isWritten) return std::nullopt;
    out.remove();
    return tr("Le fichier n'a pas pu être écrit en entier ; rien n'est resté.");
}

} // namespace desktop
