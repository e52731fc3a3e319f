// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a record is written: its form, what it is for, save or leave. Never loses a word: what was typed is sealed into the
// profile every few seconds and when the vault is locked, and offered again when the same thing is begun anew.
#pragma once

#include "client/desktop/windows/page.h"
#include "client/desktop/windows/record_form.h"

#include "vault/drafts.h"

#include <QTimer>

namespace desktop {

class EditorPage : public Page {
    Q_OBJECT
public:
    /// `draft` names what is being written, so that the same thing begun again finds it.
    EditorPage(Desk& desk, const QString& title, const vault::DraftName& draft, QWidget* parent = nullptr);

    [[nodiscard]] FormFields& fields() { return *m_fields; }
    /// A second form below the first, for a record that is sealed apart. It is part of the draft.
    void addSection(const QString& heading, FormFields* fields);
    /// Called by Save: checks the form and asks the desk; then saved() or failed().
    void onSave(std::function<void()> save) { m_save = std::move(save); }
    void saved(const QString& sentence);
    void failed(const QString& sentence);
    void refresh() override {}
    /// Always, and what was typed since the last draft is sealed first.
    [[nodiscard]] bool mayGo() override;

signals:
    void finished(const QString& sentence);

private:
    void keepDraft();
    void offerDraft();

    vault::DraftName m_draft;
    FormFields* m_fields;
    QVBoxLayout* m_sections;
    QPushButton* m_saveButton;
    std::function<void()> m_save;
    QTimer m_clock;
    bool m_dirty = false, m_done = false;
};

/// An editor for a record of kind R, begun with `initial`. `job(Session&, R)` writes it; `whenDone` is said on the page
/// below. The caller pushes it.
template <class R, class Job>
[[nodiscard]] EditorPage* makeEditor(Desk& desk, const QString& title, const vault::DraftName& draft, const R& initial,
                                     Job job, const QString& whenDone)
{
    auto* page = new EditorPage(desk, title, draft);
    addRecord(page->fields(), initial);
    page->onSave([page, job, whenDone] {
        auto record = recordIn<R>(page->fields());
        if (!isComplete(page->fields(), record)) return;
        page->desk().act(
            page, [job, record = std::move(record)](vault::Session& session) mutable { return job(session, record); },
            [page, whenDone](const auto& outcome) {
                if (outcome)
                    page->saved(whenDone);
                else
                    page->failed(sentenceOf(outcome.error()));
            });
    });
    return page;
}

} // namespace desktop
