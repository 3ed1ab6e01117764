// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"

#include <QString>

#include <variant>
#include <vector>

/// A paper as plain values: what stands on it, before anybody knows how many pages it fills.
namespace quotasmith::report {

enum class Letter {
    Title,
    Heading,
    Subheading,
    Body,
    Note,      ///< small and grey
    Cell,      ///< of a table
    StrongCell ///< of its header and its sums
};

/// Wrapped at the width of the page. A heading stays with what follows it.
struct Paragraph {
    QString text;
    Letter letter = Letter::Body;
};

enum class CellSide { Left, Right };
struct PaperColumn {
    QString header;
    CellSide side = CellSide::Left; ///< numbers stand right and are never broken; words are wrapped
};
/// A cell for every column.
struct PaperRow {
    std::vector<QString> cells;
    bool isStrong = false;
    int indent = 0; ///< of the first cell, in steps
};
/// Its header stands again on every page it goes on; no row is cut.
struct PaperTable {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
};

struct PaperChart {
    chart::Chart chart;
    double height = 0.5; ///< of the width of the page
};

/// `Manager` and who that is; an empty name is written by hand.
struct Signer {
    QString role;
    QString name;
};
/// A line to sign on and one for the day, for each of them; kept on one page with the paragraph before it.
struct Signatures {
    std::vector<Signer> who;
};

using Block = std::variant<Paragraph, PaperTable, PaperChart, Signatures>;

/// One document with pages of its own: `Page 1 / 3`.
struct Paper {
    QString title;
    QString company; ///< above every page, left
    QString plan;    ///< and right: year and version
    QString about;   ///< below every page: what this is, and of whom
    QString printed; ///< the day
    std::vector<Block> blocks;
};

} // namespace quotasmith::report
