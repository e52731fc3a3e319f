// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of referrals opens: the form of a new one, its screening, its names, a case from it, the batch of notices.

#include "client/desktop/windows/editor_page.h"
#include "client/desktop/windows/main_window.h"
#include "client/desktop/windows/reading_page.h"
#include "client/desktop/windows/referrals_page.h"
#include "client/desktop/windows/screening_dialog.h"

#include "vault/records/projection.h"

#include <QTimer>

namespace desktop {
namespace {

/// Where a control stands that was added behind the fields of a record.
template <class R>
std::size_t behind()
{
    return records::fieldsOf<R>().size();
}

std::vector<Choice> choicesOfPartners(const std::vector<PartnerChoice>& partners)
{
    std::vector<Choice> out{{0, ReferralsPage::tr("personne : aucun avis ne part")}};
    for (const auto& partner : partners) out.push_back({partner.code, partner.name});
    return out;
}

vault::DraftName draftOf(const vault::ScopeId& scope, charter::RecordKind kind) { return {scope, kind, vault::PartyId{}}; }

} // namespace

void ReferralsPage::registerOne()
{
    if (!m_picture) return;
    auto* page = new EditorPage(desk(), tr("Inscrire une saisine"), draftOf({}, charter::RecordKind::ReferralNames));
    records::ReferralHeader blank;
    blank.receivedAt = desk().today();
    addRecord(page->fields(), blank);
    page->fields().addChoice({QStringLiteral("partner"), tr("partenaire tenu informé"), 0, false},
                             choicesOfPartners(m_picture->partners), 0);
    auto* people = new FormFields;
    addRecord(*people, records::ReferralNames{});
    page->addSection(tr("Résumé et noms (sous la clé de cette saisine seule)"), people);
    page->onSave([page, people, partners = m_picture->partners] {
        auto header = recordIn<records::ReferralHeader>(page->fields());
        auto names = recordIn<records::ReferralNames>(*people);
        if (!isComplete(page->fields(), header) || !isComplete(*people, names)) return;
        const auto partner = partnerOfCode(partners, page->fields().choice(behind<records::ReferralHeader>()));
        page->desk().act(
            page,
            [header = std::move(header), names = std::move(names), partner](vault::Session& session) {
                return vault::receiveReferral(session, header, names, partner);
            },
            [page](const vault::Outcome<vault::ReferralId>& received) {
                if (received)
                    page->saved(tr("La saisine %1 est inscrite ; elle attend une réponse.").arg(say(vault::referenceOf(*received))));
                else
                    page->failed(sentenceOf(received.error()));
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void ReferralsPage::screen(const ReferralPicture& picture)
{
    auto* dialog = new ScreeningDialog(m_flow, picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReferralsPage::readNames(const ReferralPicture& picture)
{
    desk().ask(
        this,
        [id = picture.referral](vault::Session& session) {
            const bool screens = session.role() == charter::Role::Coordinator || session.role() == charter::Role::Mediator;
            return vault::readReferralNames(session, id, screens ? charter::Purpose::Screening : vault::purposeOf(session));
        },
        [this, number = picture.number](const vault::Outcome<records::ReferralNames>& names) {
            if (saidNo(names)) return;
            auto lines = linesOf(*names);
            if (lines.empty()) lines.push_back({tr("Rien"), tr("Personne n'est nommé, et il n'y a pas de résumé.")});
            mainWindowOf(*this).push(new ReadingPage(desk(), tr("Saisine %1 : résumé et noms").arg(number), lines));
        });
}

void ReferralsPage::openCaseFrom(const ReferralPicture& picture)
{
    auto* page = new EditorPage(desk(), tr("Ouvrir un dossier depuis la saisine %1").arg(picture.number),
                                draftOf(vault::idAs<vault::ScopeId>(picture.referral), charter::RecordKind::CaseBody));
    records::CaseHeader known;
    known.openedAt = desk().today();
    known.sector = picture.part.sector;
    known.placeKind = picture.part.placeKind;
    if (picture.part.conflictKind != charter::ConflictKind::None) known.conflictKinds.push_back(picture.part.conflictKind);
    addRecord(page->fields(), known);
    page->fields().addChoice({QStringLiteral("mode"), tr("Forme de la médiation"), 0, true}, detail::choicesOf<charter::Mode>(),
                             static_cast<int>(charter::Mode::Navette));
    auto* content = new FormFields;
    addRecord(*content, records::CaseBody{});
    page->addSection(tr("La situation (sous la clé du dossier, lue par le binôme et la coordination)"), content);
    page->onSave([page, content, id = picture.referral] {
        auto header = recordIn<records::CaseHeader>(page->fields());
        auto situation = recordIn<records::CaseBody>(*content);
        if (!isComplete(page->fields(), header) || !isComplete(*content, situation)) return;
        const auto mode = static_cast<charter::Mode>(page->fields().choice(behind<records::CaseHeader>()));
        page->desk().act(
            page,
            [id, mode, header = std::move(header), situation = std::move(situation)](vault::Session& session) {
                return vault::openCase(session, id, mode, header, situation);
            },
            [page](const vault::Outcome<vault::CaseId>& opened) {
                if (!opened) {
                    page->failed(sentenceOf(opened.error()));
                    return;
                }
                auto& window = mainWindowOf(*page);
                page->saved(tr("Le dossier est ouvert. Il reste à dire qui mène la médiation."));
                QTimer::singleShot(0, &window, [&window, made = *opened] { window.openCase(made); }); // one read, not two
            });
    });
    connect(page, &EditorPage::finished, this, [this](const QString& sentence) { banner().say(Tone::Good, sentence); });
    mainWindowOf(*this).push(page);
}

void ReferralsPage::sendNotices()
{
    if (!m_picture) return;
    if (m_picture->pending == 0) {
        banner().say(Tone::Waiting, tr("Aucun avis n'attend. On en met un dans le lot depuis une saisine qu'un partenaire a adressée."));
        return;
    }
    banner().say(Tone::Waiting,
                 tr("Le lot s'écrit une seule fois : numéro, état et date de chaque saisine, rien d'autre. Enregistrez-le aussitôt, "
                    "partenaire par partenaire."),
                 tr("Écrire le lot"), [this] { m_flow.sendNotices(); });
}

} // namespace desktop
