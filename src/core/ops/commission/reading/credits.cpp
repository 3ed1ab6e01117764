// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/reading/credits.h"

#include "core/base/error.h"
#include "core/commission/beside/adjustments.h"
#include "core/money/money.h"
#include "core/store/queries/fact_lines.h"
#include "core/store/queries/pay_lists.h"
#include "core/store/tables/nodes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace quotasmith::ops {

namespace {

using Share = Credits::Share;

/// The shares of a deal's amount in each of its measures: for each share what it is given.
std::vector<plan::MeasureSums> divideSums(const plan::MeasureSums &sums, const std::vector<Share> &shares)
{
    std::vector<plan::MeasureSums> given(shares.size());
    for (int measure = 0; measure < plan::kFactMeasures; ++measure) {
        if ((sums.present >> measure & 1U) == 0)
            continue;
        const auto parts = Credits::divide(sums.values[static_cast<std::size_t>(measure)], shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            given[i].add(measure, parts[i]);
    }
    return given;
}

plan::MeasureSums negated(const plan::MeasureSums &sums)
{
    plan::MeasureSums result;
    for (int measure = 0; measure < plan::kFactMeasures; ++measure)
        if ((sums.present >> measure & 1U) != 0)
            result.add(measure, money::subtractUnits(0, sums.values[static_cast<std::size_t>(measure)]));
    return result;
}

/// Parts of one deal put together, so that it is divided once.
std::vector<store::DealSums> wholeDeals(const std::vector<store::DealSums> &parts)
{
    std::map<std::tuple<calendar::Month, plan::NodeId, plan::NodeId, plan::NodeId>, plan::MeasureSums> sums;
    for (const store::DealSums &part : parts)
        sums[{part.month, part.person, part.account, part.product}].add(part.sums);
    std::vector<store::DealSums> deals;
    for (const auto &[key, sum] : sums)
        deals.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), sum});
    return deals;
}

} // namespace

Credits::Credits(const store::Connection &connection, const store::Standing &standing,
                 const plan::PlanSettings &settings, const plan::Tree &people)
    : m_connection(connection), m_settings(settings), m_people(people),
      m_splits(store::readSplits(connection, settings))
{
    bool namesAccount = false, namesProduct = false;
    for (plan::CreditSplit &split : m_splits) {
        split.person = standing.personOf(split.person);
        split.to = standing.personOf(split.to);
        namesAccount = namesAccount || split.account;
        namesProduct = namesProduct || split.product;
    }
    if (namesAccount)
        m_accounts = store::readTree(connection, settings, plan::Axis::Customer);
    if (namesProduct)
        m_products = store::readTree(connection, settings, plan::Axis::Product);
}

bool Credits::isIn(const std::optional<plan::Tree> &tree, const std::optional<plan::NodeId> &scope,
                   plan::NodeId node) const
{
    if (!scope || *scope == node)
        return true;
    const auto above = tree->find(*scope), below = tree->find(node);
    return above && below && tree->isAbove(*above, *below);
}

std::vector<Share> Credits::sharesOf(plan::NodeId person, plan::NodeId account, plan::NodeId product, int month) const
{
    std::vector<Share> shares;
    commission::Exact sum;
    for (const plan::CreditSplit &split : m_splits) {
        if (split.person != person || !split.months.contains(month) || !isIn(m_accounts, split.account, account) ||
            !isIn(m_products, split.product, product))
            continue;
        shares.push_back({split.to, split.share, split.isOverlay});
        if (!split.isOverlay)
            sum += split.share;
    }
    if (sum > commission::Exact(1)) {
        const auto node = m_people.find(person);
        throw base::Error("splits-over", {{"person", node ? m_people.node(*node).code : std::string()},
                                          {"share", sum.rate().percentText()}});
    }
    return shares;
}

std::vector<std::int64_t> Credits::divide(std::int64_t amount, const std::vector<Share> &shares)
{
    commission::Exact own{1};
    for (const Share &share : shares)
        if (!share.isOverlay)
            own = own - share.share;
    std::vector<money::Rate> whole{own.rate()}, overlay;
    for (const Share &share : shares)
        (share.isOverlay ? overlay : whole).push_back(share.share);
    const auto divided = commission::splitCredit(amount, whole, commission::SplitKind::Whole);
    const auto laidOver = commission::splitCredit(amount, overlay, commission::SplitKind::Overlay);
    std::vector<std::int64_t> parts;
    std::size_t nextWhole = 1, nextOverlay = 0;
    for (const Share &share : shares)
        parts.push_back(share.isOverlay ? laidOver[nextOverlay++] : divided[nextWhole++]);
    return parts;
}

std::vector<CreditMove> Credits::moves() const
{
    if (isEmpty())
        return {};
    std::set<plan::NodeId> owners;
    for (const plan::CreditSplit &split : m_splits)
        owners.insert(split.person);
    const calendar::Period year{calendar::PeriodKind::Year, m_settings.calendar.start(), 12, 0};
    std::vector<CreditMove> moves;
    for (const store::DealSums &deal : wholeDeals(store::dealsOf(m_connection, year, {owners.begin(), owners.end()}))) {
        const int month = m_settings.calendar.position(deal.month).value_or(0);
        const auto shares = sharesOf(deal.person, deal.account, deal.product, month);
        const auto given = divideSums(deal.sums, shares);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            moves.push_back({shares[i].person, month, deal.product, given[i], shares[i].isOverlay});
            if (!shares[i].isOverlay)
                moves.push_back({deal.person, month, deal.product, negated(given[i]), false});
        }
    }
    return moves;
}

} // namespace quotasmith::ops
