// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/bundle_flow.h"

#include "client/desktop/flows/own_keys.h"

#include "client/verify/bundle_check.h"

#include "vault/files.h"

#include <chrono>

namespace desktop {

using namespace std::chrono_literals;

namespace {

using Checked = vault::Outcome<ReportPtr>;

constexpr std::uint64_t kLargestPolicy = std::uint64_t{1} << 20U; // bytes

struct Asked {
    verify::Question question;
    std::filesystem::path keyFile, policyFile; ///< empty: none
    std::optional<crypto::Passphrase> passphrase;
};

Checked answerTo(Asked& asked, const TicketPtr& ticket)
{
    auto& question = asked.question;
    std::optional<audit::Policy> policy; // both outlive the check
    std::optional<vault::identity::UnlockedIdentity> reader;
    if (!asked.policyFile.empty()) {
        const auto bytes = vault::files::read(asked.policyFile, kLargestPolicy);
        auto parsed = bytes ? audit::Policy::parse(crypto::textOf(*bytes)) : audit::Policy::parse({});
        if (!bytes || !parsed) return vault::failure(bytes ? vault::Fault::BadFile : vault::Fault::NotThere, asked.policyFile.filename().string());
        policy.emplace(std::move(*parsed));
        question.policy = &*policy;
    }
    if (!asked.keyFile.empty() && asked.passphrase) {
        const auto keys = ownKeysIn(asked.keyFile);
        if (!keys) return std::unexpected(keys.error());
        auto unlocked = keys->unlock(*asked.passphrase);
        if (!unlocked) return vault::failure(faultOf(unlocked.error()), asked.keyFile.filename().string());
        reader.emplace(std::move(*unlocked));
        question.reader = &*reader;
    }
    question.stopAsked = [ticket] { return ticket->isCancelled(); };
    auto report = verify::checkBundle(question, [&ticket](std::uint64_t done, std::uint64_t total) { ticket->report(done, total); });
    if (ticket->isCancelled()) return vault::failure(vault::Fault::Cancelled);
    return std::make_shared<const verify::Report>(std::move(report));
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
    Asked asked{.question = {.folder = question.folder.toStdString(), .logKey = *logKey},
                .keyFile = question.keyFile.toStdString(),
                .policyFile = question.policy.toStdString(),
                .passphrase = std::move(passphrase)};
    if (!question.since.isEmpty()) {
        const auto since = audit::parseHeadLine(question.since.simplified().toStdString());
        if (!since) {
            emit failed(tr("La tête déjà vérifiée n'est pas complète : nom du journal, nombre, puis racine."));
            return;
        }
        asked.question.since = *since;
    }
    m_ticket = m_desk.ticket();
    m_clock.start();
    emit working(true);
    m_desk.aside(
        this,
        [asked = std::move(asked), ticket = m_ticket]() mutable { return answerTo(asked, ticket); },
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
