// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The draft of a form: its values as JSON, field by field in order, so that what is half written can come back.

#include "client/desktop/windows/form_fields.h"
#include "client/desktop/windows/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace desktop {
namespace {

QVariantList ticksOf(const QWidget& control)
{
    QVariantList out;
    for (const auto* tick : control.findChildren<QCheckBox*>()) out.push_back(tick->isChecked());
    return out;
}

} // namespace

QVariantList FormFields::values() const
{
    QVariantList out;
    for (const auto& slot : m_slots) {
        if (const auto* line = qobject_cast<QLineEdit*>(slot.control))
            out.push_back(line->text());
        else if (const auto* edit = qobject_cast<QPlainTextEdit*>(slot.control))
            out.push_back(edit->toPlainText());
        else if (const auto* tick = qobject_cast<QCheckBox*>(slot.control))
            out.push_back(tick->isChecked());
        else if (const auto* box = qobject_cast<QComboBox*>(slot.control))
            out.push_back(box->currentData());
        else if (const auto* list = qobject_cast<RowList*>(slot.control)) {
            QVariantList rows;
            for (const auto* row : list->rows()) rows.push_back(row->values());
            out.push_back(rows);
        } else if (const auto* date = slot.control->findChild<QDateEdit*>())
            out.push_back(QVariantList{date->date().toString(Qt::ISODate), ticksOf(*slot.control)});
        else
            out.push_back(ticksOf(*slot.control));
    }
    if (m_further != nullptr) out.push_back(m_further->values());
    return out;
}

bool FormFields::setValues(const QVariantList& values)
{
    if (values.size() != static_cast<qsizetype>(m_slots.size()) + (m_further != nullptr ? 1 : 0)) return false;
    if (m_further != nullptr && !m_further->setValues(values.back().toList())) return false;
    const auto setTicks = [](const QWidget& control, const QVariantList& ticks) {
        qsizetype at = 0;
        for (auto* tick : control.findChildren<QCheckBox*>())
            if (at < ticks.size()) tick->setChecked(ticks[at++].toBool());
    };
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        const auto& value = values[static_cast<qsizetype>(at)];
        auto* control = m_slots[at].control;
        if (auto* line = qobject_cast<QLineEdit*>(control))
            line->setText(value.toString());
        else if (auto* edit = qobject_cast<QPlainTextEdit*>(control))
            edit->setPlainText(value.toString());
        else if (auto* tick = qobject_cast<QCheckBox*>(control))
            tick->setChecked(value.toBool());
        else if (auto* box = qobject_cast<QComboBox*>(control))
            box->setCurrentIndex(std::max(0, box->findData(value.toInt())));
        else if (auto* list = qobject_cast<RowList*>(control)) {
            const auto rows = value.toList();
            while (static_cast<qsizetype>(list->rows().size()) < rows.size()) list->add(false);
            for (qsizetype row = 0; row < rows.size(); ++row)
                (void)list->rows()[static_cast<std::size_t>(row)]->setValues(rows[row].toList());
        } else if (auto* date = control->findChild<QDateEdit*>()) {
            const auto pair = value.toList();
            if (pair.size() == 2) {
                date->setDate(QDate::fromString(pair[0].toString(), Qt::ISODate));
                setTicks(*control, pair[1].toList());
            }
        } else
            setTicks(*control, value.toList());
    }
    return true;
}

crypto::SecretBytes FormFields::sealed() const
{
    return guardedBytes(QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(values())).toJson(QJsonDocument::Compact)));
}

bool FormFields::restore(const crypto::SecretBytes& draft)
{
    const auto document = QJsonDocument::fromJson(shown(draft).toUtf8());
    return document.isArray() && setValues(document.array().toVariantList());
}

} // namespace desktop
