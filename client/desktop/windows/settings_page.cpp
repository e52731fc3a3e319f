// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/settings_page.h"

#include "client/desktop/windows/folder_field.h"
#include "client/desktop/windows/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kMostMinutes = 3; // DISC-5

QFormLayout* formIn(Card& card)
{
    auto* form = new QFormLayout;
    form->setSpacing(space(2));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // large text keeps its room
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card.column()->addLayout(form);
    return form;
}

QSpinBox* numberBox(int least, int most, int step, const QString& unit, int value, const QString& name)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(unit);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

template <class E>
void choose(QComboBox& box, E value)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

} // namespace

SettingsContent::SettingsContent(Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_language(new QComboBox), m_theme(new QComboBox),
      m_textPercent(numberBox(100, 200, 10, tr(" %"), preferences.textPercent, tr("Taille du texte"))),
      m_minutes(numberBox(1, kMostMinutes, 1, tr(" min"), preferences.lockAfterMinutes, tr("Verrouiller sans activité après"))),
      m_onMinimise(new QCheckBox(tr("Verrouiller quand la fenêtre est réduite"))),
      m_vault(new FolderField(tr("Dossier du coffre"), FolderField::Kind::Folder, preferences.vaultFolder)),
      m_profile(new FolderField(tr("Dossier de mon profil"), FolderField::Kind::Folder, preferences.profileFolder)),
      m_policy(new Card(tr("Règles de l'organisation"))), m_rules(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(look());
    column->addWidget(locking());
    column->addWidget(folders());
    auto* done = primaryButton(tr("Appliquer"), QStringLiteral("check"));
    column->addWidget(done, 0, Qt::AlignLeft);
    m_policy->column()->addWidget(quietLabel(tr("Fixées par la direction à la fondation du coffre ; rien ne permet encore de les changer.")));
    m_policy->column()->addLayout(m_rules);
    m_policy->hide(); // until somebody opens a vault that has one
    column->addWidget(m_policy);
    connect(done, &QPushButton::clicked, this, &SettingsContent::apply);
}

QWidget* SettingsContent::look()
{
    auto* card = new Card(tr("Langue et affichage"));
    auto* form = formIn(*card);
    m_language->setAccessibleName(tr("Langue"));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(charter::Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(charter::Language::English));
    choose(*m_language, m_preferences.language);
    m_theme->setAccessibleName(tr("Thème"));
    m_theme->addItem(tr("Clair"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Sombre"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("Contraste élevé"), static_cast<int>(Theme::HighContrast));
    choose(*m_theme, m_preferences.theme);
    form->addRow(tr("Langue"), m_language);
    form->addRow(tr("Thème"), m_theme);
    form->addRow(tr("Taille du texte"), m_textPercent);
    return card;
}

QWidget* SettingsContent::locking()
{
    auto* card = new Card(tr("Verrouillage"));
    formIn(*card)->addRow(tr("Verrouiller sans activité après"), m_minutes);
    m_onMinimise->setAccessibleName(m_onMinimise->text());
    m_onMinimise->setChecked(m_preferences.lockOnMinimise);
    card->column()->addWidget(m_onMinimise);
    card->column()->addWidget(quietLabel(tr("Le coffre se verrouille aussi quand l'écran se verrouille, quand la machine se met en "
                                            "veille, et tout de suite avec Ctrl+L.")));
    return card;
}

QWidget* SettingsContent::folders()
{
    auto* card = new Card(tr("Dossiers de cette machine"));
    auto* form = formIn(*card);
    form->addRow(tr("Dossier du coffre"), m_vault);
    form->addRow(tr("Dossier de mon profil"), m_profile);
    card->column()->addWidget(quietLabel(tr("Ils valent à la prochaine ouverture du coffre. Sans choix, le profil est à sa place "
                                            "habituelle.")));
    return card;
}

void SettingsContent::addRule(const QString& rule, const QString& meaning)
{
    m_rules->addWidget(textLabel(rule, true));
    m_rules->addWidget(quietLabel(meaning));
    m_rules->addSpacing(space(1));
}

void SettingsContent::showPolicy(const charter::Policy& policy)
{
    m_minutes->setMaximum(std::clamp(static_cast<int>(policy.idleMinutes), 1, kMostMinutes));
    emptied(m_rules);
    addRule(tr("Verrouillage automatique, en minutes : %1").arg(policy.idleMinutes),
            tr("Sans activité, chaque poste se verrouille au plus tard après ce temps ; chaque personne peut choisir moins."));
    addRule(tr("Attente d'une contresignature, en jours : %1").arg(policy.countersignDays),
            tr("Une décision à deux attend la deuxième personne pendant ce temps ; ensuite il faut la proposer de nouveau."));
    addRule(tr("Partage avec un partenaire, en mois au plus : %1").arg(policy.shareMonths),
            tr("Un consentement à partager avec un partenaire ne vaut jamais plus longtemps."));
    addRule(tr("Suivi d'un accord, en mois : au plus tôt %1, au plus tard %2").arg(policy.followUpMinMonths).arg(policy.followUpMaxMonths),
            tr("On reprend contact avec les personnes dans cet intervalle après un accord."));
    addRule(tr("Écart d'entretiens admis entre les parties : %1").arg(policy.interviewGap),
            tr("Au-delà, le dossier signale un déséquilibre, et une rencontre commune demande une raison."));
    addRule(tr("Avance admise de l'horloge, en jours : %1").arg(policy.clockAheadDays),
            tr("Au-delà de cette avance sur le dernier acte, la date doit être confirmée."));
    m_policy->show();
}

void SettingsContent::apply()
{
    m_preferences.language = static_cast<charter::Language>(m_language->currentData().toInt());
    m_preferences.theme = static_cast<Theme>(m_theme->currentData().toInt());
    m_preferences.textPercent = m_textPercent->value();
    m_preferences.lockAfterMinutes = m_minutes->value();
    m_preferences.lockOnMinimise = m_onMinimise->isChecked();
    m_preferences.vaultFolder = m_vault->path();
    m_preferences.profileFolder = m_profile->path();
    m_preferences.write();
    emit changed();
}

SettingsPage::SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(desk, tr("Réglages"), parent), m_content(new SettingsContent(preferences))
{
    body()->addWidget(m_content);
    body()->addStretch(1);
    connect(m_content, &SettingsContent::changed, this, [this] { emit mainWindowOf(*this).preferencesChanged(); });
}

// Looking at the fold is no read of anything sealed, and leaves no leaf.
void SettingsPage::refresh()
{
    desk().ask(
        this, [](vault::Session& session) -> vault::Outcome<charter::Policy> { return session.state().vault.policy; },
        [this](const vault::Outcome<charter::Policy>& policy) {
            if (!saidNo(policy)) m_content->showPolicy(*policy);
        });
}

SettingsDialog::SettingsDialog(Preferences& preferences, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("casevault"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space(3));
    column->addWidget(titleLabel(tr("Réglages")));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new SettingsContent(preferences);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto* close = button(tr("Fermer sans changer"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(content, &SettingsContent::changed, this, [this] {
        accept();
        emit changed();
    });
    resize(space(160), space(150));
}

} // namespace desktop
