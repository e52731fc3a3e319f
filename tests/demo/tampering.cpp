// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/tampering.h"

#include <fstream>
#include <format>
#include <print>

namespace demo {

namespace {

using vault::charter::Language;
using vault::charter::Purpose;

constexpr std::size_t kPage = 4096;

std::string readAll(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeAll(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// A copy of the vault, and of Olivine's memory of it, to be spoilt.
class Copy {
public:
    Copy(stage::Stage& stage, std::string_view name) : m_stage(stage), m_folder(stage.folder() / "essais" / name)
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        const auto all = std::filesystem::copy_options::recursive;
        std::filesystem::copy(stage.vaultFolder(), vaultFolder(), all);
        std::filesystem::copy(stage.profileOf(stage::kOlivine), m_folder / "profil", all);
    }
    ~Copy() { std::filesystem::remove_all(m_folder); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    [[nodiscard]] std::filesystem::path vaultFolder() const { return m_folder / "coffre"; }
    [[nodiscard]] std::filesystem::path database() const { return vaultFolder() / "vault.db"; }

    /// What Olivine is told when she opens this copy and verifies it; empty when nothing is noticed.
    [[nodiscard]] std::string verdict() const
    {
        auto session = vault::unlockVault({vaultFolder(), m_folder / "profil", m_stage.clock()}, stage::kOlivine,
                                          m_stage.passphraseOf(stage::kOlivine));
        if (!session) return vault::describe(session.error(), Language::French);
        const auto report = vault::verifyVault(*session, Language::French);
        if (!report) return vault::describe(report.error(), Language::French);
        if (report->findings.empty()) return {};
        const auto& first = report->findings.front();
        return first.where + " : " + first.sentence;
    }

private:
    stage::Stage& m_stage;
    std::filesystem::path m_folder;
};

bool show(std::string_view what, const std::string& verdict)
{
    std::print("  {}\n    → {}\n", what, verdict.empty() ? "rien n'a été remarqué !" : verdict);
    return !verdict.empty();
}

bool flipDatabaseByte(stage::Stage& stage)
{
    const Copy copy(stage, "octet");
    auto bytes = readAll(copy.database());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeAll(copy.database(), bytes);
    return show("Un octet de la base est changé.", copy.verdict());
}

bool flipDocumentByte(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    const Copy copy(stage, "document");
    const auto file = copy.vaultFolder() / "documents" / crypto::toHex(left.letter.bytes);
    auto bytes = readAll(file);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    writeAll(file, bytes);
    return show("Un octet d'un document est changé.", copy.verdict());
}

/// One more act, so that pages differ between the copy taken before it and the database after it.
std::string databaseBeforeOneMoreAct(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    auto before = readAll(stage.vaultFolder() / "vault.db");
    auto session = stage.unlock(stage::kFlorimond);
    vault::StateChange reopened;
    reopened.to = vault::charter::CaseState::Proposed;
    stage::must(vault::changeState(session, left.caseFile, reopened), "case state");
    return before;
}

bool spliceOldPage(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    const auto before = databaseBeforeOneMoreAct(stage, left);
    const auto after = readAll(stage.vaultFolder() / "vault.db");
    unsigned changed = 0;
    unsigned caught = 0;
    std::string told;
    for (std::size_t at = kPage; at + kPage <= std::min(before.size(), after.size()); at += kPage) {
        if (before.compare(at, kPage, after, at, kPage) == 0) continue;
        ++changed;
        const Copy copy(stage, "page");
        auto spliced = after;
        spliced.replace(at, kPage, before, at, kPage);
        writeAll(copy.database(), spliced);
        const auto verdict = copy.verdict();
        if (verdict.empty()) continue;
        ++caught;
        if (told.empty()) told = verdict;
    }
    const auto what = std::format(
        "Une ancienne page de la base est remise à sa place ({} pages essayées, {} repérées).", changed, caught);
    return show(what, told) && caught == changed;
}

} // namespace

bool showTamperings(stage::Stage& stage, const stage::NoiseUpstairs& left)
{
    const bool byte = flipDatabaseByte(stage);
    const bool document = flipDocumentByte(stage, left);
    const bool page = spliceOldPage(stage, left);
    std::filesystem::remove_all(stage.folder() / "essais");
    std::print("  Le coffre lui-même n'a pas été touché.\n");
    return byte && document && page;
}

} // namespace demo
