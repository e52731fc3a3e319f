// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables as this program shows them: whole rows, no grid, Return or a double click opens. The view does not own its model.
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace desktop {

[[nodiscard]] QTableView* makeTable(QAbstractItemModel& model, const QString& accessibleName);

} // namespace desktop
