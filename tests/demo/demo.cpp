// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, end to end, on a fresh vault: DOMAIN S1 told in French as it happens; who could read what, by really
// trying; what the partner sees; what the auditor's separate program says; three tamperings that are caught.
// A program on the public door with an injected clock: it plays the last weeks up to today, and prints the commands that do the same.

#include "tests/demo/looking.h"
#include "tests/demo/tampering.h"

#include "crypto/process.h"
#include "vault/files.h"
#include "vault/records/projection.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr std::uint64_t kDayMs = std::uint64_t{24} * 3600 * 1000;
constexpr unsigned kPlayDays = 72;

std::uint64_t now()
{
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count());
}

void title(std::string_view words) { std::print("\n\033[1m{}\033[0m\n", words); }

void tell(std::string_view who, std::string_view what, std::string_view command)
{
    std::print("  {:<11} {}\n", std::string(who), what);
    if (!command.empty()) std::print("              \033[2m$ {}\033[0m\n", command);
    std::fflush(stdout);
}

/// Key files and passphrases on disk, so that the vault can be looked at with the command line afterwards.
void leaveKeys(stage::Stage& stage)
{
    const auto folder = stage.folder() / "cles";
    std::filesystem::create_directories(folder);
    for (const auto* name : {stage::kCapucine, stage::kFlorimond, stage::kEglantine, stage::kBasile, stage::kPrunelle,
                             stage::kOlivine, stage::kCeleste, stage::kEkidom, stage::kVille, stage::kAuditrice}) {
        if (!vault::identity::writeKeyFile(stage.keysOf(name), folder / (std::string(name) + ".key")))
            throw stage::Broken("key file");
        const auto phrase = stage.passphraseOf(name);
        if (!vault::files::create(folder / (std::string(name) + ".phrase"), phrase.expose()))
            throw stage::Broken("passphrase file");
    }
}

/// Runs the auditor's program, as an outsider would: another process, the bundle, a key on paper.
int runVerifier(const std::filesystem::path& program, const std::filesystem::path& bundle, const std::string& logKey,
                const std::filesystem::path& keys)
{
    std::fflush(stdout);
    const auto child = ::fork();
    if (child == 0) {
        const auto identity = (keys / (std::string(stage::kAuditrice) + ".key")).string();
        const auto phrase = (keys / (std::string(stage::kAuditrice) + ".phrase")).string();
        ::execl(program.c_str(), "casevault-verify", bundle.c_str(), "--log-key", logKey.c_str(), "--identity",
                identity.c_str(), "--passphrase-file", phrase.c_str(), nullptr);
        ::_exit(3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}

void showPartner(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    title("Ce que la Ville voit en ouvrant le fichier de remise");
    const auto logKey = audit::NoteKey::parse(left.logKey);
    if (!logKey) throw stage::Broken("log key");
    const auto today = vault::charter::Day{static_cast<std::uint32_t>(stage.now() / kDayMs)};
    const auto opened = stage::must(vault::openHandover(left.handover, stage.keysOf(stage::kVille),
                                                        stage.passphraseOf(stage::kVille), *logKey, today),
                                    "handover open");
    const auto labels = vault::records::fieldsOf<vault::records::Agreement>();
    for (const auto& item : opened.projection.items) {
        for (const auto& field : item.fields) {
            const auto label = std::ranges::find(labels, field.code, &vault::records::FieldName::code);
            std::print("  {} de l'accord :\n", label == labels.end() ? std::string_view("?") : label->fr);
            std::print("{}\n", std::string(field.value.expose()));
        }
    }
    std::print("  (jusqu'au {} inclus ; ce qui a été lu ne peut pas être repris)\n", vault::dayText(opened.until));
    title("Ce que EKIDOM, qui a saisi l'équipe, a reçu");
    std::print("  {}", std::string(crypto::textOf(left.notice)));
}

void sayWhereItIs(const stage::Stage& stage)
{
    title("Et maintenant");
    const auto folder = stage.folder().string();
    std::print("  Le coffre est dans {}/coffre. Pour y regarder, par exemple comme Basile :\n\n", folder);
    std::print("    ./dev run casevault --vault {0}/coffre --profile {0}/profils/Basile --as Basile \\\n"
               "        --passphrase-file {0}/cles/Basile.phrase case list\n\n",
               folder);
    std::print("  De même pour Capucine (directrice), Florimond, Églantine, Céleste, Prunelle, Olivine.\n"
               "  Essayez : referral list, case show, party name, interview read, log show, verify.\n");
}

int play(const std::filesystem::path& folder, const std::filesystem::path& verifier)
{
    stage::Stage stage(folder, now() - kPlayDays * kDayMs);
    title("Le coffre et ses gens");
    stage::enrolEverybody(stage, tell);
    title("Le bruit du dessus (scénario S1)");
    const auto left = stage::playNoiseUpstairs(stage, tell);
    leaveKeys(stage);
    title("Qui peut lire quoi (chaque case est un essai réel)");
    demo::showWhoReadsWhat(stage, left);
    std::print("\n  La directrice a déchiffré {} octet(s) de contenu et {} de confidences, d'un bout à l'autre.\n",
               left.directorRead.caseContent, left.directorRead.compartments);
    showPartner(stage, left);
    title("L'auditrice vérifie, avec un programme à part");
    const int verified = runVerifier(verifier, left.bundle, left.logKey, folder / "cles");
    title("Trois altérations, chacune sur une copie du coffre");
    const bool caught = demo::showTamperings(stage, left);
    sayWhereItIs(stage);
    if (verified != 0) std::print("\n  La vérification de l'auditrice a échoué (code {}).\n", verified);
    return verified == 0 && caught && left.directorRead.caseContent == 0 && left.directorRead.compartments == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    crypto::hardenProcess();
    if (argc != 3) {
        std::print(stderr, "casevault-demo FOLDER CASEVAULT-VERIFY\n");
        return 2;
    }
    try {
        std::filesystem::remove_all(argv[1]); // the vault of an earlier demonstration
        return play(argv[1], argv[2]);
    } catch (const stage::Broken& broken) {
        std::print(stderr, "\nLa démonstration s'est arrêtée : {}\n", broken.what());
        return 3;
    }
}
