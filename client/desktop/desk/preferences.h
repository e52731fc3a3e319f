// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this person chose on this machine: language, theme, text size, when to lock, which folders. One small file in the
// user's configuration folder; never a name of a person served, a case or a search.
#pragma once

#include "client/desktop/look/theme.h"
#include "client/desktop/desk/wording.h"

#include <QString>

#include <filesystem>

namespace desktop {

struct Preferences {
    charter::Language language = charter::Language::French;
    Theme theme = Theme::Light;
    int textPercent = 100;      ///< 100 to 200
    int lockAfterMinutes = 3;   ///< 1 to 3 (DISC-5)
    bool lockOnMinimise = false;
    QString vaultFolder, profileFolder; ///< last used; empty at first
    QString memberName;                 ///< of staff; how this person unlocks

    /// From the file; what is missing or out of bounds is as above.
    [[nodiscard]] static Preferences read();
    void write() const;
    /// The profile folder; by default the same as the command line's, in the XDG configuration folder.
    [[nodiscard]] std::filesystem::path profile() const;
};

} // namespace desktop
