// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/departure.h"

#include "vault/door/departing.h"
#include "vault/names.h"
#include "vault/session/deed.h"

#include "vault/charter/sentences.h"

namespace vault {

namespace {

/// The next epochs. What one of them could not do is said, and done at the next unlock of whoever can.
void renewKeys(Session& session, const DutyProgress& progress)
{
    if (auto done = session.fulfilDuties(progress); !done)
        session.core().notice(describe(done.error(), charter::Language::French));
}

std::string counted(std::uint32_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count < 2 ? one : many);
}

std::string breachText(const charter::Reach& reach, const charter::DepartureState* departure, charter::Day today)
{
    std::string out = "PROJET DE NOTIFICATION DE VIOLATION DE DONNÉES (RGPD, article 33)\n"
                      "À relire et à compléter par la protection des données. Délai : 72 heures après la découverte.\n\n";
    out += "Établi le : " + dayText(today) + "\n";
    out += "Découverte de l'incident, le : à compléter\n";
    if (departure != nullptr) {
        out += "Accès retiré dans le coffre le : " + dayText(departure->on) + "\n";
        out += "Motif noté : " + std::string(charter::labelOf(departure->reason, charter::Language::French)) + "\n";
    } else
        out += "Accès retiré dans le coffre le : pas encore retiré\n";
    out += "\n1. Ce que les clés de cet appareil pouvaient ouvrir\n";
    out += "   - " + counted(reach.cases, "dossier (partie commune)", "dossiers (parties communes)") + "\n";
    out += "   - " + counted(reach.compartments, "compartiment de partie (paroles confiées)",
                            "compartiments de parties (paroles confiées)") + "\n";
    out += "   - " + counted(reach.referrals, "saisine (noms et résumé)", "saisines (noms et résumés)") + "\n";
    out += "   - " + counted(reach.alerts, "alerte de danger", "alertes de danger") + "\n";
    out += "   - " + counted(reach.letters, "courrier (nom et adresse)", "courriers (noms et adresses)") + "\n";
    out += "   Ces nombres sont un maximum : ce que les clés ouvraient, et non ce qui a été lu.\n";
    out += "\n2. Ce qui protège ces données\n"
           "   Le coffre est chiffré en entier ; les clés de cette personne ne s'ouvrent qu'avec sa phrase de passe.\n"
           "   La phrase de passe était-elle notée sur l'appareil ou connue d'autrui ? à compléter\n"
           "   La session était-elle ouverte au moment de la perte ? à compléter\n";
    out += "\n3. Mesures prises\n";
    out += departure != nullptr
               ? "   - Accès retiré par deux personnes ; les clés de cette personne n'ouvrent plus rien de nouveau.\n"
                 "   - Les clés de tout ce qu'elle ouvrait ont été renouvelées, ou le sont à la prochaine session.\n"
               : "   - Aucune dans le coffre à ce jour : retirez d'abord l'accès, à deux.\n";
    out += "   - Une copie ancienne du coffre reste lisible avec son ancienne phrase de passe : cela ne se reprend pas.\n";
    out += "\n4. Conséquences probables pour les personnes : à compléter\n"
           "5. Information des personnes (article 34) : à décider et à motiver\n";
    return out;
}

} // namespace

void afterDeparture(Session& session, const charter::Act& effect, const DutyProgress& progress)
{
    if (std::holds_alternative<charter::MemberRemoved>(effect)) renewKeys(session, progress);
}

std::vector<CaseId> onlyReadableBy(const Session& session, const MemberId& member)
{
    return charter::onlyReadableBy(session.state(), member);
}

Outcome<Removal> removeMember(Session& session, const MemberId& member, charter::DepartureReason reason,
                              const DutyProgress& progress)
{
    Removal out;
    const charter::MemberRemoved removal{member, reason};
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        out.onlyTheirs = charter::onlyReadableBy(deed->state(), member);
        charter::Act act = removal;
        if (charter::needsSecondPerson(deed->state(), removal)) {
            out.waiting = ProposalId{crypto::randomArray<16>()};
            act = charter::Proposed{*out.waiting, charter::encodeAct({deed->day(), removal})};
        }
        if (auto done = deed->act(act); !done) return std::unexpected(done.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    if (!out.waiting) renewKeys(session, progress);
    return out;
}

Outcome<std::string> breachDraft(Session& session, const MemberId& member)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto seen =
        deed->view(charter::ReadKind::BreachNotice, idAs<ObjectId>(member), charter::Purpose::Maintenance);
    if (!seen) return std::unexpected(seen.error());
    const auto& vault = deed->state().vault;
    if (!vault.members.contains(member)) return failure(Fault::Unknown);
    const auto found = vault.departures.find(member);
    const auto* departure = found == vault.departures.end() ? nullptr : &found->second;
    const auto reach = departure == nullptr ? charter::reachOf(deed->state(), member) : departure->reach;
    auto text = breachText(reach, departure, deed->day());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return text;
}

} // namespace vault
