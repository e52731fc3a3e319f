// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/act_button.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/theme.h"

namespace desktop {

ActButton::ActButton(const QString& text, const QString& iconName, const MaybeLack& lack, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAccessibleName(text);
    if (lack) {
        setIcon(pixmap(QStringLiteral("waiting"), 18, colours().quiet));
        setToolTip(lack->sentence);
        setAccessibleDescription(tr("Pas encore possible. %1").arg(lack->sentence));
        setStyleSheet(QStringLiteral("color: %1; border-style: dashed;").arg(colours().quiet.name()));
    } else {
        setIcon(desktop::icon(iconName));
    }
    connect(this, &QPushButton::clicked, this, [this, lack] {
        if (lack)
            emit blocked(*lack);
        else
            emit wanted();
    });
}

} // namespace desktop
