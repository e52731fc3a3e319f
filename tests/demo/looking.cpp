// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/looking.h"

#include <functional>
#include <print>

namespace demo {

namespace {

using vault::charter::Purpose;

struct Attempt {
    std::string_view object;
    std::function<vault::Outcome<void>(vault::Session&)> read;
};

/// Only whether it could be read matters here; what was read is dropped and wiped.
template <class T>
vault::Outcome<void> only(const vault::Outcome<T>& outcome)
{
    if (!outcome) return std::unexpected(outcome.error());
    return {};
}

std::vector<Attempt> attempts(const stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    constexpr auto purpose = Purpose::FollowCase;
    return {
        {"en-tête de la saisine", [=](auto& session) { return only(vault::listReferrals(session, purpose)); }},
        {"noms de la saisine",
         [=](auto& session) { return only(vault::readReferralNames(session, left.referral, purpose)); }},
        {"en-tête du dossier", [=](auto& session) { return only(vault::showCase(session, left.caseFile, purpose)); }},
        {"nom de M. Tilleul", [=](auto& session) { return only(vault::revealName(session, left.tilleul, purpose)); }},
        {"entretien de A",
         [=](auto& session) { return only(vault::readInterview(session, left.interviewOfTilleul, purpose)); }},
        {"entretien de B",
         [=](auto& session) { return only(vault::readInterview(session, left.interviewOfHirondelle, purpose)); }},
        {"mots transmis", [=](auto& session) { return only(vault::readShuttle(session, left.fromTilleul, purpose)); }},
        {"table ronde", [=](auto& session) { return only(vault::readSession(session, left.session, purpose)); }},
        {"accord", [=](auto& session) { return only(vault::readAgreement(session, left.agreement, purpose)); }},
        {"lettre de M. Tilleul",
         [=, &stage](auto& session) {
             const auto target = stage.folder() / "lettre-relue";
             auto taken = vault::takeOutDocument(session, left.letter, target, purpose);
             std::filesystem::remove(target);
             return taken;
         }},
        {"registre des communications",
         [=](auto& session) { return only(vault::disclosureRegister(session, purpose)); }},
    };
}

/// Columns are padded by what a terminal shows, not by bytes.
std::string padded(std::string_view text, std::size_t width)
{
    std::size_t shown = 0;
    for (const char byte : text)
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++shown;
    std::string out(text);
    if (shown < width) out.append(width - shown, ' ');
    return out;
}

std::string answer(const vault::Outcome<void>& outcome)
{
    if (outcome) return "oui";
    const auto* refusal = std::get_if<vault::Refusal>(&outcome.error());
    if (refusal == nullptr) return "erreur";
    return std::string(vault::charter::idOf(vault::charter::ruleOf(refusal->reason)));
}

} // namespace

void showWhoReadsWhat(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    const auto people = {stage::kCapucine, stage::kFlorimond, stage::kEglantine,
                         stage::kCeleste,  stage::kPrunelle,  stage::kOlivine};
    std::vector<std::vector<std::string>> columns;
    const auto tried = attempts(stage, left);
    for (const auto* person : people) {
        auto session = stage.unlock(person);
        auto& column = columns.emplace_back();
        for (const auto& attempt : tried) column.push_back(answer(attempt.read(session)));
    }
    std::print("  {}", padded("", 30));
    for (const auto* person : people) std::print("{}", padded(person, 12));
    std::print("\n");
    for (std::size_t row = 0; row < tried.size(); ++row) {
        std::print("  {}", padded(tried[row].object, 30));
        for (const auto& column : columns) std::print("{}", padded(column[row], 12));
        std::print("\n");
    }
    std::print("\n  oui : lu, et la lecture est au journal. Sinon, la règle qui s'y oppose.\n"
               "  (Capucine dirige, Florimond coordonne, Églantine suit ce dossier, Céleste non, Prunelle assiste,\n"
               "   Olivine protège les données. Ni la Ville ni l'auditrice n'ont de clé du coffre.)\n");
}

} // namespace demo
