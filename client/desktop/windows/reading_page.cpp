// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/reading_page.h"

#include "client/desktop/windows/main_window.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

ReadingPage::ReadingPage(Desk& desk, const QString& title, const std::vector<std::pair<QString, QString>>& lines,
                         bool isLogged, QWidget* parent)
    : Page(desk, title, parent)
{
    auto* back = button(tr("Retour"), QStringLiteral("back"));
    actions()->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] { mainWindowOf(*this).back(); });
    auto* card = new Card;
    for (const auto& [name, text] : lines) {
        card->column()->addWidget(quietLabel(name));
        card->column()->addWidget(textLabel(text, true));
        card->column()->addSpacing(space(2));
    }
    body()->addWidget(card);
    if (isLogged) body()->addWidget(quietLabel(tr("Cette lecture est notée au journal.")));
    body()->addStretch(1);
}

} // namespace desktop
