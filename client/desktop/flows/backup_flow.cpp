// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/backup_flow.h"

#include "client/desktop/flows/own_keys.h"

#include <filesystem>
#include <ranges>

namespace desktop {
namespace {

vault::BackupProgress progressOf(TicketPtr ticket)
{
    return [ticket = std::move(ticket)](std::uint64_t done, std::uint64_t total) {
        ticket->report(done, total);
        return !ticket->isCancelled();
    };
}

bool isFor(const vault::Failure& failure, vault::Fault fault)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    return problem != nullptr && problem->fault == fault;
}

BackupsPicturePtr pictureOf(const vault::Session& session)
{
    auto out = std::make_shared<BackupsPicture>();
    for (const auto& line : vault::listBackups(session) | std::views::reverse)
        out->backups.push_back({line.state.madeOn, say(session.nameOf(line.state.maker)), line.state.size,
                                say(crypto::toHex(line.state.file))});
    out->erasedUntil = vault::lastDayInABackup(session);
    const auto today = charter::value(session.today());
    out->isOld = out->backups.empty() || charter::value(out->backups.front().madeOn) + kBackupEvery < today;
    charter::BackupMade somewhere;
    somewhere.backup = unused<vault::BackupId>();
    out->make = lackOf(session, somewhere);
    return out;
}

} // namespace

BackupFlow::BackupFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

BackupFlow::~BackupFlow()
{
    if (m_ticket) m_ticket->cancel();
}

void BackupFlow::refresh()
{
    m_desk.ask(
        this, [](vault::Session& session) -> vault::Outcome<BackupsPicturePtr> { return pictureOf(session); },
        [this](const vault::Outcome<BackupsPicturePtr>& picture) {
            if (picture)
                emit drawn(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void BackupFlow::make(const QString& file)
{
    if (m_ticket) return;
    m_ticket = m_desk.ticket();
    emit making(m_ticket);
    m_desk.act(
        this,
        [path = std::filesystem::path(file.toStdString()), ticket = m_ticket](vault::Session& session) {
            return vault::makeBackup(session, path, progressOf(ticket));
        },
        [this](const vault::Outcome<vault::BackupDone>& done) {
            m_ticket.reset();
            if (done)
                emit made(tr("Sauvegarde écrite et relue en entier. Entrées du journal : %1 ; taille : %2. Gardez-la ailleurs que sur cette machine.")
                              .arg(done->entries)
                              .arg(sizeText(done->bytes)));
            else if (isFor(done.error(), vault::Fault::Cancelled))
                emit cancelled();
            else
                emit failed(sentenceOf(done.error()));
        });
}

RestoreFlow::RestoreFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

RestoreFlow::~RestoreFlow()
{
    if (m_ticket) m_ticket->cancel();
}

void RestoreFlow::restore(const QString& file, const QString& folder, const QString& keyFile, crypto::Passphrase passphrase)
{
    if (m_ticket) return;
    m_ticket = m_desk.ticket();
    emit restoring(m_ticket);
    vault::Places places{.vault = folder.toStdString(), .profile = {}, .clock = m_desk.clock(), .clockConfirmed = m_clockConfirmed};
    m_desk.aside(
        this,
        [places = std::move(places), path = std::filesystem::path(file.toStdString()),
         keyPath = std::filesystem::path(keyFile.toStdString()), passphrase = std::move(passphrase),
         ticket = m_ticket]() -> vault::Outcome<vault::Restoration> {
            const auto keys = ownKeysIn(keyPath);
            if (!keys) return std::unexpected(keys.error());
            return vault::restoreBackup(places, path, *keys, passphrase, progressOf(ticket));
        },
        [this, folder](const vault::Outcome<vault::Restoration>& done) { tell(folder, done); });
}

void RestoreFlow::tell(const QString& folder, const vault::Outcome<vault::Restoration>& done)
{
    m_ticket.reset();
    if (done)
        emit restored(folder, tr("Le coffre est revenu, tel qu'au %1. Entrées du journal : %2. Dites-le à l'équipe : chacun devra l'accepter.")
                                  .arg(dateText(done->copiedOn))
                                  .arg(done->entries));
    else if (isFor(done.error(), vault::Fault::Cancelled))
        emit cancelled();
    else if (isFor(done.error(), vault::Fault::ClockAhead))
        emit clockAhead();
    else
        emit failed(sentenceOf(done.error()));
}

} // namespace desktop
