// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search field, and below it, over the page, what was found while somebody types. Arrow down goes into the results, Return
// opens one (from the field: the first), Escape puts them away. Where cases of this member are not searchable yet, it
// offers to make them so. The results are a part of the window, so they go with it when the vault is locked; what was
// searched for is gone from the field once a hit is opened.
#pragma once

#include "client/desktop/flows/search_flow.h"
#include "client/desktop/models/hit_list.h"

#include <QFrame>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace desktop {

class SearchBox : public QWidget {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);
    ~SearchBox() override;

    [[nodiscard]] SearchFlow& flow() { return m_flow; }
    /// Whether results are shown.
    [[nodiscard]] bool isOpen() const;

signals:
    void chosen(const vault::CaseId& caseFile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeDrop();
    [[nodiscard]] QWidget* makeOffer();
    void typed();
    void confirmed();
    void showAnswer();
    void showIndex();
    void place();
    void putAway();
    void openHit(const QModelIndex& index);
    [[nodiscard]] bool pressed(const QObject* where, int key);

    SearchFlow m_flow;
    HitList m_model;
    QLineEdit* m_line;
    QPointer<QFrame> m_drop; ///< a child of the window, made when it is first needed
    QListView* m_list = nullptr;
    QLabel *m_said = nullptr, *m_missing = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_build = nullptr, *m_stop = nullptr;
    bool m_isWanted = false;   ///< typed into since it was put away
    bool m_opensFirst = false; ///< Return came before the answer
};

} // namespace desktop
