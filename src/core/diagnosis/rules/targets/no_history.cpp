// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict noHistory(const Input &input)
{
    constexpr std::string_view kCode = "no-history";
    const plan::Measure measure = input.settings.money;
    if (input.sums(plan::Axis::Organisation).isEmpty())
        return missing(kCode, {"actuals"});
    const MonthSpan before = input.span.before();
    int like = 0;
    for (int i = 0; i < input.span.months; ++i)
        if (monthsKnown(input, measure, {before.month(i), 1}) != 0 &&
            monthsKnown(input, measure, {input.span.month(i), 1}) != 0)
            ++like;
    if (like > 0)
        return {};
    Finding finding{kCode, {}, Severity::Info, "import-history", {}, {}};
    finding.evidence = {evidence("months-known", EvidenceForm::Months, whole(monthsKnown(input, measure, before)),
                                 whole(input.span.months)),
                        worded("from", before.first.text()), worded("to", before.last().text())};
    finding.rows = {rowsOf("actuals")};
    for (int i = 0; i < before.months; ++i)
        finding.rows.front().months.push_back(before.month(i));
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
