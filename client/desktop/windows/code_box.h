// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A box of the words of a closed list, in their order, without the "none" that a list numbers 0.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QComboBox>

namespace desktop {

template <class E>
[[nodiscard]] QComboBox* codeBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    for (const auto& word : charter::WordList<E>::kWords)
        if (static_cast<int>(word.code) != 0) box->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    return box;
}

} // namespace desktop
