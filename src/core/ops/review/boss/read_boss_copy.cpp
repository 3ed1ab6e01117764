// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/boss/read_boss_copy.h"

#include "core/diagnosis/catalog.h"
#include "core/money/money.h"
#include "core/ops/diagnosis/findings.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/overview/axis_standing.h"
#include "core/ops/targets/last_year.h"
#include "core/ops/targets/place_text.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

using calendar::MonthRange;
using review::MonthAmounts;

constexpr plan::Axis kAxis = plan::Axis::Organisation;

/// Twelve months of one place.
struct Months {
    MonthAmounts targets, actuals, lastYear;
};

std::optional<std::int64_t> sum(const MonthAmounts &amounts, MonthRange months)
{
    std::optional<std::int64_t> total;
    for (int m = months.first; m <= months.last; ++m) {
        const auto &one = amounts[static_cast<std::size_t>(m)];
        if (!one)
            return std::nullopt;
        total = money::addUnits(total.value_or(0), *one);
    }
    return total;
}

/// Over the months of a stretch that count.
BossNumbers numbersOf(const Months &months, MonthRange stretch, int through)
{
    if (stretch.first > through)
        return {};
    const MonthRange counted{stretch.first, std::min(stretch.last, through)};
    return {sum(months.targets, counted), sum(months.actuals, counted), sum(months.lastYear, counted)};
}

BossStretch stretchOf(const Months &months, MonthRange stretch, int through)
{
    return {stretch, numbersOf(months, stretch, through), sum(months.targets, stretch)};
}

/// Reads the months of every place of the organisation.
class Book {
public:
    Book(const store::Connection &connection, const Overview &overview, const plan::Tree &tree)
        : m_overview(overview), m_tree(tree), m_standing(readAxisStanding(connection, overview, kAxis)),
          m_lastYear(readLastYear(connection, overview.plan.settings, overview.measure(), kAxis, tree))
    {
    }

    int through() const { return m_overview.through.value_or(-1); }
    Months months(int node) const
    {
        Months months;
        if (node == 0)
            return {m_overview.targets, m_overview.actuals, m_overview.lastYear};
        const auto found = std::find_if(m_standing.nodes.begin(), m_standing.nodes.end(),
                                        [node](const NodeStanding &one) { return one.node == node; });
        for (std::size_t m = 0; m < 12; ++m) {
            const int position = static_cast<int>(m);
            months.lastYear[m] = lastYearOf(m_lastYear, m_tree, node, {position, position});
            if (found == m_standing.nodes.end())
                continue;
            if (m_overview.targets[m])
                months.targets[m] = found->targets[m];
            if (m_overview.actuals[m])
                months.actuals[m] = found->actuals[m];
        }
        return months;
    }
    BossPart part(int node) const
    {
        const Months known = months(node);
        return {node, numbersOf(known, {0, 11}, through()), sum(known.targets, {0, 11})};
    }

private:
    const Overview &m_overview;
    const plan::Tree &m_tree;
    AxisStanding m_standing;
    LastYear m_lastYear;
};

BossPlace placeOf(const Book &book, const plan::Tree &tree, int node)
{
    const Months months = book.months(node);
    BossPlace place;
    place.self = book.part(node);
    for (int m = 0; m < 12; ++m)
        place.months.push_back(stretchOf(months, {m, m}, book.through()));
    for (int quarter = 0; quarter < 4; ++quarter)
        place.quarters.push_back(stretchOf(months, {quarter * 3, quarter * 3 + 2}, book.through()));
    place.year = stretchOf(months, {0, 11}, book.through());
    for (const int child : tree.children(node))
        if (!tree.node(child).unassigned)
            place.parts.push_back(book.part(child));
    return place;
}

/// Whether a finding is about a place or what stands below it; every one concerns the company.
bool concerns(const diagnosis::Finding &finding, const plan::Tree &tree, int node)
{
    const auto isBelow = [&](int at) { return at == node || tree.isAbove(node, at); };
    if (node == 0)
        return true;
    if (const auto subject = tree.find(std::string_view(finding.subject)); subject && isBelow(*subject))
        return true;
    for (const diagnosis::EvidenceRows &rows : finding.rows)
        for (const plan::NodeId id : rows.nodes)
            if (const auto at = rows.axis == kAxis ? tree.find(id) : std::nullopt; at && *at != 0 && isBelow(*at))
                return true;
    return false;
}

/// What asks for attention and was not set aside.
std::vector<diagnosis::Finding> openFindings(const store::Connection &connection, const diagnosis::Input &input)
{
    const auto marks = readFindingMarks(connection);
    std::vector<diagnosis::Finding> findings = diagnosis::judge(input).findings;
    std::erase_if(findings, [&marks](const diagnosis::Finding &finding) {
        const auto mark = marks.find(finding.id());
        return finding.severity == diagnosis::Severity::Info ||
               (mark != marks.end() && mark->second.status == FindingStatus::Dismissed);
    });
    return findings;
}

} // namespace

std::optional<money::Rate> BossNumbers::attainment() const
{
    return review::Attained{target, actual}.rate();
}

std::optional<money::Rate> BossNumbers::yoy() const
{
    if (!actual || !lastYear || *lastYear <= 0)
        return std::nullopt;
    return money::Rate(money::subtractUnits(*actual, *lastYear), *lastYear);
}

std::optional<std::int64_t> BossNumbers::gap() const
{
    return review::Attained{target, actual}.gap();
}

BossCopy readBossCopy(const store::Connection &connection, const std::string &period)
{
    BossCopy copy;
    copy.input = readDiagnosisInput(connection, {});
    const plan::PlanSettings &settings = copy.input.settings;
    std::optional<calendar::Month> asked;
    if (!period.empty())
        asked = settings.calendar.month(requireRange(settings.calendar, period).last);
    copy.overview = readOverview(connection, settings.money, asked);
    if (copy.overview.through)
        copy.through = settings.calendar.month(*copy.overview.through);
    const plan::Tree &tree = copy.tree();
    const Book book(connection, copy.overview, tree);
    copy.places.push_back(placeOf(book, tree, 0));
    for (const int child : tree.children(0))
        if (!tree.node(child).unassigned && tree.node(child).level != plan::Level::Person)
            copy.places.push_back(placeOf(book, tree, child));
    const auto findings = openFindings(connection, copy.input);
    for (BossPlace &place : copy.places)
        for (const diagnosis::Finding &finding : findings)
            if (place.findings.size() < kMostFindings && concerns(finding, tree, place.self.node))
                place.findings.push_back(finding);
    return copy;
}

} // namespace quotasmith::ops
