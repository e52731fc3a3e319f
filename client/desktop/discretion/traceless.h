// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a toolkit's dialogs would write down on their own: the folder last visited, the history of chosen files, the
// system's list of recent documents. A file's name can be content; none of it reaches the disk.
#pragma once

namespace desktop {

/// From now on every dialog of files, printers and colours is the toolkit's own, not the system's with its list of recent
/// files; and the settings file in which the toolkit keeps its dialogs' history cannot be written, nor what is in it be
/// read. Files of settings that are opened by their own path (Preferences) are not touched. Before the first dialog.
void leaveNoTraceOfDialogs();

} // namespace desktop
