// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/desk/wording.h"

#include "crypto/secret.h"

#include <QLocale>

#include <atomic>

namespace desktop {
namespace {

std::atomic<charter::Language> g_language = charter::Language::French; // the desk reads it too

const QDate kEpoch(1970, 1, 1);

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

QString sentenceOf(const vault::Failure& failure) { return say(vault::describe(failure, g_language)); }

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
