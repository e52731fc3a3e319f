// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One click: what this person said and agreed to goes onto paper, for that person. The printer is chosen first; then the door
// notes each piece and hands it out; then it is printed, from memory, never through a file of ours. Nothing is read or noted
// for a print that is given up. What is said back goes to the page's banner.
#pragma once

#include "client/desktop/windows/page.h"

#include <functional>
#include <memory>

class QPrinter;

namespace desktop {

/// Asks for a printer and goes on with it; says so when none is ready. `go` may use the page: it is called while that lives.
void askForPrinter(Page& page, std::function<void(const std::shared_ptr<QPrinter>&)> go);
/// Asks for a printer, then goes on with printOn().
void printForParty(Page& page, const vault::PartyId& party, charter::Purpose purpose, vault::WorkingNotes notes);
/// Once the printer is chosen: the leaves, then the paper.
void printOn(Page& page, const std::shared_ptr<QPrinter>& printer, const vault::PartyId& party, charter::Purpose purpose,
             vault::WorkingNotes notes);

} // namespace desktop
