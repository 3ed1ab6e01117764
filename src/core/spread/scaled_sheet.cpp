// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/spread/edit.h"
#include "core/spread/target_view.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::spread {

namespace {

using money::Wide;

/// What one number is to become: its exact image is whole + part / denominator, counted in grains.
struct Image {
    std::size_t index = 0;
    std::int64_t whole = 0;
    Wide part = 0;
};

/// The scale of every number: annual / base, in units of the grain.
struct Scale {
    std::int64_t annual = 0;
    std::int64_t base = 0;
    std::int64_t grain = 1;

    Image of(std::size_t index, std::int64_t cell) const
    {
        Wide numerator = Wide{cell} * annual, denominator = Wide{base} * grain;
        if (denominator < 0) {
            numerator = -numerator;
            denominator = -denominator;
        }
        const Wide whole = money::floorDivide(numerator, denominator);
        return {index, money::narrow(whole), numerator - whole * denominator};
    }
};

/// The numbers scaled so that they come to `total`: every one the grain just below or above its image, what is left
/// going to the largest cut-off parts, on a tie to the earlier. What of the total is no multiple of the grain sits in
/// the largest number.
std::vector<std::int64_t> scaledTo(const std::vector<std::int64_t> &cells, std::int64_t total, const Scale &scale)
{
    std::vector<Image> images;
    Wide given = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        images.push_back(scale.of(i, cells[i]));
        given += images.back().whole;
    }
    const Wide grains = money::floorDivide(total, scale.grain);
    std::stable_sort(images.begin(), images.end(), [](const Image &a, const Image &b) { return a.part > b.part; });
    std::vector<std::int64_t> result(cells.size());
    Wide left = grains - given;
    for (const Image &image : images) {
        result[image.index] = money::narrow(Wide{image.whole + (left > 0 ? 1 : 0)} * scale.grain);
        left -= left > 0 ? 1 : 0;
    }
    const auto rest = static_cast<std::int64_t>(total - grains * scale.grain);
    if (rest != 0)
        *std::max_element(result.begin(), result.end()) += rest;
    return result;
}

void scaleAxis(Sheet &sheet, const Sheet &base, plan::Axis axis, const Scale &scale)
{
    auto &leaves = sheet.table(axis).leaves;
    for (std::size_t m = 0; m < 12; ++m) {
        std::vector<std::int64_t> cells;
        for (const plan::TargetLine &leaf : base.table(axis).leaves)
            cells.push_back(leaf.cells[m]);
        const std::vector<std::int64_t> scaled = scaledTo(cells, sheet.spine.cells[m], scale);
        for (std::size_t leaf = 0; leaf < scaled.size(); ++leaf)
            leaves[leaf].cells[m] = scaled[leaf];
    }
}

void scaleIdeals(plan::TargetLine &line, double factor)
{
    for (double &real : line.ideal)
        real *= factor;
}

/// Nothing to scale: the annual number lies as a first one would.
Sheet firstFill(const Sheet &base, std::int64_t annual)
{
    Sheet free = base;
    free.holds.clear();
    free.closed.fill(false);
    EditResult result = setAnnual(free, annual);
    auto *done = std::get_if<Done>(&result);
    QS_CHECK(done); // without holds every annual number that is not negative can be met
    return std::move(done->after);
}

} // namespace

Sheet scaledTo(const Sheet &base, std::int64_t annual)
{
    const std::int64_t year = plan::sumOf(base.spine.cells);
    if (year == 0)
        return firstFill(base, annual);
    const Scale scale{annual, year, base.grain};
    Sheet sheet = base;
    sheet.holds.clear();
    sheet.closed.fill(false);
    const std::vector<std::int64_t> months =
        scaledTo({base.spine.cells.begin(), base.spine.cells.end()}, annual, scale);
    std::copy(months.begin(), months.end(), sheet.spine.cells.begin());
    const double factor = static_cast<double>(annual) / static_cast<double>(year);
    scaleIdeals(sheet.spine, factor);
    for (const plan::Axis axis : plan::kAxes) {
        scaleAxis(sheet, base, axis, scale);
        for (plan::TargetLine &leaf : sheet.table(axis).leaves)
            scaleIdeals(leaf, factor);
    }
    return sheet;
}

} // namespace quotasmith::spread
