// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A date as this program asks for it: day, month, year in figures, with a calendar that opens. Owned by whom it is put into.
#pragma once

class QDate;
class QDateEdit;
class QString;

namespace desktop {

[[nodiscard]] QDateEdit* dateBox(const QDate& value, const QString& accessibleName);

} // namespace desktop
