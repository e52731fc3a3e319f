// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told of every window, in both languages: each control that something can be done with says
// what it is, a button that is only a drawing says more, no planted name is among what is said, and in English nothing is
// French but what people are called.

#include "tests/desktop/every_window.h"

#include "client/desktop/look/pieces.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace {

using namespace stage;
using desktop::charter::Language;

/// Whether something can be done with it, or it names what can be.
bool isActedOn(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ColumnHeader:
    case QAccessible::Link:
    case QAccessible::ProgressBar: return true;
    default: return false;
    }
}

/// Qt's own parts of a control are said with it.
bool isPartOfAControl(const QObject* object)
{
    const auto* above = object == nullptr ? nullptr : object->parent();
    return qobject_cast<const QAbstractSpinBox*>(above) != nullptr || qobject_cast<const QComboBox*>(above) != nullptr ||
           qobject_cast<const QLineEdit*>(above) != nullptr;
}

/// Depth first; neither what is hidden nor what is below it.
void forEach(QAccessibleInterface* one, const std::function<void(QAccessibleInterface&)>& visit)
{
    if (one == nullptr || !one->isValid() || one->state().invisible || isPartOfAControl(one->object())) return;
    visit(*one);
    if (one->role() == QAccessible::ComboBox || one->role() == QAccessible::SpinBox) return;
    for (int at = 0; at < one->childCount(); ++at) forEach(one->child(at), visit);
}

QString whatItIs(const QAccessibleInterface& one)
{
    const auto* object = one.object();
    return object == nullptr ? QStringLiteral("role %1").arg(one.role())
                             : QString::fromLatin1(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName();
}

/// As in the tree; a button without a name of its own is called what stands on it.
QStringList nameless(QWidget& window)
{
    QStringList out;
    forEach(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface& one) {
        if (isActedOn(one.role()) && one.text(QAccessible::Name).trimmed().isEmpty()) out << whatItIs(one);
    });
    for (const auto* menu : window.findChildren<QMenu*>())
        for (const auto* action : menu->actions())
            if (!action->isSeparator() && action->text().isEmpty()) out << QStringLiteral("an entry of a menu");
    return out;
}

/// Buttons that show a drawing only, and say no more than a name.
QStringList drawingsAlone(QWidget& window)
{
    QStringList out;
    for (const auto* one : window.findChildren<QAbstractButton*>()) {
        if (!one->isVisible() || one->icon().isNull() || isPartOfAControl(one)) continue;
        const auto* tool = qobject_cast<const QToolButton*>(one);
        const bool isDrawing = one->text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (isDrawing && one->toolTip().isEmpty() && one->accessibleDescription().isEmpty()) out << one->accessibleName();
    }
    return out;
}

/// All that is said, and all that stands in a list to choose from.
QStringList saidBy(QWidget& window)
{
    auto out = textsOf(window);
    forEach(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface& one) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            out << one.text(kind);
    });
    for (const auto* menu : window.findChildren<QMenu*>())
        for (const auto* action : menu->actions()) out << action->text();
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

/// What is French in any language: names of people and bodies, the language itself, the words of aliases and fingerprints.
QString withoutNames(QString text)
{
    for (const auto* name : {kCapucine, kFlorimond, kEglantine, kBasile, kPrunelle, kOlivine, kCeleste, kEkidom, kVille, kAuditrice,
                             "GIP Collectif Médiation", "Français", "Deux voisins, un plancher qui sonne."})
        text.remove(QString::fromUtf8(name));
    return text;
}

/// A little word that French has and English has not, a word cut off by an apostrophe, or an accent.
bool isFrench(const QString& text)
{
    static const QRegularExpression kSigns(
        QStringLiteral("\\b(le|la|les|un|une|des|du|et|est|sont|qui|que|pour|avec|dans|sur|sans|ne|pas|ou|vous|votre|ce|cette|aux?)\\b"
                       "|\\b[ldcnjsm]['’]\\w|[àâçéèêëîïôùûœ]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kSigns.match(withoutNames(text)).hasMatch();
}

class Accessibility : public testing::TestWithParam<Language> {
protected:
    static void walk(const Look& look)
    {
        auto& place = underWay();
        desktop::Preferences preferences;
        preferences.language = GetParam();
        everyWindow(place.stage, place.play, preferences, look);
    }
};

TEST_P(Accessibility, EachControlHasANameAndADrawingSaysWhatItIsFor)
{
    walk([](Sitting& sitting, const View& view) {
        EXPECT_TRUE(nameless(sitting.front()).isEmpty())
            << view.name.toStdString() << ": " << nameless(sitting.front()).join(", ").toStdString();
        EXPECT_TRUE(drawingsAlone(sitting.front()).isEmpty())
            << view.name.toStdString() << ": " << drawingsAlone(sitting.front()).join(", ").toStdString();
    });
}

TEST_P(Accessibility, NoNameIsSaidThatNobodyAskedFor)
{
    bool wereNamesSaid = false;
    walk([&](Sitting& sitting, const View& view) {
        const auto said = saidBy(sitting.front());
        for (const auto& planted : {canary("Tilleul"), canary("Hirondelle"), canary("contact"), canary("heures"), canary("fichier")}) {
            const auto found = said.filter(QString::fromStdString(planted));
            wereNamesSaid = wereNamesSaid || (view.showsNames && !found.isEmpty());
            EXPECT_TRUE(view.showsNames || found.isEmpty()) << view.name.toStdString() << ": " << found.join('\n').toStdString();
        }
    });
    EXPECT_TRUE(wereNamesSaid) << "names that were asked for are seen, else this test would see none anywhere";
}

TEST_P(Accessibility, AllIsSaidInTheLanguageChosen)
{
    QStringList french;
    walk([&](Sitting& sitting, const View& view) {
        const auto before = french.size();
        for (const auto& text : saidBy(sitting.front()))
            if (isFrench(text)) french << view.name + QStringLiteral(": ") + text;
        EXPECT_TRUE(GetParam() == Language::English || french.size() > before)
            << view.name.toStdString() << " says nothing that is known to be French";
    });
    EXPECT_EQ(french.isEmpty(), GetParam() == Language::English) << french.join('\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(, Accessibility, testing::Values(Language::French, Language::English),
                         [](const auto& one) { return one.param == Language::French ? "French" : "English"; });

TEST(AccessibilityWalk, SeesAControlWithoutANameAndADrawingAlone)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new QLineEdit;
    auto* drawing = desktop::button({}, QStringLiteral("eye"));
    column->addWidget(line);
    column->addWidget(drawing);
    window.show();
    EXPECT_EQ(nameless(window).size(), 2);
    EXPECT_EQ(drawingsAlone(window).size(), 1);
    line->setAccessibleName(QStringLiteral("Nom"));
    drawing->setAccessibleName(QStringLiteral("Voir"));
    drawing->setToolTip(QStringLiteral("Voir tant que le bouton est tenu"));
    EXPECT_TRUE(nameless(window).isEmpty()) << nameless(window).join(", ").toStdString();
    EXPECT_TRUE(drawingsAlone(window).isEmpty());
}

} // namespace
