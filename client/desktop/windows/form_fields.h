// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The controls of a form, field by field: a label, the control, how much room is left, and below it what is missing.
// Texts over 200 characters get several lines; several-line texts grow, check spelling and remind that the person may
// read them. Fields are numbered in the order in which they were added.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QVariantList>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace desktop {

struct FieldSign {
    QString name;  ///< in JSON; what mark() is told
    QString label; ///< as people read it
    std::size_t limit = 0;
    bool required = false;
};

struct Choice {
    int code = 0;
    QString label;
};

class FormFields : public QWidget {
    Q_OBJECT
public:
    explicit FormFields(QWidget* parent = nullptr);

    void addText(const FieldSign& sign, const QString& value);
    void addTick(const FieldSign& sign, bool value);
    void addDate(const FieldSign& sign, charter::Day value);
    void addChoice(const FieldSign& sign, const std::vector<Choice>& choices, int chosen);
    void addChoices(const FieldSign& sign, const std::vector<Choice>& choices, const std::vector<int>& chosen);
    /// A list of small forms; `build` fills one. Begins with one row when it is required.
    void addRows(const FieldSign& sign, std::function<void(FormFields&)> build);

    [[nodiscard]] QString text(std::size_t field) const;
    [[nodiscard]] bool tick(std::size_t field) const;
    [[nodiscard]] charter::Day date(std::size_t field) const;
    [[nodiscard]] int choice(std::size_t field) const;
    [[nodiscard]] std::vector<int> choices(std::size_t field) const;
    [[nodiscard]] std::vector<const FormFields*> rows(std::size_t field) const;

    /// Hides a field that this situation fills by itself (a party's letter, say). By JSON name.
    void hideField(const QString& name);
    void setDate(const QString& name, charter::Day value);
    void setText(const QString& name, const QString& value);
    /// Shows what is wrong with the field of that JSON name (also inside rows); an empty name clears the marks.
    void mark(const QString& name, bool tooLong);
    /// Another form belongs to this one's draft; it is owned elsewhere and lives as long.
    void extendWith(FormFields& other) { m_further = &other; }
    /// All that the form holds, for a draft; guarded.
    [[nodiscard]] crypto::SecretBytes sealed() const;
    /// What sealed() gave; false, and nothing changed, when it is of another form.
    bool restore(const crypto::SecretBytes& draft);
    /// Whether anything was typed since the form was made.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// The first control that can have the keyboard.
    [[nodiscard]] QWidget* firstControl() const;

signals:
    void changed();

private:
    struct Slot {
        FieldSign sign;
        QWidget *label = nullptr, *control = nullptr, *whole = nullptr;
        QLabel *room = nullptr, *wrong = nullptr;
    };
    Slot& place(const FieldSign& sign, QWidget* control, QWidget* below = nullptr);
    void touch();
    [[nodiscard]] Slot* named(const QString& name);
    [[nodiscard]] QVariantList values() const;
    bool setValues(const QVariantList& values);

    QFormLayout* m_layout;
    std::vector<Slot> m_slots;
    FormFields* m_further = nullptr;
    bool m_touched = false;
};

} // namespace desktop
