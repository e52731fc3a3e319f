// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/form_fields.h"

#include "client/desktop/look/date_box.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/look/pieces.h"
#include "client/desktop/windows/row_list.h"
#include "client/desktop/windows/writing_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desktop {
namespace {

constexpr std::size_t kOneLine = 200; ///< characters; longer texts get several lines
constexpr const char* kBuilt = "choice";

qsizetype codePoints(const QString& text) { return text.toUcs4().size(); }

} // namespace

FormFields::FormFields(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(3));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

FormFields::Slot& FormFields::place(const FieldSign& sign, QWidget* control, QWidget* below)
{
    auto* caption = new QLabel(sign.required ? tr("%1 *").arg(sign.label) : sign.label);
    caption->setBuddy(control);
    control->setAccessibleName(sign.label);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(control);
    if (below != nullptr) column->addWidget(below);
    auto* wrong = textLabel({});
    wrong->hide();
    column->addWidget(wrong);
    m_layout->addRow(caption, whole);
    return m_slots.emplace_back(Slot{.sign = sign, .label = caption, .control = control, .whole = whole, .wrong = wrong});
}

void FormFields::touch()
{
    m_touched = true;
    emit changed();
}

void FormFields::addText(const FieldSign& sign, const QString& value)
{
    const auto limit = static_cast<qsizetype>(sign.limit);
    if (sign.limit <= kOneLine) {
        auto* line = new QLineEdit(value);
        // Twice the limit in UTF-16 units: the record counts code points and says so itself.
        line->setMaxLength(static_cast<int>(limit) * 2);
        if (sign.limit <= 2) line->setMaximumWidth(space(16));
        connect(line, &QLineEdit::textEdited, this, &FormFields::touch);
        place(sign, line);
        return;
    }
    auto* edit = new WritingEdit;
    edit->setPlainText(value);
    auto* room = quietLabel({});
    const auto count = [edit, room, limit] {
        const auto used = codePoints(edit->toPlainText());
        room->setText(used > limit ? tr("%1 caractères de trop").arg(used - limit)
                                   : tr("%1 sur %2 caractères · la personne peut lire ceci").arg(used).arg(limit));
    };
    count();
    connect(edit, &QPlainTextEdit::textChanged, this, [this, count] {
        count();
        touch();
    });
    edit->setAccessibleDescription(tr("La personne peut lire ceci."));
    place(sign, edit, room).room = room;
}

void FormFields::addTick(const FieldSign& sign, bool value)
{
    auto* tick = new QCheckBox(sign.label);
    tick->setChecked(value);
    connect(tick, &QCheckBox::toggled, this, &FormFields::touch);
    auto& slot = place(sign, tick);
    qobject_cast<QLabel*>(slot.label)->clear();
}

void FormFields::addDate(const FieldSign& sign, charter::Day value)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* edit = dateBox(value == charter::Day::None ? QDate::currentDate() : dateOf(value), sign.label);
    edit->setObjectName(QStringLiteral("date"));
    auto* known = new QCheckBox(tr("date connue"));
    known->setObjectName(QStringLiteral("known"));
    known->setAccessibleName(tr("%1 : date connue").arg(sign.label));
    known->setChecked(sign.required || value != charter::Day::None);
    known->setVisible(!sign.required);
    edit->setEnabled(known->isChecked());
    connect(known, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    connect(known, &QCheckBox::toggled, this, &FormFields::touch);
    connect(edit, &QDateEdit::dateChanged, this, &FormFields::touch);
    line->addWidget(edit);
    line->addWidget(known);
    line->addStretch(1);
    auto& slot = place(sign, row);
    qobject_cast<QLabel*>(slot.label)->setBuddy(edit);
    row->setFocusProxy(edit);
}

