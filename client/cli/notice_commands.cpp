// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/commands.h"
#include "client/cli/input.h"

#include "crypto/text.h"

namespace cli {

namespace {

Result<Exit> queueNotice(Console& console, const std::string& text)
{
    if (text.empty()) return complain("usage", phrases::kSomethingMissing, help::kReferral.in(console.language()));
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto referral = known(vault::referralNamed(*session, text));
    if (!referral) return std::unexpected(referral.error());
    const auto status = vault::queueNotice(*session, *referral);
    if (!status) return std::unexpected(status.error());
    console.put({{"number", vault::referenceOf(*referral)}, {"status", charter::tokenOf(*status)}});
    console.line(phrases::kNoticeQueued, console.label(*status));
    return Exit::Done;
}

/// A partner's name as the start of a file name: letters and digits without accents, hyphens for the rest.
std::string fileNameOf(std::string_view name, charter::Day day)
{
    std::string out;
    for (const char c : crypto::folded(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    if (out.ends_with('-')) out.pop_back();
    return out + "-" + vault::dayText(day) + ".txt";
}

/// A second batch on the same day gets a number.
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name)
{
    auto file = folder / name;
    std::error_code ignored;
    for (unsigned n = 2; std::filesystem::exists(file, ignored); ++n)
        file = folder / (name.substr(0, name.size() - 4) + "-" + std::to_string(n) + ".txt");
    return file;
}

Result<Exit> sendNotices(Console& console, const std::filesystem::path& folder)
{
    if (!folder.empty()) // before the act, so that a batch that left is a batch that was written
        if (const auto ready = makeFolder(folder, "--out"); !ready) return std::unexpected(ready.error());
    auto session = console.unlock();
    if (!session) return std::unexpected(session.error());
    const auto batches = vault::sendNotices(*session);
    if (!batches) return std::unexpected(batches.error());
    std::optional<Failure> unwritten;
    auto json = Json::array();
    for (const auto& batch : *batches) {
        const auto partner = session->nameOf(batch.partner);
        const auto text = crypto::textOf(batch.bytes);
        Json one{{"partner", partner}, {"text", text}};
        console.line(phrases::kNoticeFor, onOneLine(partner));
        if (folder.empty()) {
            if (!console.json()) console.out() << text;
        } else {
            const auto file = freeName(folder, fileNameOf(partner, session->today()));
            if (const auto written = writeNewFile(file, batch.bytes, "--out"); written) {
                one["file"] = file.string();
                console.line(phrases::kWritten, file.string());
            } else { // the act is done and says that this left: it is shown, not lost with its file
                unwritten = written.error();
                if (!console.json()) console.out() << text;
            }
        }
        json.push_back(std::move(one));
    }
    console.put(json);
    if (unwritten) return std::unexpected(*unwritten);
    if (batches->empty()) console.line(phrases::kNoNotice);
    return Exit::Done;
}

} // namespace

void addNoticeCommands(const Branch& root)
{
    const auto referral = std::make_shared<std::string>();
    const auto notice = root.command("notice", help::kNotice, help::kPartnerSection,
                                     [referral](Console& c) { return queueNotice(c, *referral); });
    notice.mayTake(help::kReferral, *referral, help::kReferralHelp);
    const auto folder = std::make_shared<std::filesystem::path>();
    notice.command("send", help::kNoticeSend, [folder](Console& c) { return sendNotices(c, *folder); })
        .may("--out", help::kDir, *folder, help::kNoticeOut);
}

} // namespace cli
