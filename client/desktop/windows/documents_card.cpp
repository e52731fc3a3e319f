// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/documents_card.h"

#include "client/desktop/discretion/traceless.h"
#include "client/desktop/look/flow_layout.h"
#include "client/desktop/windows/act_button.h"
#include "client/desktop/windows/document_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/progress_strip.h"
#include "client/desktop/windows/purpose_dialog.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace desktop {
namespace {

QString headingOf(const CasePicture& picture, const std::optional<vault::PartyId>& party)
{
    return party ? DocumentsCard::tr("Documents de %1").arg(picture.signOf(*party)) : DocumentsCard::tr("Documents communs");
}

/// A file's name has few blanks: it may break after its own signs too.
QString breakable(QString name)
{
    for (const QChar sign : {QChar(u'_'), QChar(u'-'), QChar(u'.')}) name.replace(sign, QString(sign) + QChar(u'\u200B'));
    return name;
}

QStringList filesIn(const QMimeData* dropped)
{
    QStringList files;
    if (dropped == nullptr) return files;
    for (const auto& url : dropped->urls())
        if (url.isLocalFile()) files.push_back(url.toLocalFile());
    return files;
}

/// `flow` is the receiver: the dialog may outlive the card, which is drawn anew when something happens.
void askWhere(QWidget* parent, DocumentFlow* flow, const vault::DocumentId& document, const vault::PartyId& party,
              const QString& proposed, charter::Purpose purpose)
{
    auto* dialog = fileDialog(parent, DocumentsCard::tr("Où enregistrer la copie"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, flow, [flow, document, party, purpose](const QString& file) {
        flow->takeOut(document, party, file, purpose);
    });
    dialog->open();
}

} // namespace

DocumentsCard::DocumentsCard(Desk& desk, const CasePicture& picture, const std::optional<vault::PartyId>& party, QWidget* parent)
    : Card(headingOf(picture, party), parent), m_desk(desk), m_flow(DocumentFlow::of(desk, picture.caseFile)),
      m_party(party.value_or(vault::PartyId{})), m_purpose(picture.purpose), m_mayRead(picture.readsContent),
      m_mayAdd(picture.assigned), m_rows(new QVBoxLayout), m_progress(new ProgressStrip)
{
    const auto* own = party ? picture.party(*party) : nullptr;
    if (party) m_mayRead = own != nullptr && own->compartment;
    for (const auto& [id, state] : picture.part.documents)
        if (state.party == m_party) m_documents.emplace_back(id, state);
    column()->addLayout(m_rows);
    column()->addWidget(m_progress);
    if (m_mayAdd) addAdding(own != nullptr ? own->document : MaybeLack());
    setAcceptDrops(m_mayAdd);
    column()->addStretch(1);
    connect(m_progress, &ProgressStrip::cancelled, m_flow.get(), &DocumentFlow::cancelAll);
    connect(m_flow.get(), &DocumentFlow::namesKnown, this, &DocumentsCard::drawRows);
    connect(m_flow.get(), &DocumentFlow::workChanged, this, &DocumentsCard::showWork);
    connect(m_flow.get(), &DocumentFlow::done, this, [this](const vault::PartyId& where, const QString& sentence) {
        if (where == m_party) say(Tone::Good, sentence);
    });
    connect(m_flow.get(), &DocumentFlow::failed, this, [this](const vault::PartyId& where, const QString& sentence) {
        if (where == m_party) say(Tone::Stop, sentence);
    });
    drawRows();
    showWork();
}

void DocumentsCard::drawRows()
{
    emptied(m_rows);
    if (m_documents.empty()) m_rows->addWidget(quietLabel(tr("Aucun document.")));
    if (!m_documents.empty() && m_mayRead && !m_flow->areNamesKnown()) {
        auto* names = linkButton(tr("Montrer les noms des fichiers"));
        names->setAccessibleName(tr("%1 : montrer les noms des fichiers").arg(accessibleName()));
        names->setToolTip(tr("Les noms sont du contenu : cette lecture est notée au journal."));
        names->setAccessibleDescription(names->toolTip());
        m_rows->addWidget(names, 0, Qt::AlignLeft);
        connect(names, &QPushButton::clicked, this, [this] { m_flow->askNames(m_purpose, m_party); });
    }
    for (const auto& [id, state] : m_documents) m_rows->addWidget(rowOf(id, state));
}

QWidget* DocumentsCard::rowOf(const vault::DocumentId& document, const charter::DocumentState& state)
{
    auto* whole = new QWidget;
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, space(1));
    box->setSpacing(space(1));
    const auto about = tr("%1, %2").arg(capitalised(label(state.type)), sizeText(state.size));
    const auto name = m_mayRead ? m_flow->nameOf(document) : QString();
    const auto sign = name.isEmpty() ? about : name;
    if (!name.isEmpty()) {
        auto* title = textLabel(breakable(name));
        title->setAccessibleName(name);
        box->addWidget(title);
    }
    box->addWidget(name.isEmpty() ? textLabel(about) : quietLabel(about));
    if (!m_mayRead) return whole;
    auto* row = new FlowLayout;
    if (state.size <= vault::kLargestInMemory) {
        auto* see = button(tr("Voir"), QStringLiteral("eye"));
        see->setAccessibleName(tr("Voir : %1").arg(sign));
        row->addWidget(see);
        connect(see, &QPushButton::clicked, this, [this, document, type = state.type] { view(document, type); });
    } else {
        box->addWidget(quietLabel(tr("Trop grand pour être montré ici : il peut être enregistré en copie.")));
    }
    auto* copy = button(tr("Enregistrer une copie…"), QStringLiteral("export"));
    copy->setAccessibleName(tr("Enregistrer une copie : %1").arg(sign));
    row->addWidget(copy);
    box->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this, document, type = state.type] { askWhy(document, type); });
    return whole;
}

