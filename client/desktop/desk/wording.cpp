// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/desk/wording.h"

#include "crypto/secret.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <atomic>

namespace desktop {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(desktop::Wording)
};

namespace {

std::atomic<charter::Language> g_language = charter::Language::French; // the desk reads it too

const QDate kEpoch(1970, 1, 1);

/// What the door's own sentence does not say here, where there is no command line: what happened and the way on. Empty
/// where the door's says both.
QString sentenceHere(vault::Fault fault)
{
    using enum vault::Fault;
    switch (fault) {
    case ReadOnly:
        return Wording::tr("Ce dossier est en lecture seule : aucune trace n'y est possible, donc aucune lecture non plus. Rendez-le "
                           "inscriptible ; un export, lui, se vérifie toujours par « Vérifier un export ».");
    case Damaged:
        return Wording::tr("Un fichier du coffre est illisible ou abîmé ; le reste est intact. Refaites la vérification depuis le journal, "
                           "puis reprenez ce fichier dans une sauvegarde.");
    case CannotOpen:
        return Wording::tr("La phrase de passe n'est pas la bonne, ou ce trousseau a été altéré. Tapez-la de nouveau ; si elle est encore "
                           "refusée, reprenez votre fichier de clés gardé ailleurs.");
    case Tampered:
        return Wording::tr("Cet élément n'est plus celui que le journal connaît : il a été modifié en dehors du programme. Le reste est "
                           "intact ; lancez la vérification depuis le journal et prévenez la direction.");
    case Stale:
        return Wording::tr("Une ancienne version de cet élément a été remise à la place de la nouvelle ; lancez la vérification depuis le "
                           "journal et prévenez la direction.");
    case Behind:
        return Wording::tr("Ce coffre est en retard sur ce que vous aviez vu (entrées vues / entrées présentes) : il a été restauré ou coupé. "
                           "N'y écrivez rien ; demandez à la direction quelle copie est la bonne.");
    case Forked:
        return Wording::tr("L'histoire de ce coffre n'est plus celle que vous aviez vue : deux histoires se sont séparées. N'y écrivez rien ; "
                           "demandez à la direction quelle copie est la bonne.");
    case LogDamaged:
        return Wording::tr("Le journal ne concorde pas avec lui-même. Prévenez la direction ; le dernier export se vérifie toujours par "
                           "« Vérifier un export ».");
    case NotThere: return Wording::tr("Introuvable. Vérifiez le dossier ou le fichier indiqué.");
    case AlreadyThere: return Wording::tr("Existe déjà ; rien n'a été remplacé. Choisissez un autre nom.");
    case Io: return Wording::tr("Lecture ou écriture impossible ; rien n'a changé. Vérifiez que le disque est branché et accessible, puis recommencez.");
    case Cancelled: return Wording::tr("Annulé ; rien n'a changé. Vous pouvez recommencer quand vous voulez.");
    case OutOfBounds:
        return Wording::tr("Ce trousseau demande un coût de calcul hors des limites permises ; il a peut-être été altéré. Reprenez votre "
                           "fichier de clés gardé ailleurs.");
    case BadRecord: return Wording::tr("Ce champ manque, est trop long, ou n'est pas dans la liste : corrigez-le et enregistrez de nouveau.");
    case BadFile: return Wording::tr("Ce fichier n'est pas au bon format. Choisissez-en un autre, ou demandez qu'on vous le remette.");
    case BadSignature:
        return Wording::tr("Une signature ou une preuve de ce fichier ne tient pas : ne vous y fiez pas, et demandez-en un autre à qui l'a remis.");
    case Unknown: return Wording::tr("Rien ni personne ne porte ce nom ici. Vérifiez comment il s'écrit.");
    case ClockAhead:
        return Wording::tr("L'horloge de cette machine est très en avance sur le journal. Mettez-la à l'heure, ou recommencez et confirmez que "
                           "la date est la bonne.");
    case TooLarge:
        return Wording::tr("C'est plus que ce qui peut être gardé ou montré ici ; rien n'a changé. Un document aussi grand se lit une fois "
                           "enregistré en copie.");
    case Busy: case Full: case NewerVersion: case NetworkFolder: case OutOfMemory: case NotInvited: case InvitationDiffers:
    case KeyMissing: case Ambiguous: case ClockBehind: case OtherVault:
    case WasRestored: case Departed: return {};
    }
    return {};
}

} // namespace

charter::Language language() { return g_language; }

void setLanguage(charter::Language chosen) { g_language = chosen; }

QLocale localeInUse()
{
    return g_language == charter::Language::French ? QLocale(QLocale::French, QLocale::France)
                                                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString say(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString shown(const records::Text& text) { return say(text.expose()); }
QString shown(const crypto::SecretBytes& utf8) { return say(crypto::textOf(utf8.expose())); }

crypto::SecretBytes guardedBytes(const QString& text)
{
    auto utf8 = text.toUtf8();
    auto bytes = crypto::SecretBytes::copyOf(crypto::bytesOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
    return bytes;
}

records::Text typed(const QString& text)
{
    const auto bytes = guardedBytes(text);
    auto made = records::Text::from(crypto::textOf(bytes.expose()));
    return made ? std::move(*made) : records::Text();
}

std::optional<crypto::Passphrase> passphraseTyped(const QString& text)
{
    if (text.isEmpty()) return std::nullopt;
    auto made = crypto::Passphrase::from(guardedBytes(text));
    if (!made) return std::nullopt;
    return std::move(*made);
}

QString sentenceOf(const vault::Failure& failure)
{
    const auto* problem = std::get_if<vault::Problem>(&failure);
    const auto here = problem == nullptr ? QString() : sentenceHere(problem->fault);
    if (here.isEmpty()) return say(vault::describe(failure, g_language));
    return problem->object.empty() ? here : QStringLiteral("%1 [%2]").arg(here, say(problem->object));
}

QDate dateOf(charter::Day day)
{
    return day == charter::Day::None ? QDate() : kEpoch.addDays(static_cast<qint64>(charter::value(day)));
}

charter::Day dayOf(QDate date)
{
    const auto days = date.isValid() ? kEpoch.daysTo(date) : 0;
    return days > 0 ? charter::Day{static_cast<std::uint32_t>(days)} : charter::Day::None;
}

QString dateText(charter::Day day)
{
    const auto date = dateOf(day);
    return date.isValid() ? localeInUse().toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString shortDateText(charter::Day day)
{
    const auto date = dateOf(day);
    return date.isValid() ? localeInUse().toString(date, QStringLiteral("dd/MM/yyyy")) : QString();
}

QString timeText(std::uint64_t millisecondsUtc, const std::string& zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(millisecondsUtc),
                                                     known.isValid() ? known : QTimeZone(QTimeZone::UTC));
    const auto text = localeInUse().toString(time, QStringLiteral("dd/MM/yyyy HH:mm"));
    return known.isValid() ? text : text + QStringLiteral(" UTC");
}

int workingDaysBetween(charter::Day from, charter::Day until)
{
    if (from == charter::Day::None || charter::value(until) <= charter::value(from)) return 0;
    const auto days = static_cast<int>(charter::value(until) - charter::value(from));
    int count = days / 7 * 5; // whole weeks have five of them
    const auto start = dateOf(from);
    for (int rest = 1; rest <= days % 7; ++rest)
        if (start.addDays(rest).dayOfWeek() <= Qt::Friday) ++count;
    return count;
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString sizeText(std::uint64_t bytes)
{
    return localeInUse().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace desktop
