// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What casevault-verify found, as cards: the verdict, what the log is, each check, what could not be checked, and the walk
// through the findings. Says the same as its page of text.
#pragma once

#include "client/verify/report.h"

#include <QString>

#include <vector>

class QWidget;

namespace desktop {

/// In reading order; owned by whoever puts them into a layout.
[[nodiscard]] std::vector<QWidget*> reportCards(const verify::Report& report);
/// The verdict in one sentence.
[[nodiscard]] QString verdictText(const verify::Report& report);

} // namespace desktop
