// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "core/ops/cross/cross_targets.h"

#include <QStringList>

/// A cross table as it is answered.
namespace quotasmith::cli {

/// `{axes,period,measure,seed,rows,columns,cells,nobody,without,total}`
Json crossJson(const ops::Cross &cross, const ops::CrossRequest &request);
/// A row a member, then what has nobody, where there is any, and the columns' targets.
Table crossTableOf(const ops::Cross &cross, const ops::CrossRequest &request);
/// Where the shares come from, and what finds no place.
QStringList crossNotes(const ops::Cross &cross, const ops::CrossRequest &request);

} // namespace quotasmith::cli
