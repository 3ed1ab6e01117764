// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

namespace {

constexpr std::string_view kCode = "price-for-volume";

} // namespace

Verdict priceForVolume(const Input &input)
{
    const CompanyIndicators company(input);
    const IndicatorValue &revenue = company[Indicator::Revenue];
    const IndicatorValue &orderValue = company[Indicator::OrderValue];
    if (!revenue.value || !orderValue.value)
        return missing(kCode, {revenue.value ? "orders" : "revenue"});
    if (!revenue.yoy || !orderValue.yoy)
        return missing(kCode, {"last-year"});
    const auto fall = fallOf(orderValue.yoy);
    if (revenue.yoy->numerator() <= 0 || !fall)
        return {};
    Finding finding{kCode, {}, Severity::Warn, "protect-price", {}, {}};
    finding.evidence = {evidence("revenue", EvidenceForm::Money, likeValue(revenue), revenue.previous),
                        evidence("revenue-growth", EvidenceForm::Share, revenue.yoy, whole(0)),
                        evidence("averageOrderValue", EvidenceForm::Money, likeValue(orderValue), orderValue.previous),
                        evidence("averageOrderValue-fall", EvidenceForm::Share, fall, whole(0))};
    finding.rows = {rowsOf("actuals")};
    return fires(std::move(finding));
}

} // namespace quotasmith::diagnosis::rules
