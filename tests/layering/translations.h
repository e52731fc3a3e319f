// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the windows, held against the file of their translation, without Qt's own tools: each text that the sources
// ask for stands there once, in the context of its class, translated; and nothing else does.
#pragma once

#include "tests/layering/house.h"

namespace layering {

/// Sources below `folder` (the last part of its name is their namespace) ask with tr("…"): within a member function for its
/// class, or with the class before it (Page::tr). `file` is Qt Linguist's (TS 2.1). Findings of the rule "translation".
[[nodiscard]] std::vector<Finding> checkTranslations(const std::filesystem::path& root, const std::filesystem::path& folder,
                                                     const std::filesystem::path& file);

} // namespace layering
