// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/ops/cross/cross_targets.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// A cross table as lines, for tables, files and the window alike.
namespace quotasmith::text {

/// The cells of a line by column, what of it finds no column, and what both come to.
struct CrossLine {
    enum class Kind { Member, Nobody, Total };
    Kind kind = Kind::Member;
    std::size_t member = 0; ///< which of the rows; only of Kind::Member
    std::vector<std::int64_t> cells;
    std::int64_t without = 0;
    std::int64_t total = 0;
};
/// A line a row, then what has nobody to serve it, then the columns' targets.
std::vector<CrossLine> crossLines(const ops::Cross &cross);
/// Whether everything has found its place: then the line of nobody and the column beside the cells say nothing.
bool isAllPlaced(const ops::Cross &cross);

/// The member's name; `Nobody`, `Total`.
QString crossLineName(const CrossLine &line, const ops::Cross &cross, const ops::CrossRequest &request);
/// `senior`; empty for whoever has none.
QString crossTenure(const CrossLine &line, const ops::Cross &cross);
/// What the column beside the cells is called: `Without tier`.
QString crossWithoutName(plan::Axis columns);
/// Where the shares come from.
QString crossSeedText(ops::CrossSeed seed);
/// `Long tail: 120,000.00 has nobody to serve it.`, a sentence a column.
QStringList crossNobodyTexts(const ops::Cross &cross, const ops::CrossRequest &request);

/// How many columns of the table on its way out say what a row is.
inline constexpr std::size_t kCrossKeyColumns = 3;
/// The table on its way out: `code,name,tenure,` the columns' codes, what found none, the total, which is the sum of
/// its row.
exchange::ExportTable crossTable(const ops::Cross &cross, const ops::CrossRequest &request);

} // namespace quotasmith::text
