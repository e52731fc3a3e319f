// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/date_box.h"

#include <QDateEdit>

namespace desktop {

QDateEdit* dateBox(const QDate& value, const QString& accessibleName)
{
    auto* box = new QDateEdit(value);
    box->setCalendarPopup(true);
    box->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace desktop
