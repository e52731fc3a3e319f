// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/spelling.h"

#include "client/desktop/desk/wording.h"

#include <QFileInfo>
#include <hunspell/hunspell.hxx>

namespace desktop {

std::vector<WordPlace> wordsOf(const QString& text)
{
    std::vector<WordPlace> words;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && text[at].isLetter();
        if (inside && start < 0) start = at;
        if (!inside && start >= 0) {
            if (at - start > 1) words.push_back({start, at - start});
            start = -1;
        }
    }
    return words;
}

const Spelling& Spelling::ofLanguage()
{
    static const Spelling french("fr_FR");
    static const Spelling english("en_GB");
    return language() == charter::Language::French ? french : english;
}

Spelling::Spelling(const char* dictionary)
{
    const auto stem = QStringLiteral("/usr/share/hunspell/%1").arg(QLatin1String(dictionary));
    if (!QFileInfo::exists(stem + QStringLiteral(".dic"))) return;
    m_dictionary = std::make_unique<Hunspell>((stem + QStringLiteral(".aff")).toUtf8().constData(),
                                              (stem + QStringLiteral(".dic")).toUtf8().constData());
    m_utf8 = m_dictionary->get_dict_encoding() == "UTF-8";
}

Spelling::~Spelling() = default;

bool Spelling::knows(const QString& word) const
{
    if (!m_dictionary) return true;
    return m_dictionary->spell(m_utf8 ? word.toStdString() : word.toLatin1().toStdString());
}

QStringList Spelling::suggestions(const QString& word) const
{
    QStringList out;
    if (!m_dictionary) return out;
    for (const auto& one : m_dictionary->suggest(m_utf8 ? word.toStdString() : word.toLatin1().toStdString()))
        if (out.size() < 6) out.push_back(m_utf8 ? QString::fromStdString(one) : QString::fromLatin1(one.c_str()));
    return out;
}

} // namespace desktop
