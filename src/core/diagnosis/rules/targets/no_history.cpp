// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/diagnosis/sales/sales_measure.h"

namespace quotasmith::diagnosis::rules {

Verdict noHistory(const Input &input)
{
    constexpr std::string_view kCode = "no-history";
    if (input.sums(plan::Axis::Organisation).isEmpty())
        return missing(kCode, {"actuals"});
    const MonthSpan before = input.span.before();
    if (!likeMonths(input).empty())
        return {};
    Finding finding{kCode, {}, Severity::Info, "import-history", {}, {}};
    finding.evidence = {evidence("months-known", EvidenceForm::Months,
                                 whole(static_cast<std::int64_t>(knownMonths(input, before).size())),
                                 whole(input.span.months)),
                        worded("from", before.first.text()), worded("to", before.last().text())};
    finding.rows = {rowsOf("actuals")};
    for (int i = 0; i < before.months; ++i)
        finding.rows.front().months.push_back(before.month(i));
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
