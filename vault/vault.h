// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door: everything a client needs of a vault. LockedVault (found, unlock, join) gives a Session; the functions of each
// part of the work take one. Nothing else of vault/ is for clients.
#pragma once

#include "vault/access.h"
#include "vault/alerts.h"
#include "vault/attachments.h"
#include "vault/away.h"
#include "vault/backups.h"
#include "vault/break_glass.h"
#include "vault/cases.h"
#include "vault/compartment.h"
#include "vault/cosigning.h"
#include "vault/departure.h"
#include "vault/disclosures.h"
#include "vault/drafts.h"
#include "vault/exchanges.h"
#include "vault/extract.h"
#include "vault/heads.h"
#include "vault/keyslots.h"
#include "vault/letters.h"
#include "vault/locked_vault.h"
#include "vault/names.h"
#include "vault/printing.h"
#include "vault/recovery.h"
#include "vault/referrals.h"
#include "vault/retention.h"
#include "vault/rights.h"
#include "vault/sealing.h"
#include "vault/search.h"
#include "vault/team.h"
#include "vault/timeline.h"
#include "vault/trace_retention.h"
#include "vault/trail.h"
