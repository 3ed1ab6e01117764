// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/open_months.h"

#include "core/money/money.h"

namespace quotasmith::spread {

namespace {

bool isCompanyYear(const Place &place)
{
    return place.node == 0 && place.months.isYear();
}

bool isOpenThroughout(const Sheet &sheet, calendar::MonthRange months)
{
    for (int m = months.first; m <= months.last; ++m)
        if (!sheet.open[static_cast<std::size_t>(m)])
            return false;
    return true;
}

/// The year: what is set stays. Anything else: what is open outside the place stays open.
Sheet shielded(const Sheet &sheet, const Place &place)
{
    Sheet copy = sheet;
    copy.open.fill(false);
    for (int month = 0; month < 12; ++month) {
        const auto m = static_cast<std::size_t>(month);
        const bool isInside = place.months.contains({month, month});
        copy.closed[m] = copy.closed[m] || (isCompanyYear(place) ? !sheet.open[m] : sheet.open[m] && !isInside);
    }
    return copy;
}

Keep keepAmongOpen(const Sheet &sheet, const Place &place, Keep keep)
{
    const bool hasNoSiblings = place.node == 0 && (keep == Keep::Totals || keep == Keep::Both);
    return hasNoSiblings || isCompanyYear(place) || isOpenThroughout(sheet, place.months) ? Keep::Nothing : keep;
}

} // namespace

EditResult setAmongOpen(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep)
{
    if (isCompanyYear(place) && !sheet.allowNegative && value < plan::sumOf(sheet.spine.cells) && value >= 0)
        return Refusal{"annual-below-set", place, {}};
    const Keep kept = keepAmongOpen(sheet, place, keep);
    EditResult result = reopened(setValue(shielded(sheet, place), place, value, kept), sheet);
    auto *done = std::get_if<Done>(&result);
    if (done && kept == Keep::Nothing)
        for (int m = place.months.first; m <= place.months.last; ++m)
            done->after.open[static_cast<std::size_t>(m)] = false;
    return result;
}

Sheet withOpenClosed(const Sheet &sheet)
{
    Sheet copy = sheet;
    copy.open.fill(false);
    for (std::size_t m = 0; m < 12; ++m)
        copy.closed[m] = copy.closed[m] || sheet.open[m];
    return copy;
}

EditResult reopened(EditResult result, const Sheet &before)
{
    if (auto *done = std::get_if<Done>(&result)) {
        done->after.closed = before.closed;
        for (std::size_t m = 0; m < 12; ++m)
            done->after.open[m] = before.open[m] && done->after.spine.cells[m] == 0;
    }
    return result;
}

} // namespace quotasmith::spread
