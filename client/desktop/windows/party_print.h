// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One click: what this person said and agreed to goes onto paper, for that person. Asks the door, which notes each piece
// before it hands it out; then the printer, from memory, never through a file. What is said back goes to the page's banner.
#pragma once

#include "client/desktop/windows/page.h"

namespace desktop {

void printForParty(Page& page, const vault::PartyId& party, charter::Purpose purpose, vault::WorkingNotes notes);

} // namespace desktop
