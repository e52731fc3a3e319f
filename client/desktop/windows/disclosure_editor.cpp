// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/disclosure_editor.h"

#include "client/desktop/windows/disclosure_decision.h"
#include "client/desktop/windows/main_window.h"

#include "vault/records/projection.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {
namespace {

vault::DraftName draftOf(const vault::CaseId& caseFile)
{
    return {vault::idAs<vault::ScopeId>(caseFile), charter::RecordKind::DisclosureProse, vault::PartyId{}};
}

std::size_t placeOfPartner() { return records::fieldsOf<records::DisclosureProse>().size(); }
std::size_t placeOfPurpose() { return placeOfPartner() + 1; }

std::vector<Choice> choicesOfPartners(const std::vector<PartnerChoice>& partners)
{
    std::vector<Choice> out{{0, DisclosureEditor::tr("à choisir")}}; // nobody is chosen beforehand
    for (const auto& partner : partners) out.push_back({partner.code, partner.name});
    return out;
}

} // namespace

DisclosureEditor::DisclosureEditor(Desk& desk, const DisclosureOfferPtr& offer, charter::Purpose purpose, QWidget* parent)
    : EditorPage(desk, tr("Préparer une communication, dossier %1").arg(offer->number), draftOf(offer->caseFile), parent),
      m_flow(desk), m_offer(offer), m_purpose(purpose), m_items(new QVBoxLayout), m_preview(new QVBoxLayout)
{
    addRecord(fields(), records::DisclosureProse{});
    fields().addChoice({QStringLiteral("partner"), tr("Partenaire"), 0, true}, choicesOfPartners(m_offer->partners), 0);
    fields().addChoice({QStringLiteral("purpose"), tr("Pour quoi"), 0, true}, detail::choicesOf<charter::DisclosurePurpose>(),
                       static_cast<int>(charter::DisclosurePurpose::AgreementExecution));
    body()->insertLayout(2, m_items); // below the form, above the buttons
    body()->insertLayout(3, m_preview);
    addItems();
    preview();
    onSave([this] { prepare(); });
    connect(&m_flow, &DisclosureFlow::itemRead, this, &DisclosureEditor::keepRead);
    connect(&m_flow, &DisclosureFlow::failed, this, [this](const QString& sentence) {
        std::erase_if(m_asked, [this](const vault::ObjectId& one) { return !m_read.contains(one); }); // may be tried again
        banner().say(Tone::Stop, sentence);
    });
}

void DisclosureEditor::addItems()
{
    m_items->addWidget(headingLabel(tr("Quels champs partent ?")));
    m_items->addWidget(quietLabel(tr("Rien n'est coché d'avance. Cocher le premier champ d'un écrit le lit : cette lecture est notée au "
                                     "journal.")));
    for (const auto& item : m_offer->items) addItem(item);
}

void DisclosureEditor::addItem(const OfferedItem& item)
{
    auto* card = new Card(item.name);
    m_items->addWidget(card);
    if (item.read) {
        card->column()->addWidget(quietLabel(item.read->sentence));
        return;
    }
    auto* grid = new QGridLayout;
    int at = 0;
    for (const auto& field : item.fields) {
        auto* box = new QCheckBox(field.label);
        box->setAccessibleName(tr("%1 : %2").arg(item.name, field.label));
        if (field.isWorkingNote) box->setToolTip(tr("Une note de travail n'est pas la parole de la personne : en principe, elle ne part pas."));
        box->setAccessibleDescription(box->toolTip());
        connect(box, &QCheckBox::toggled, this, [this, item, code = field.code](bool isTicked) { tick(item, code, isTicked); });
        grid->addWidget(box, at / 2, at % 2);
        ++at;
    }
    card->column()->addLayout(grid);
}

void DisclosureEditor::tick(const OfferedItem& item, std::uint16_t code, bool isTicked)
{
    auto& ticked = m_ticked[item.object];
    if (isTicked)
        ticked.insert(code);
    else
        ticked.erase(code);
    if (isTicked && m_asked.insert(item.object).second) m_flow.read(item.kind, item.object, m_purpose);
    preview();
}

void DisclosureEditor::keepRead(const ProjectedTextPtr& item)
{
    m_read[item->object] = item;
    preview();
}

