// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/folds.h"

namespace vault::charter {

void fold(const Folding& in, const BackupMade& act)
{
    in.state.vault.backups[act.backup] = BackupState{in.by.actor, in.by.day, act.size, act.root, act.file};
    settle(in.state, ScopeId{}, idAs<ObjectId>(act.backup));
}

void fold(const Folding& in, const Restored& act)
{
    // the copy still lies somewhere: it counts among the copies, and may be returned to again from an older state only
    in.state.vault.restores.push_back(RestoreState{act.backup, in.by.actor, act.size, act.copiedOn, in.by.day});
    BackupState copy;
    copy.madeOn = act.copiedOn;
    copy.size = act.size;
    in.state.vault.backups[act.backup] = copy;
    settle(in.state, ScopeId{}, idAs<ObjectId>(act.backup));
}

} // namespace vault::charter
