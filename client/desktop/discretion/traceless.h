// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a toolkit's dialogs would write down on their own: the folder last visited, the history of chosen files, the
// system's list of recent documents. A file's name can be content; none of it reaches the disk.
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace desktop {

/// From now on every dialog of files, printers and colours is the toolkit's own, not the system's with its list of recent
/// files; and the settings file in which the toolkit keeps its dialogs' history cannot be written, nor what is in it be
/// read. Files of settings that are opened by their own path (Preferences) are not touched. Before the first dialog.
void leaveNoTraceOfDialogs();

/// A dialog that asks for a file or a folder; the one way to make one. Its title is the program's name, `what` is told to
/// assistive technology. It begins at `from`, a folder or a file that need not be there; without one in the documents.
/// The caller says what may be chosen and calls open(): there is no loop of events of its own, which a lock would have to
/// wait for. It goes when it is closed, or with its parent.
[[nodiscard]] QFileDialog* fileDialog(QWidget* parent, const QString& what, const QString& from = {});

} // namespace desktop
