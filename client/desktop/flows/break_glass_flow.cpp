// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/break_glass_flow.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::GlassStage;

QString nameOf(const vault::Session& session, const vault::MemberId& member)
{
    return member.isZero() ? QString() : say(session.nameOf(member));
}

GlassPicture pictureOf(const vault::Session& session, vault::BreakGlassLine line)
{
    GlassPicture out;
    out.asker = nameOf(session, line.state.asker);
    out.approver = nameOf(session, line.state.approver);
    out.reviewer = nameOf(session, line.state.reviewer);
    out.approve = lackOf(session, charter::BreakGlassApproved{line.caseFile, line.breakGlass});
    out.end = lackOf(session, charter::BreakGlassEnded{line.caseFile, line.breakGlass});
    out.review = lackOf(session, charter::BreakGlassReviewed{line.caseFile, line.breakGlass});
    out.readsNow = line.state.stage == GlassStage::Open && line.state.asker == session.me() &&
                   !lackOfReading(session, charter::ReadKind::CaseContent, vault::idAs<vault::ObjectId>(line.caseFile));
    out.line = std::move(line);
    return out;
}

} // namespace

BreakGlassFlow::BreakGlassFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void BreakGlassFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<GlassesPicturePtr> {
            auto lines = vault::listBreakGlass(session, charter::Purpose::Coordination);
            if (!lines) return std::unexpected(lines.error());
            auto out = std::make_shared<GlassesPicture>();
            for (auto& line : *lines) out->glasses.push_back(pictureOf(session, std::move(line)));
            std::ranges::stable_sort(out->glasses, {}, [](const auto& glass) { return glass.line.state.stage; });
            return GlassesPicturePtr(std::move(out));
        },
        [this](const vault::Outcome<GlassesPicturePtr>& picture) {
            if (picture)
                emit listed(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void BreakGlassFlow::ask(const QString& number, charter::GlassGround ground, charter::Day until)
{
    m_desk.act(
        this,
        [number = number.trimmed().toStdString(), ground, until](vault::Session& session) -> vault::Outcome<vault::BreakGlassId> {
            const auto caseFile = vault::caseNamed(session, number);
            if (!caseFile) return std::unexpected(caseFile.error());
            return vault::askBreakGlass(session, *caseFile, ground, until);
        },
        [this](const vault::Outcome<vault::BreakGlassId>& asked) {
            if (asked)
                emit done(tr("C'est demandé. Une seconde personne doit l'approuver ; les médiatrices et médiateurs du dossier le voient dès "
                             "maintenant."));
            else
                emit failed(sentenceOf(asked.error()));
        });
}

void BreakGlassFlow::turn(vault::Outcome<void> (*act)(vault::Session&, const vault::BreakGlassId&),
                          const vault::BreakGlassId& breakGlass, const QString& sentence)
{
    m_desk.act(
        this, [act, breakGlass](vault::Session& session) { return act(session, breakGlass); },
        [this, sentence](const vault::Outcome<void>& turned) {
            if (turned)
                emit done(sentence);
            else
                emit failed(sentenceOf(turned.error()));
        });
}

void BreakGlassFlow::approve(const vault::BreakGlassId& breakGlass)
{
    turn(vault::approveBreakGlass, breakGlass, tr("C'est approuvé. Il s'ouvre par la main de quelqu'un qui tient la clé du dossier."));
}

void BreakGlassFlow::end(const vault::BreakGlassId& breakGlass)
{
    turn(vault::endBreakGlass, breakGlass, tr("La lecture est finie ; la clé du dossier change."));
}

void BreakGlassFlow::review(const vault::BreakGlassId& breakGlass)
{
    turn(vault::reviewBreakGlass, breakGlass, tr("La relecture est notée."));
}

} // namespace desktop
