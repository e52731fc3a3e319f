// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between the vault's words and the screen's: UTF-8 and QString, codes and their labels, civil dates.
// A QString cannot be guarded (SECURITY.md): what somebody confided becomes one only to be shown in a window, and goes
// with that window. GUI thread only.
#pragma once

#include "vault/purposes.h"
#include "vault/vault.h"

#include <QDate>
#include <QString>

namespace desktop {

namespace charter = vault::charter;
namespace records = vault::records;

/// The language on screen; French until setLanguage is called.
[[nodiscard]] charter::Language language();
void setLanguage(charter::Language chosen);
[[nodiscard]] QLocale localeInUse();

/// Our own words: labels, sentences, names of staff.
[[nodiscard]] QString say(std::string_view utf8);
/// What somebody confided, for the window that shows it.
[[nodiscard]] QString shown(const records::Text& text);
[[nodiscard]] QString shown(const crypto::SecretBytes& utf8);
/// What somebody typed, into guarded memory; the copy made on the way is wiped. Nothing when it is not text.
[[nodiscard]] records::Text typed(const QString& text);
/// The bytes of a text in guarded memory; the copy made on the way is wiped.
[[nodiscard]] crypto::SecretBytes guardedBytes(const QString& text);
/// The same for a passphrase; nothing when it is empty or no text.
[[nodiscard]] std::optional<crypto::Passphrase> passphraseTyped(const QString& text);

template <class E>
[[nodiscard]] QString label(E code)
{
    return say(charter::labelOf(code, language()));
}

/// The whole sentence of a "no": principle, rule and why, or what is wrong and where.
[[nodiscard]] QString sentenceOf(const vault::Failure& failure);

[[nodiscard]] QDate dateOf(charter::Day day); ///< invalid for none
[[nodiscard]] charter::Day dayOf(QDate date); ///< none for an invalid one
[[nodiscard]] QString dateText(charter::Day day);      ///< "6 janvier 2026"; empty for none
[[nodiscard]] QString shortDateText(charter::Day day); ///< "06/01/2026"; empty for none
/// "06/01/2026 14:05" in the time zone of that IANA name; with "UTC" behind it where this machine does not know the zone.
[[nodiscard]] QString timeText(std::uint64_t millisecondsUtc, const std::string& zone);
[[nodiscard]] QString capitalised(const QString& text);
/// Within so many working days a referral is answered (REFU-1).
inline constexpr int kAnswerWithin = 10;
/// Monday to Friday, the first day not counted; public holidays are not known here. 0 unless `until` is later.
[[nodiscard]] int workingDaysBetween(charter::Day from, charter::Day until);
/// "12,4 Mo".
[[nodiscard]] QString sizeText(std::uint64_t bytes);

} // namespace desktop
