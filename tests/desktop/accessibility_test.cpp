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

#include <map>

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
                             "GIP Collectif Médiation", "Français", "Saint-Éloi", "Trois-Cités", "Deux voisins, un plancher qui sonne."})
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

/// One walk in one language: every window's name, and what was found wanting there.
struct Heard {
    QStringList nameless, drawingsAlone, names, french, withoutFrench;
    bool wereNamesSaid = false;
};

void listen(Heard& heard, QWidget& window, const View& view)
{
    const auto here = view.name + QStringLiteral(": ");
    for (const auto& one : nameless(window)) heard.nameless << here + one;
    for (const auto& one : drawingsAlone(window)) heard.drawingsAlone << here + one;
    const auto said = saidBy(window);
    for (const auto& planted : {canary("Tilleul"), canary("Hirondelle"), canary("contact"), canary("heures"), canary("fichier")})
        for (const auto& one : said.filter(QString::fromStdString(planted))) {
            heard.wereNamesSaid = heard.wereNamesSaid || view.showsNames;
            if (!view.showsNames) heard.names << here + one;
        }
    const auto before = heard.french.size();
    for (const auto& one : said)
        if (isFrench(one)) heard.french << here + one;
    if (heard.french.size() == before) heard.withoutFrench << view.name;
}

const Heard& heardIn(Language language)
{
    static std::map<Language, Heard> known;
    if (const auto found = known.find(language); found != known.end()) return found->second;
    Heard heard;
    desktop::Preferences preferences;
    preferences.language = language;
    everyWindow(underWay().stage, underWay().play, preferences,
                [&](Sitting& sitting, const View& view) { listen(heard, sitting.front(), view); });
    return known.emplace(language, std::move(heard)).first->second;
}

class Accessibility : public testing::TestWithParam<Language> {
protected:
    const Heard& heard = heardIn(GetParam());
};

TEST_P(Accessibility, EachControlHasAName)
{
    EXPECT_TRUE(heard.nameless.isEmpty()) << heard.nameless.join('\n').toStdString();
}

TEST_P(Accessibility, ADrawingAloneSaysWhatItIsFor)
{
    EXPECT_TRUE(heard.drawingsAlone.isEmpty()) << heard.drawingsAlone.join('\n').toStdString();
}

TEST_P(Accessibility, NoNameIsSaidThatNobodyAskedFor)
{
    EXPECT_TRUE(heard.names.isEmpty()) << heard.names.join('\n').toStdString();
    EXPECT_TRUE(heard.wereNamesSaid) << "names that were asked for are heard, else this would hear none anywhere";
}

TEST_P(Accessibility, AllIsSaidInTheLanguageChosen)
{
    if (GetParam() == Language::English) {
        EXPECT_TRUE(heard.french.isEmpty()) << heard.french.join('\n').toStdString();
    } else {
        EXPECT_TRUE(heard.withoutFrench.isEmpty()) << "not known to be French: " << heard.withoutFrench.join(", ").toStdString();
    }
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
