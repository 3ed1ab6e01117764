// SPDX-License-Identifier: Apache-2.0
#include "report/charts/pay_charts.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/commission/pay/profile.h"
#include "core/ops/commission/judge_schemes.h"
#include "report/charts/plan_figures.h"
#include "text/convert.h"
#include "text/format.h"

#include <algorithm>
#include <array>

namespace quotasmith::report {

namespace {

using commission::Exact;
using commission::Scheme;
using commission::TierBasis;

constexpr int kShareDecimals = 4;
constexpr std::int64_t kWhole = 10'000; ///< 100 % in units of a share
const money::Rate kLeastReach{3, 2};    ///< of the quota
const money::Rate kBeyond{5, 4};        ///< of the last threshold
constexpr std::array kRoles{chart::Role::Actual, chart::Role::LastYear, chart::Role::Target, chart::Role::Forecast};

/// Where amounts lie on the lower axis.
class Across {
public:
    Across(std::span<const DrawnScheme> schemes, const PayGround &ground) : m_quota(ground.quota)
    {
        m_isAmount = std::any_of(schemes.begin(), schemes.end(),
                                 [](const DrawnScheme &one) { return one.scheme->basis == TierBasis::Amount; });
        m_reach = Exact(ground.quota) * Exact(kLeastReach);
        if (ground.actual)
            m_reach = std::max(m_reach, Exact(*ground.actual) * Exact(money::Rate(11, 10)));
        for (const DrawnScheme &one : schemes) {
            const commission::PayRule rule(*one.scheme, Exact(ground.quota));
            m_reach = std::max(m_reach, rule.edges().back() * Exact(kBeyond));
        }
    }
    bool isAmount() const { return m_isAmount; }
    const Exact &reach() const { return m_reach; }
    std::int64_t at(const Exact &amount) const
    {
        return m_isAmount ? amount.rounded() : (amount * Exact(kWhole) / Exact(m_quota)).rounded();
    }

private:
    std::int64_t m_quota;
    bool m_isAmount = false;
    Exact m_reach;
};

chart::PayoutLine lineOf(const DrawnScheme &drawn, const PayGround &ground, const Across &across)
{
    chart::PayoutLine line{drawn.name, chart::Role::Actual, {}};
    const commission::PayRule rule(*drawn.scheme, Exact(ground.quota));
    for (const commission::Stretch &stretch : profileOf(rule)) {
        const Exact to = stretch.to.value_or(across.reach());
        const Exact end = stretch.pay + stretch.slope * (to - stretch.from);
        line.pieces.push_back({{across.at(stretch.from), stretch.pay.rounded()},
                               {across.at(to), end.rounded()},
                               (stretch.pay - stretch.jump).rounded(),
                               (stretch.slope * Exact(kWhole)).rounded()});
    }
    return line;
}

} // namespace

std::int64_t exampleQuota(int decimals)
{
    std::int64_t million = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        million *= 10;
    return million;
}

chart::PayoutChart payoutChart(std::span<const DrawnScheme> schemes, const PayGround &ground)
{
    chart::PayoutChart chart;
    chart.heading.title = PlanCharts::tr("What is paid for what is reached");
    chart.heading.empty = PlanCharts::tr("There is no commission scheme yet.");
    if (schemes.empty())
        return chart;
    const Across across(schemes, ground);
    chart.heading.subtitle =
        PlanCharts::tr("Against a target of %1").arg(text::amountText(ground.quota, ground.decimals));
    chart.y = {ground.decimals, chart::NumberKind::Amount, std::nullopt};
    chart.rate = {kShareDecimals, chart::NumberKind::Percent, std::nullopt};
    chart.x = across.isAmount() ? chart.y : chart.rate;
    chart.xName = across.isAmount() ? PlanCharts::tr("Reached") : PlanCharts::tr("Attainment");
    chart.yName = PlanCharts::tr("Pay");
    chart.rateName = PlanCharts::tr("What a further unit pays");
    for (const DrawnScheme &one : schemes) {
        chart.lines.push_back(lineOf(one, ground, across));
        chart.lines.back().role = kRoles[(chart.lines.size() - 1) % kRoles.size()];
    }
    if (ground.actual && schemes.size() == 1) {
        const commission::PayRule rule(*schemes.front().scheme, Exact(ground.quota));
        chart.marks.push_back(
            {PlanCharts::tr("Example"), {across.at(*ground.actual), rule.at(Exact(*ground.actual)).pay.rounded()}});
    }
    return chart;
}

chart::PayoutChart payoutChart(const ops::PayBook &book, const std::string &code)
{
    std::vector<DrawnScheme> drawn;
    std::vector<std::string> codes;
    PayGround ground{0, book.settings.currency.exponent, {}};
    const std::vector<ops::SchemeRadar> radars = ops::radarOfSchemes(book);
    for (std::size_t i = 0; i < book.schemes.size(); ++i) {
        const ops::KnownScheme &scheme = book.schemes[i];
        codes.push_back(scheme.code);
        if (!code.empty() && scheme.code != code)
            continue;
        drawn.push_back(
            {text::fromUtf8(scheme.file.name.empty() ? scheme.code : scheme.file.name), &scheme.file.scheme});
        if (ground.quota <= 0 && radars[i].radar)
            ground.quota = radars[i].quota;
    }
    if (drawn.empty() && !code.empty()) {
        const auto near = base::nearest(code, codes, 1);
        throw base::Error("scheme-unknown",
                          {{"scheme", code}, {"nearest", near.empty() ? std::string() : near.front()}});
    }
    if (ground.quota <= 0)
        ground.quota = exampleQuota(ground.decimals);
    const QString only = drawn.size() == 1 ? std::exchange(drawn.front().name, QString()) : QString();
    chart::PayoutChart chart = payoutChart(drawn, ground);
    if (!only.isEmpty())
        chart.heading.title = PlanCharts::tr("%1: what is paid for what is reached").arg(only);
    return chart;
}

} // namespace quotasmith::report
