// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person's own words and agreements as a page to take home (AUTO-2): made from what the door handed out after its print
// leaves, and gone with the document. Letters and aliases only; no name is on it.
#pragma once

#include "client/desktop/desk/wording.h"

class QTextDocument;

namespace desktop {

/// Writes it into an empty document. `today` is the date at its head.
void writePaper(QTextDocument& paper, const vault::CompartmentPrint& print, charter::Day today);

} // namespace desktop