// What is shown is what the vault will render when it seals: the same function, field by field.
void DisclosureEditor::preview()
{
    emptied(m_preview);
    auto* card = new Card(tr("Ce qui part, mot pour mot"));
    bool nothing = true;
    for (const auto& item : m_offer->items) {
        const auto ticked = m_ticked.find(item.object);
        if (ticked == m_ticked.end() || ticked->second.empty()) continue;
        nothing = false;
        card->column()->addWidget(headingLabel(capitalised(label(item.kind))));
        const auto read = m_read.find(item.object);
        for (const auto& field : item.fields) {
            if (!ticked->second.contains(field.code)) continue;
            card->column()->addWidget(quietLabel(field.label));
            if (read == m_read.end()) {
                card->column()->addWidget(textLabel(tr("lecture en cours…")));
                continue;
            }
            const auto value = read->second->values.find(field.code);
            const bool empty = value == read->second->values.end() || value->second.isEmpty();
            card->column()->addWidget(textLabel(empty ? tr("(rien n'y est écrit)") : value->second));
        }
    }
    if (nothing) card->column()->addWidget(quietLabel(tr("Rien n'est coché : rien ne part.")));
    m_preview->addWidget(card);
}

std::vector<vault::ItemChoice> DisclosureEditor::choices() const
{
    std::vector<vault::ItemChoice> out;
    for (const auto& item : m_offer->items) {
        const auto ticked = m_ticked.find(item.object);
        if (ticked == m_ticked.end() || ticked->second.empty()) continue;
        vault::ItemChoice choice{item.object, {}};
        for (const auto& field : item.fields)
            if (ticked->second.contains(field.code)) choice.fields.push_back(field.name);
        out.push_back(std::move(choice));
    }
    return out;
}

void DisclosureEditor::prepare()
{
    auto items = choices();
    if (items.empty()) {
        banner().say(Tone::Waiting, tr("Cochez au moins un champ."));
        return;
    }
    const auto unread = [this](const vault::ItemChoice& item) { return !m_read.contains(item.object); };
    if (std::ranges::any_of(items, unread)) { // refused, or not answered yet: nothing leaves that was not shown
        banner().say(Tone::Waiting, tr("Un écrit coché n'a pas encore été lu : ce qui part se montre d'abord."));
        return;
    }
    auto prose = recordIn<records::DisclosureProse>(fields());
    if (!isComplete(fields(), prose)) return;
    const auto partner = partnerOfCode(m_offer->partners, fields().choice(placeOfPartner()));
    if (partner.isZero()) {
        banner().say(Tone::Waiting, tr("Choisissez le partenaire."));
        return;
    }
    const auto purpose = static_cast<charter::DisclosurePurpose>(fields().choice(placeOfPurpose()));
    desk().act(
        this,
        [caseFile = m_offer->caseFile, partner, purpose, items = std::move(items), prose = std::move(prose)](
            vault::Session& session) { return vault::prepareDisclosure(session, caseFile, partner, purpose, items, prose); },
        [this](const vault::Outcome<vault::DisclosureId>& prepared) {
            if (!prepared) {
                failed(sentenceOf(prepared.error()));
                return;
            }
            auto& window = mainWindowOf(*this);
            saved(tr("La communication est préparée. Il y manque l'accord de chaque partie, puis la décision de la direction."));
            QTimer::singleShot(0, &window, [&window, at = &desk(), made = *prepared] {
                if (at->isOpen()) window.push(new DisclosureDecision(*at, made));
            });
        });
}

void beginDisclosure(Page& page, const vault::CaseId& caseFile, charter::Purpose purpose)
{
    page.desk().ask(
        &page, [caseFile](vault::Session& session) { return offerIn(session, caseFile); },
        [&page, purpose](const vault::Outcome<DisclosureOfferPtr>& offer) {
            if (!offer) {
                page.banner().say(Tone::Stop, sentenceOf(offer.error()));
                return;
            }
            if ((*offer)->prepare) {
                page.banner().say(Tone::Waiting, (*offer)->prepare->sentence);
                return;
            }
            auto* editor = new DisclosureEditor(page.desk(), *offer, purpose);
            QObject::connect(editor, &EditorPage::finished, &page,
                             [&page](const QString& sentence) { page.banner().say(Tone::Good, sentence); });
            mainWindowOf(page).push(editor);
        });
}

} // namespace desktop
