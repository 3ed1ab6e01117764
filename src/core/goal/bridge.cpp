// SPDX-License-Identifier: Apache-2.0
#include "core/goal/bridge.h"

#include "core/money/money.h"

#include <algorithm>
#include <tuple>

namespace quotasmith::goal {

namespace {

constexpr int kBases = 6;

/// Whichever of amount and percent is missing, from the other and the base.
void complete(BridgeLine &line, std::optional<std::int64_t> base)
{
    if (!base)
        return;
    if (!line.amount)
        line.amount = line.percent.value_or(money::Rate()).of(*base);
    else if (*base != 0)
        line.percent = money::Rate(*line.amount, *base);
}

} // namespace

Bridge buildBridge(std::optional<std::int64_t> start, std::vector<BridgeLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const BridgeLine &a, const BridgeLine &b) { return a.basis < b.basis; });
    Bridge bridge{start, std::move(lines), start, {}};
    for (BridgeLine &line : bridge.lines) {
        complete(line, start);
        if (!start)
            continue;
        line.from = bridge.proposal;
        line.to = money::addUnits(*line.from, *line.amount);
        bridge.proposal = line.to;
    }
    for (int b = 0; b < kBases; ++b) {
        const auto basis = static_cast<plan::BridgeBasis>(b);
        if (std::none_of(bridge.lines.begin(), bridge.lines.end(),
                         [basis](const BridgeLine &line) { return line.basis == basis; }))
            bridge.empty.push_back(basis);
    }
    return bridge;
}

std::vector<BridgeLine> typedLines(std::span<const plan::BridgeRow> rows, std::span<const plan::SwotItem> swot)
{
    std::vector<plan::BridgeRow> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end(), [](const plan::BridgeRow &a, const plan::BridgeRow &b) {
        return std::tie(a.order, a.code) < std::tie(b.order, b.code);
    });
    std::vector<BridgeLine> lines;
    for (const plan::BridgeRow &row : sorted)
        lines.push_back({row.basis, row.code, row.amount, row.percent, row.note, RowSource::Typed, {}, {}, {}});
    for (const plan::SwotItem &item : swot)
        if (item.amount)
            lines.push_back({plan::BridgeBasis::Swot,
                             item.code,
                             item.amount,
                             {},
                             item.note.empty() ? item.text : item.note,
                             RowSource::Typed,
                             {},
                             {},
                             {}});
    return lines;
}

} // namespace quotasmith::goal
