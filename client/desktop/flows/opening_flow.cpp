// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/opening_flow.h"

#include <QFileInfo>

namespace desktop {
namespace {

vault::Outcome<vault::identity::KeyFile> keysIn(const std::filesystem::path& file)
{
    using Fault = vault::identity::Fault;
    auto keys = vault::identity::readKeyFile(file);
    if (keys) return std::move(*keys);
    const auto name = file.filename().string();
    if (keys.error() == Fault::Io) return vault::failure(vault::Fault::NotThere, name);
    if (keys.error() == Fault::NewerVersion) return vault::failure(vault::Fault::NewerVersion, name);
    return vault::failure(vault::Fault::BadFile, name);
}

vault::Outcome<NewKeys> keysMadeIn(const QString& file, const crypto::Passphrase& passphrase,
                                   const crypto::KdfParameters& cost, std::uint64_t now)
{
    const std::filesystem::path path = file.toStdString();
    const auto keys = vault::identity::KeyFile::create(passphrase, cost, now);
    if (!keys) return vault::failure(vault::Fault::OutOfMemory);
    if (!vault::identity::writeKeyFile(*keys, path)) {
        std::error_code ignored;
        const bool there = std::filesystem::exists(path, ignored);
        return vault::failure(there ? vault::Fault::AlreadyThere : vault::Fault::Io, path.filename().string());
    }
    const auto& fingerprint = keys->identity().fingerprint();
    return NewKeys{.file = file,
                   .publicFile = file + QStringLiteral(".pub"),
                   .fingerprintWords = say(vault::identity::fingerprintWords(fingerprint)),
                   .fingerprintHex = say(crypto::toHex(fingerprint))};
}

/// Of "812 … 815": the entries between which two histories part.
std::pair<std::uint64_t, std::uint64_t> partingIn(const std::string& object)
{
    const auto numbers = say(object).split(QStringLiteral(" … "));
    if (numbers.size() != 2) return {0, 0};
    return {numbers[0].toULongLong(), numbers[1].toULongLong()};
}

/// What can be said to a person whose vault is not the one they knew. On the desk's thread, with the passphrase at hand:
/// the evidence is sealed under this member's keys.
PartedVault partedAs(const vault::Places& places, const std::string& name, const crypto::Passphrase& passphrase,
                     const vault::Problem& problem)
{
    PartedVault out{.fault = problem.fault, .sentence = say(vault::describe(problem, language()))};
    if (problem.fault == vault::Fault::OtherVault) {
        if (const auto known = vault::Profile::vaultKnownAt(places.profile, places.vault))
            out.known = say(crypto::toHex(known->bytes).substr(0, problem.object.size()));
        out.here = say(problem.object);
        return out;
    }
    auto kept = vault::keptHeads(places, name, passphrase);
    if (!kept) return out;
    out.kept = std::move(*kept);
    for (const auto& one : out.kept) { // the last of its own is the one of this unlock
        if (!one.source.empty()) continue;
        out.heads = vault::HeadComparison{.relation = one.relation, .theirs = one.theirs, .ours = one.ours};
        out.origin = say(one.origin);
    }
    if (out.heads && out.heads->relation == vault::HeadRelation::Forked) {
        const auto [shared, last] = partingIn(problem.object);
        out.heads->sharedUpTo = shared;
        out.heads->partedBy = last + 1;
    }
    return out;
}

} // namespace

bool isParting(vault::Fault fault)
{
    return fault == vault::Fault::Behind || fault == vault::Fault::Forked || fault == vault::Fault::OtherVault;
}

OpeningFlow::OpeningFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_cost([] { return crypto::KdfParameters::forThisMachine(); })
{
}

bool OpeningFlow::isVault(const QString& folder) { return QFileInfo::exists(folder + QStringLiteral("/keyring")); }

vault::Places OpeningFlow::places(const QString& vaultFolder, const std::filesystem::path& profile) const
{
    return {.vault = vaultFolder.toStdString(), .profile = profile, .clock = m_desk.clock(), .clockConfirmed = m_clockConfirmed,
            .restoreAccepted = m_restoreAccepted};
}

void OpeningFlow::opened(const vault::Outcome<void>& outcome)
{
    emit working(false);
    const auto* problem = outcome ? nullptr : std::get_if<vault::Problem>(&outcome.error());
    if (outcome)
        emit done();
    else if (problem != nullptr && problem->fault == vault::Fault::ClockAhead)
        emit clockAhead(tr("La date de cette machine est très en avance sur le journal du coffre."));
    else if (problem != nullptr && problem->fault == vault::Fault::WasRestored)
        emit restored(tr("Ce coffre a été restauré depuis une sauvegarde, et des entrées d'après sont perdues (jour, nombre) : %1. "
                         "Votre équipe vous l'a-t-elle dit ?")
                          .arg(say(problem->object)));
    else
        emit failed(sentenceOf(outcome.error()));
}

void OpeningFlow::unlock(const QString& vaultFolder, const std::filesystem::path& profile, const QString& name,
                         crypto::Passphrase passphrase)
{
    emit working(true);
    const auto warning = std::make_shared<std::optional<PartedVault>>(); // written before the answer is on its way
    m_desk.open(
        this,
        [places = places(vaultFolder, profile), name = name.trimmed().toStdString(), passphrase = std::move(passphrase),
         warning]() -> vault::Outcome<vault::Session> {
            auto session = vault::unlockVault(places, name, passphrase);
            const auto* problem = session ? nullptr : std::get_if<vault::Problem>(&session.error());
            if (problem != nullptr && isParting(problem->fault)) *warning = partedAs(places, name, passphrase, *problem);
            return session;
        },
        [this, warning](const vault::Outcome<void>& outcome) {
            if (!*warning) return opened(outcome);
            emit working(false);
            emit parted(**warning);
        });
}

void OpeningFlow::makeKeys(const QString& file, crypto::Passphrase passphrase)
{
    emit working(true);
    m_desk.aside(
        this,
        [file, passphrase = std::move(passphrase), cost = m_cost, now = m_desk.clock()()] {
            return keysMadeIn(file, passphrase, cost(), now);
        },
        [this](vault::Outcome<NewKeys> made) {
            emit working(false);
            if (made)
                emit keysMade(*made);
            else
                emit failed(sentenceOf(made.error()));
        });
}

void OpeningFlow::found(const QString& vaultFolder, const std::filesystem::path& profile, const QString& organisation,
                        const QString& directorName, const QString& keyFile, crypto::Passphrase passphrase)
{
    emit working(true);
    vault::FoundingTerms terms;
    terms.organisation = organisation.trimmed().toStdString();
    terms.directorName = directorName.trimmed().toStdString();
    m_desk.open(
        this,
        [places = places(vaultFolder, profile), terms, file = keyFile, cost = m_cost, now = m_desk.clock()(),
         passphrase = std::move(passphrase)]() -> vault::Outcome<vault::Session> {
            if (!QFileInfo::exists(file))
                if (const auto made = keysMadeIn(file, passphrase, cost(), now); !made) return std::unexpected(made.error());
            auto keys = keysIn(file.toStdString());
            if (!keys) return std::unexpected(keys.error());
            return vault::foundVault(places, terms, *keys, passphrase);
        },
        [this](const vault::Outcome<void>& outcome) { opened(outcome); });
}

void OpeningFlow::join(const QString& vaultFolder, const std::filesystem::path& profile, const QString& keyFile,
                       const QString& invitation, crypto::Passphrase passphrase)
{
    std::optional<vault::identity::Invitation> line;
    if (!invitation.trimmed().isEmpty()) {
        auto parsed = vault::identity::Invitation::parse(invitation.simplified().toStdString());
        if (!parsed) {
            emit failed(tr("La ligne d'invitation n'est pas lisible. Elle commence par « casevault1 » et se recopie en entier."));
            return;
        }
        line = std::move(*parsed);
    }
    emit working(true);
    m_desk.open(
        this,
        [places = places(vaultFolder, profile), line = std::move(line), file = keyFile.toStdString(),
         passphrase = std::move(passphrase)]() -> vault::Outcome<vault::Session> {
            auto keys = keysIn(file);
            if (!keys) return std::unexpected(keys.error());
            return vault::joinVault(places, *keys, passphrase, line);
        },
        [this](const vault::Outcome<void>& outcome) { opened(outcome); });
}

void OpeningFlow::generate()
{
    m_desk.aside(
        this, [] { return vault::identity::generatePassphrase(); },
        [this](vault::identity::Result<crypto::SecretBytes> words) {
            if (words)
                emit generated(shown(*words));
            else
                emit failed(tr("La liste de mots n'est pas installée sur cette machine : choisissez une phrase vous-même."));
        });
}

} // namespace desktop
