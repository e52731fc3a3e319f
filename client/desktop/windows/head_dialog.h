// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's head as a QR code and as text, to be noted or compared: what a colleague or a sheet of paper remembers is what
// makes a log that went back visible. A line that somebody gave is compared when one asks; both heads are then kept as
// evidence, and everything that was kept stands below. Also the log's key, which a verifier needs by another way than the export.
#pragma once

#include "client/desktop/flows/trail_flow.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace desktop {

class HeadPicture;

class HeadDialog : public QDialog {
    Q_OBJECT
public:
    HeadDialog(TrailFlow& flow, const TrailHead& head, QWidget* parent = nullptr);

private:
    void addHead(QVBoxLayout* column, const TrailHead& head);
    void addComparison(QVBoxLayout* column);
    void compare();
    void draw(const vault::HeadComparison& comparison);
    void drawKept(const KeptHeads& kept);
    void saySentence(const QString& sentence);

    TrailFlow& m_flow;
    QLineEdit *m_noted, *m_source;
    QLabel* m_said;
    HeadPicture* m_picture;
    QVBoxLayout* m_kept;
};

} // namespace desktop