void DocumentsCard::addAdding(const MaybeLack& lack)
{
    auto* row = new FlowLayout;
    m_type = new QComboBox;
    m_type->setAccessibleName(tr("%1 : type de ce qu'on ajoute").arg(accessibleName()));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_type->addItem(tr("Type : selon le fichier"), 0);
    for (const auto& word : charter::WordList<charter::DocumentType>::kWords)
        m_type->addItem(capitalised(label(word.code)), static_cast<int>(word.code));
    auto* more = new ActButton(tr("Ajouter…"), QStringLiteral("add"), lack);
    more->setAccessibleName(tr("%1 : ajouter un document").arg(accessibleName()));
    row->addWidget(m_type);
    row->addWidget(more);
    column()->addLayout(row);
    column()->addWidget(quietLabel(tr("Un fichier peut aussi être déposé ici. L'original reste où il est.")));
    connect(more, &ActButton::blocked, this, &DocumentsCard::blocked);
    connect(more, &ActButton::wanted, this, [this] {
        whenAllowed([this] { chooseFiles(); });
    });
}

void DocumentsCard::showWork()
{
    if (const auto* work = m_flow->workOf(m_party))
        m_progress->follow(work->ticket, work->what);
    else
        m_progress->finish();
}

void DocumentsCard::whenAllowed(std::function<void()> go)
{
    m_flow->askLack(this, m_party, [this, go = std::move(go)](const MaybeLack& lack) {
        if (lack)
            emit blocked(*lack);
        else
            go();
    });
}

void DocumentsCard::chooseFiles()
{
    auto* dialog = fileDialog(page(), tr("Choisir ce qu'on ajoute"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_flow.get(),
            [flow = m_flow.get(), party = m_party, type = chosenType()](const QStringList& files) { flow->add(files, party, type); });
    dialog->open();
}

std::optional<charter::DocumentType> DocumentsCard::chosenType() const
{
    const auto code = m_type != nullptr ? m_type->currentData().toInt() : 0;
    if (code == 0) return std::nullopt;
    return static_cast<charter::DocumentType>(code);
}

void DocumentsCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesIn(event->mimeData()).isEmpty()) return;
    event->setDropAction(Qt::CopyAction); // never moved: the original stays with who has it
    event->accept();
}

void DocumentsCard::dropEvent(QDropEvent* event)
{
    const auto files = filesIn(event->mimeData());
    if (files.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    whenAllowed([this, files] { m_flow->add(files, m_party, chosenType()); });
}

void DocumentsCard::view(const vault::DocumentId& document, charter::DocumentType type)
{
    mainWindowOf(*this).push(new DocumentPage(m_desk, document, type, m_flow->nameOf(document), m_purpose));
}

void DocumentsCard::askWhy(const vault::DocumentId& document, charter::DocumentType type)
{
    auto* parent = page();
    const auto name = m_flow->nameOf(document);
    auto* dialog = new PurposeDialog(tr("Enregistrer une copie hors du coffre"),
                                     tr("La copie sera en clair : qui a la machine ou le support peut la lire. La raison est notée "
                                        "au journal."),
                                     m_purpose, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurposeDialog::chosen, m_flow.get(),
            [flow = m_flow.get(), parent, document, party = m_party, proposed = name.isEmpty() ? label(type) : name](
                charter::Purpose purpose) { askWhere(parent, flow, document, party, proposed, purpose); });
    dialog->open();
}

Page* DocumentsCard::page() const
{
    for (auto* above = parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* found = qobject_cast<Page*>(above)) return found;
    return nullptr;
}

void DocumentsCard::say(Tone tone, const QString& sentence)
{
    if (const auto* on = page()) on->banner().say(tone, sentence);
}

} // namespace desktop