void FormFields::addChoice(const FieldSign& sign, const std::vector<Choice>& choices, int chosen)
{
    auto* box = new QComboBox;
    for (const auto& one : choices) box->addItem(capitalised(one.label), one.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    connect(box, &QComboBox::currentIndexChanged, this, &FormFields::touch);
    place(sign, box);
}

void FormFields::addChoices(const FieldSign& sign, const std::vector<Choice>& choices, const std::vector<int>& chosen)
{
    auto* group = new QWidget;
    auto* grid = new FlowLayout(space(60));
    grid->setSpacing(space(1));
    group->setLayout(grid);
    for (const auto& one : choices) {
        if (one.code == 0) continue;
        auto* tick = new QCheckBox(capitalised(one.label));
        tick->setProperty(kBuilt, one.code);
        tick->setChecked(std::ranges::find(chosen, one.code) != chosen.end());
        connect(tick, &QCheckBox::toggled, this, &FormFields::touch);
        grid->addWidget(tick);
    }
    place(sign, group);
}

void FormFields::addRows(const FieldSign& sign, std::function<void(FormFields&)> build)
{
    auto* list = new RowList(sign.label, std::move(build));
    connect(list, &RowList::changed, this, &FormFields::touch);
    if (sign.required) list->add(false);
    place(sign, list);
}

QString FormFields::text(std::size_t field) const
{
    auto* control = m_slots[field].control;
    if (const auto* line = qobject_cast<QLineEdit*>(control)) return line->text().trimmed();
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(control)) return edit->toPlainText().trimmed();
    return {};
}

bool FormFields::tick(std::size_t field) const { return qobject_cast<QCheckBox*>(m_slots[field].control)->isChecked(); }

charter::Day FormFields::date(std::size_t field) const
{
    const auto* row = m_slots[field].control;
    if (!row->findChild<QCheckBox*>(QStringLiteral("known"))->isChecked()) return charter::Day::None;
    return dayOf(row->findChild<QDateEdit*>(QStringLiteral("date"))->date());
}

int FormFields::choice(std::size_t field) const
{
    return qobject_cast<QComboBox*>(m_slots[field].control)->currentData().toInt();
}

std::vector<int> FormFields::choices(std::size_t field) const
{
    std::vector<int> out;
    for (const auto* tick : m_slots[field].control->findChildren<QCheckBox*>())
        if (tick->isChecked()) out.push_back(tick->property(kBuilt).toInt());
    return out;
}

std::vector<const FormFields*> FormFields::rows(std::size_t field) const
{
    const auto& rows = qobject_cast<const RowList*>(m_slots[field].control)->rows();
    return {rows.begin(), rows.end()};
}

FormFields::Slot* FormFields::named(const QString& name)
{
    const auto found = std::ranges::find(m_slots, name, [](const Slot& slot) { return slot.sign.name; });
    return found == m_slots.end() ? nullptr : &*found;
}

void FormFields::hideField(const QString& name)
{
    if (const auto* slot = named(name)) m_layout->setRowVisible(slot->whole, false);
}

void FormFields::setDate(const QString& name, charter::Day value)
{
    if (const auto* slot = named(name)) slot->control->findChild<QDateEdit*>(QStringLiteral("date"))->setDate(dateOf(value));
}

void FormFields::setText(const QString& name, const QString& value)
{
    const auto* slot = named(name);
    if (slot == nullptr) return;
    if (auto* line = qobject_cast<QLineEdit*>(slot->control)) line->setText(value);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(slot->control)) edit->setPlainText(value);
}

void FormFields::mark(const QString& name, bool tooLong)
{
    bool shownIt = false;
    for (auto& slot : m_slots) {
        const bool here = !name.isEmpty() && slot.sign.name == name;
        slot.wrong->setText(here ? (tooLong ? tr("C'est trop long.") : tr("À remplir.")) : QString());
        slot.wrong->setStyleSheet(QStringLiteral("color: %1").arg(colours().onStop.name()));
        slot.wrong->setVisible(here);
        if (here && !shownIt) slot.control->setFocus();
        shownIt = shownIt || here;
        if (auto* list = qobject_cast<RowList*>(slot.control))
            for (auto* row : list->rows()) row->mark(shownIt ? QString() : name, tooLong);
    }
}

QWidget* FormFields::firstControl() const
{
    for (const auto& slot : m_slots)
        if (slot.control->isEnabled()) return slot.control;
    return nullptr;
}

} // namespace desktop
