// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings that are this program's own: to which check they belong, their name in JSON, and what they say.
#pragma once

#include "client/verify/report.h"

namespace verify {

struct FlawSentence {
    Flaw flaw;
    Check check;
    std::string_view token, fr, en;
};

// clang-format off
inline constexpr std::array kFlawSentences{
    FlawSentence{Flaw::FolderMissing, Check::Checkpoint, "folder-missing",
        "Ce dossier n'existe pas ou n'est pas un dossier.", "This folder does not exist or is no folder."},
    FlawSentence{Flaw::FileMissing, Check::Payloads, "file-missing",
        "Ce fichier manque ou est incomplet.", "This file is missing or incomplete."},
    FlawSentence{Flaw::FileMalformed, Check::Payloads, "file-malformed",
        "Ce fichier n'a pas la forme attendue : il a été abîmé ou modifié.",
        "This file does not have the expected form: it was damaged or altered."},
    FlawSentence{Flaw::FileNewer, Check::Payloads, "file-newer",
        "Ce fichier a été écrit par une version plus récente du programme.",
        "This file was written by a newer version of the program."},
    FlawSentence{Flaw::FileUnreadable, Check::Payloads, "file-unreadable",
        "Ce fichier ne peut pas être lu.", "This file cannot be read."},
    FlawSentence{Flaw::CheckpointUnsigned, Check::Checkpoint, "checkpoint-unsigned",
        "Le point de contrôle n'est pas signé par la clé du journal qui a été donnée.",
        "The checkpoint is not signed by the log key that was given."},
    FlawSentence{Flaw::OriginForeign, Check::Checkpoint, "origin-foreign",
        "Le point de contrôle est celui d'un autre coffre que les identités.",
        "The checkpoint belongs to another vault than the identities."},
    FlawSentence{Flaw::LogEmpty, Check::Tree, "log-empty",
        "Ce journal ne contient aucune entrée, pas même une fondation.",
        "This log has no entry, not even a founding."},
    FlawSentence{Flaw::FounderDiffers, Check::People, "founder-differs",
        "La fondation n'est pas l'acte de la personne que le coffre nomme.",
        "The founding is not the act of the person whom the vault names."},
    FlawSentence{Flaw::ActorNotEnrolled, Check::People, "actor-not-enrolled",
        "Personne n'avait inscrit celui ou celle qui signe cette entrée.", "Nobody had enrolled the author of this entry."},
    FlawSentence{Flaw::IdentityMissing, Check::People, "identity-missing",
        "L'identité de la personne inscrite ici manque.", "The identity of the person enrolled here is missing."},
    FlawSentence{Flaw::IdentitySurplus, Check::People, "identity-surplus",
        "Une identité est là que le journal n'a jamais inscrite.", "An identity is here that the log never enrolled."},
    FlawSentence{Flaw::GrantUnsigned, Check::Payloads, "grant-unsigned",
        "Une remise de clé n'est pas signée par la personne qu'elle nomme.",
        "A grant of a key is not signed by the person whom it names."},
    FlawSentence{Flaw::GrantForeign, Check::Payloads, "grant-foreign",
        "Une remise de clé vient d'un autre coffre.", "A grant of a key comes from another vault."},
    FlawSentence{Flaw::GrantClosed, Check::Payloads, "grant-closed",
        "Une remise de clé adressée à cette identité ne s'ouvre pas.",
        "A grant of a key addressed to this identity does not open."},
    FlawSentence{Flaw::GrantNotInLog, Check::Payloads, "grant-not-in-log",
        "Une clé a été remise à cette identité sans que le journal le dise.",
        "A key was given to this identity without the log saying so."},
    FlawSentence{Flaw::NothingGiven, Check::Payloads, "nothing-given",
        "Cet export ne donne pas à cette identité la clé des actes : ce qui a été fait n'a pas pu être contrôlé.",
        "This export does not give this identity the key of the acts: what was done could not be checked."},
    FlawSentence{Flaw::EarlierKeyClosed, Check::Payloads, "earlier-key-closed",
        "Une ancienne clé des actes ne s'ouvre pas.", "An earlier key of the acts does not open."},
    FlawSentence{Flaw::EarlierKeyDiffers, Check::Payloads, "earlier-key-differs",
        "Une ancienne clé des actes n'est pas celle que le journal a notée.",
        "An earlier key of the acts is not the one that the log recorded."},
    FlawSentence{Flaw::QuarterKeyDiffers, Check::Payloads, "quarter-key-differs",
        "La clé d'un trimestre n'est pas celle que le journal a notée.",
        "The key of a quarter is not the one that the log recorded."},
    FlawSentence{Flaw::TraceKeyMissing, Check::Payloads, "trace-key-missing",
        "La clé qui ouvre cette trace manque.", "The key that opens this trace is missing."},
    FlawSentence{Flaw::TraceKeyClosed, Check::Payloads, "trace-key-closed",
        "La clé de cette trace ne s'ouvre pas.", "The key of this trace does not open."},
    FlawSentence{Flaw::TraceKeySurplus, Check::Payloads, "trace-key-surplus",
        "Une clé de trace est là qui n'ouvre aucune entrée, ou qui est là deux fois.",
        "A trace key is here that opens no entry, or is here twice."},
    FlawSentence{Flaw::TraceQuarterWrong, Check::Payloads, "trace-quarter-wrong",
        "Cette trace est scellée pour un autre trimestre que celui qui servait.",
        "This trace is sealed for another quarter than the one in use."},
    FlawSentence{Flaw::LogKeyDiffers, Check::Charter, "log-key-differs",
        "La fondation nomme une autre clé du journal que celle qui a été donnée.",
        "The founding names another log key than the one that was given."},
    FlawSentence{Flaw::NonceDiffers, Check::Charter, "nonce-differs",
        "La fondation nomme un autre coffre que les identités.",
        "The founding names another vault than the identities."},
    FlawSentence{Flaw::CheckpointBehind, Check::History, "checkpoint-behind",
        "Un point de contrôle plus récent a été signé : celui-ci est en retard.",
        "A newer checkpoint was signed: this one is behind."},
    FlawSentence{Flaw::HistoryParted, Check::History, "history-parted",
        "Cette preuve ne mène pas d'un point de contrôle signé au suivant : ils ne racontent pas la même histoire.",
        "This proof does not lead from one signed checkpoint to the next: they do not tell the same history."},
    FlawSentence{Flaw::HeadForeign, Check::History, "head-foreign",
        "Cette tête est celle d'un autre journal.", "This head is another log's."},
    FlawSentence{Flaw::HeadAhead, Check::History, "head-ahead",
        "Quelqu'un a vu plus d'entrées que ce journal n'en a : des entrées ont été retirées, ou l'export est ancien.",
        "Somebody saw more entries than this log has: entries were taken away, or the export is old."},
    FlawSentence{Flaw::HeadParted, Check::History, "head-parted",
        "Cette tête ne fait pas partie de cette histoire : il y a deux histoires sous un même nom.",
        "This head is no part of this history: there are two histories under one name."},
    FlawSentence{Flaw::CosignersTooFew, Check::Cosigners, "cosigners-too-few",
        "Aucun point de contrôle n'est cosigné par autant de personnes que la règle le demande.",
        "No checkpoint is cosigned by as many as the policy asks for."},
    FlawSentence{Flaw::CosignatureWrong, Check::Cosigners, "cosignature-wrong",
        "Une cosignature de ce point de contrôle ne tient pas.",
        "A cosignature of this checkpoint does not hold."},
    FlawSentence{Flaw::PolicyForeign, Check::Cosigners, "policy-foreign",
        "La règle des cosignatures est faite pour d'autres journaux.",
        "The policy about cosignatures is for other logs."},
    FlawSentence{Flaw::Stopped, Check::Checkpoint, "stopped",
        "La vérification a été arrêtée avant la fin : elle ne prouve rien.",
        "The verification was stopped before its end: it proves nothing."},
};
// clang-format on

[[nodiscard]] constexpr const FlawSentence& sentenceOf(Flaw flaw)
{
    for (const auto& row : kFlawSentences)
        if (row.flaw == flaw) return row;
    return kFlawSentences.front();
}

} // namespace verify
