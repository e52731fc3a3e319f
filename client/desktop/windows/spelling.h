// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling of the language on screen, by Hunspell and the dictionaries of the system. A word is looked up in memory and
// kept nowhere. Without a dictionary every word is known. GUI thread only.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace desktop {

struct WordPlace {
    qsizetype start = 0, length = 0;
};
/// Runs of letters, with apostrophes and hyphens inside left as borders.
[[nodiscard]] std::vector<WordPlace> wordsOf(const QString& text);

class Spelling {
public:
    /// For French or English, whichever is on screen; loaded at first use.
    [[nodiscard]] static const Spelling& ofLanguage();
    ~Spelling();

    [[nodiscard]] bool knows(const QString& word) const;
    /// At most six, best first.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

private:
    explicit Spelling(const char* dictionary);
    std::unique_ptr<Hunspell> m_dictionary;
    bool m_utf8 = true;
};

} // namespace desktop
