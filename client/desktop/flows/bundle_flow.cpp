// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/bundle_flow.h"

#include "client/desktop/flows/own_keys.h"

#include "client/verify/bundle_check.h"

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

namespace {

using Checked = vault::Outcome<ReportPtr>;

/// The check has no other way to be stopped than an exception out of its progress; thrown and caught in this file alone.
struct Stopped {};

Checked checkedWith(const verify::Question& question, const TicketPtr& ticket)
{
    try {
        auto report = verify::checkBundle(question, [&ticket](std::uint64_t done, std::uint64_t total) {
            ticket->report(done, total);
            if (ticket->isCancelled()) throw Stopped{};
        });
        return std::make_shared<const verify::Report>(std::move(report));
    } catch (const Stopped&) {
        return vault::failure(vault::Fault::Cancelled);
    }
}

Checked answerTo(const std::filesystem::path& folder, const LogKey& logKey, const std::filesystem::path& keyFile,
                 const std::optional<crypto::Passphrase>& passphrase, const TicketPtr& ticket)
{
    verify::Question question{.folder = folder, .logKey = logKey, .reader = nullptr};
    if (keyFile.empty() || !passphrase) return checkedWith(question, ticket);
    const auto keys = ownKeysIn(keyFile);
    if (!keys) return std::unexpected(keys.error());
    const auto reader = keys->unlock(*passphrase);
    if (!reader) return vault::failure(faultOf(reader.error()), keyFile.filename().string());
    question.reader = &*reader;
    return checkedWith(question, ticket);
}

} // namespace

BundleFlow::BundleFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &BundleFlow::look);
}

BundleFlow::~BundleFlow()
{
    if (m_ticket) m_ticket->cancel();
}

void BundleFlow::check(const BundleQuestion& question, std::optional<crypto::Passphrase> passphrase)
{
    if (m_ticket) return;
    const auto logKey = logKeyIn(question.logKey);
    if (!logKey) {
        emit failed(tr("La clé du journal n'est pas lisible : copiez-la en entier."));
        return;
    }
    if (!question.keyFile.isEmpty() && !passphrase) {
        emit failed(tr("Pour ouvrir vos clés, il faut aussi leur phrase de passe."));
        return;
    }
    m_ticket = m_desk.ticket();
    m_clock.start();
    emit working(true);
    m_desk.aside(
        this,
        [folder = std::filesystem::path(question.folder.toStdString()), key = *logKey,
         keyFile = std::filesystem::path(question.keyFile.toStdString()), passphrase = std::move(passphrase),
         ticket = m_ticket] { return answerTo(folder, key, keyFile, passphrase, ticket); },
        [this, ticket = m_ticket](const Checked& report) {
            if (ticket != m_ticket) return; // stopped meanwhile
            end();
            if (report)
                emit checked(*report);
            else
                emit failed(sentenceOf(report.error()));
        });
}

void BundleFlow::stop()
{
    if (m_ticket) m_ticket->cancel();
    look();
}

// Also notices that the desk dropped the work: then no answer comes.
void BundleFlow::look()
{
    if (!m_ticket) return;
    if (!m_ticket->isCancelled()) {
        emit progressed(m_ticket->done(), m_ticket->total());
        return;
    }
    end();
    emit failed(tr("La vérification a été arrêtée avant la fin : elle ne dit rien."));
}

void BundleFlow::end()
{
    m_clock.stop();
    m_ticket.reset();
    emit working(false);
}

} // namespace desktop
