// SPDX-License-Identifier: Apache-2.0
#include "report/papers/pay_rule_blocks.h"

#include "core/commission/pay/pay_rule.h"
#include "report/charts/plan_figures.h"
#include "text/commission/beside_text.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <set>

namespace quotasmith::report {

namespace {

using commission::Scheme;
using money::Rate;

constexpr int kRatePlaces = 4;

class PayRuleTeller {
public:
    PayRuleTeller(const Scheme &scheme, const PaperFrame &frame)
        : m_scheme(scheme), m_frame(frame), m_decimals(frame.settings.currency.exponent)
    {
    }

    QString words() const
    {
        QString text = Papers::tr("Paid %1 on %2, by the method: %3.")
                           .arg(text::schemePeriodName(m_scheme.period), text::measureName(m_scheme.base),
                                text::tierMethodName(*m_scheme.method));
        if (m_scheme.rate)
            text += Papers::tr(" Up to the target the rate is %1.").arg(text::rateText(m_scheme.rate, kRatePlaces));
        if (m_scheme.gate)
            text += Papers::tr(" Below %1 attainment nothing is paid.").arg(text::rateText(m_scheme.gate, kRatePlaces));
        text += belowFirstTier();
        if (m_scheme.cap)
            text += Papers::tr(" A period pays at most %1.").arg(m_frame.money(m_scheme.cap->of(1)));
        if (m_scheme.reading == commission::Reading::Cumulative)
            text += Papers::tr(" Every transaction goes on where the one before it ended.");
        if (m_scheme.reading == commission::Reading::PerTransaction)
            text += Papers::tr(" Every transaction is reckoned by itself.");
        return text;
    }

    PaperTable tiers() const { return m_scheme.points.empty() ? tierTable() : pointTable(); }

    /// Pay at the gate, at every threshold, at 100 % and at 120 % of a quota.
    PaperTable worked(std::int64_t quota) const
    {
        const commission::PayRule rule(m_scheme, commission::Exact(quota));
        std::set<Rate> shares{Rate(1, 1), Rate(6, 5)};
        const auto add = [&](const Rate &at) {
            if (m_scheme.basis == commission::TierBasis::Attainment && at > Rate())
                shares.insert(at);
        };
        if (m_scheme.gate)
            add(*m_scheme.gate);
        for (const commission::Tier &tier : m_scheme.tiers)
            add(tier.from);
        for (const commission::CurvePoint &point : m_scheme.points)
            add(point.at);
        PaperTable table{{{Papers::tr("Attainment"), CellSide::Right},
                          {capital(text::measureName(m_scheme.base)), CellSide::Right},
                          {Papers::tr("Pay"), CellSide::Right},
                          {Papers::tr("Of the base"), CellSide::Right}},
                         {}};
        for (const Rate &share : shares) {
            const std::int64_t base = reaching(share, quota);
            const std::int64_t pay = rule.at(base).pay.rounded();
            table.rows.push_back({{text::rateText(share, 2), m_frame.money(base), m_frame.money(pay),
                                   text::rateText(money::attainment(pay, base), 2)},
                                  false,
                                  0});
        }
        return table;
    }

private:
    /// What the tiers alone leave open: what is paid before the first of them, where no gate says so already.
    QString belowFirstTier() const
    {
        if (m_scheme.tiers.empty() || m_scheme.tiers.front().from <= Rate())
            return {};
        const Rate &first = m_scheme.tiers.front().from;
        const bool isGated = m_scheme.gate && *m_scheme.gate >= first;
        switch (*m_scheme.method) {
        case commission::TierMethod::Whole:
        case commission::TierMethod::Progressive:
            return isGated ? QString() : Papers::tr(" Below the first tier nothing is paid.");
        case commission::TierMethod::ProgressiveAbove:
            return Papers::tr(" What lies below the first tier pays nothing.");
        case commission::TierMethod::Curve:
        case commission::TierMethod::Overage:
            break;
        }
        return {};
    }

    /// The least whole amount that reaches this share: a rounded one may lie just below a threshold.
    static std::int64_t reaching(const Rate &share, std::int64_t quota)
    {
        const std::int64_t near = share.of(quota);
        return Rate(near, quota) < share ? near + 1 : near;
    }

    QString threshold(const Rate &at) const { return text::thresholdText(m_scheme, at, m_decimals); }
    QString basis() const
    {
        return m_scheme.basis == commission::TierBasis::Attainment ? Papers::tr("attainment")
                                                                   : text::measureName(m_scheme.base);
    }

    PaperTable tierTable() const
    {
        PaperTable table{{{Papers::tr("Tier")},
                          {Papers::tr("From (%1)").arg(basis()), CellSide::Right},
                          {Papers::tr("Up to, not including"), CellSide::Right},
                          {m_scheme.rate ? Papers::tr("Times the rate") : Papers::tr("Rate"), CellSide::Right}},
                         {}};
        for (std::size_t i = 0; i < m_scheme.tiers.size(); ++i) {
            const commission::Tier &tier = m_scheme.tiers[i];
            const bool isLast = i + 1 == m_scheme.tiers.size();
            table.rows.push_back(
                {{QString::number(i + 1), threshold(tier.from),
                  isLast ? text::noValue() : threshold(m_scheme.tiers[i + 1].from),
                  m_scheme.rate ? text::fromUtf8(tier.rate.decimalText()) : text::rateText(tier.rate, kRatePlaces)},
                 false,
                 0});
        }
        return table;
    }

    PaperTable pointTable() const
    {
        PaperTable table{{{Papers::tr("Point")},
                          {Papers::tr("At (%1)").arg(basis()), CellSide::Right},
                          {Papers::tr("Pay"), CellSide::Right}},
                         {}};
        for (std::size_t i = 0; i < m_scheme.points.size(); ++i)
            table.rows.push_back({{QString::number(i + 1), threshold(m_scheme.points[i].at),
                                   m_frame.money(m_scheme.points[i].pays.of(1))},
                                  false,
                                  0});
        return table;
    }

    const Scheme &m_scheme;
    const PaperFrame &m_frame;
    int m_decimals;
};

} // namespace

std::vector<Block> payRuleBlocks(const ops::KnownScheme &scheme, const QString &months,
                                 const std::optional<std::int64_t> &quota, const plan::Tree &products,
                                 const PaperFrame &frame)
{
    const PayRuleTeller teller(scheme.file.scheme, frame);
    const QString name = text::fromUtf8(scheme.file.name.empty() ? scheme.code : scheme.file.name);
    std::vector<Block> blocks{Paragraph{Papers::tr("Scheme %1, %2. %3").arg(name, months, teller.words())},
                              teller.tiers()};
    if (quota.value_or(0) > 0 && scheme.file.scheme.reading != commission::Reading::PerTransaction) {
        blocks.push_back(Paragraph{Papers::tr("Worked on a target of %1:").arg(frame.money(quota))});
        blocks.push_back(teller.worked(*quota));
    }
    for (const QString &text : text::besideTexts(scheme.file.beside, frame.settings.currency.exponent, products))
        blocks.push_back(Paragraph{text});
    return blocks;
}

} // namespace quotasmith::report
