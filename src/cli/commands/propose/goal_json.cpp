// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/propose/goal_json.h"

#include "cli/commands/execution/ogsmt_json.h"
#include "core/money/money.h"
#include "text/goal_text.h"

namespace quotasmith::cli {

namespace {

/// Rates are given with at most nine decimals.
constexpr int kRatePlaces = 9;

Json rateJson(const std::optional<money::Rate> &rate)
{
    return rate ? Json(rate->decimalText(kRatePlaces)) : Json(nullptr);
}

std::optional<std::int64_t> less(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::optional(money::subtractUnits(*a, *b)) : std::nullopt;
}

class Writer {
public:
    explicit Writer(const ops::AnnualGoal &goal) : m_goal(goal), m_sheet(goal.money.plan.sheet) {}

    Json amount(std::optional<std::int64_t> units) const
    {
        return amountJson(units, m_goal.money.plan.settings.decimals(m_sheet.measure));
    }
    /// Of a node in a period; nothing while there is no target.
    std::optional<std::int64_t> target(int node, calendar::MonthRange months = {}) const
    {
        if (!m_goal.money.target)
            return std::nullopt;
        return m_sheet.value(plan::Axis::Organisation, node, months);
    }
    const plan::Node &node(int i) const { return m_sheet.tree(plan::Axis::Organisation).node(i); }

    Json evidence(const goal::BridgeLine &line) const
    {
        Json object = Json::object();
        for (const goal::Evidence &one : line.evidence)
            object[one.name] = one.isAmount ? amount(one.value.numerator()) : rateJson(one.value);
        return object;
    }
    Json bridgeRow(const goal::BridgeLine &line) const
    {
        return {{"basis", plan::bridgeBasisCode(line.basis)},
                {"code", textOrNull(line.code)},
                {"amount", amount(line.amount)},
                {"percent", rateJson(line.percent)},
                {"note", textOrNull(line.note)},
                {"proposed", line.source == goal::RowSource::Proposed},
                {"from", amount(line.from)},
                {"to", amount(line.to)},
                {"evidence", evidence(line)}};
    }
    Json bottomUp() const
    {
        const goal::BottomUp &promised = m_goal.bottomUp;
        Json rows = Json::array();
        for (const goal::BottomUpRow &row : promised.rows)
            rows.push_back({{"node", node(row.node).code},
                            {"name", node(row.node).name},
                            {"committed", amount(row.committed)},
                            {"target", amount(target(row.node))},
                            {"gap", amount(less(row.committed, target(row.node)))}});
        return {{"sum", amount(promised.sum())},
                {"gap", amount(less(promised.sum(), m_goal.money.target))},
                {"rows", rows},
                {"missing", promised.missing},
                {"partial", promised.partial}};
    }
    Json capacityRow(const goal::CapacityRow &row) const
    {
        Json months = Json::object();
        for (int m = 0; m < 12; ++m) {
            const std::int64_t units = row.capacity[static_cast<std::size_t>(m)];
            const auto aim = target(row.node, {m, m});
            months[m_goal.money.plan.settings.calendar.month(m).text()] = {
                {"capacity", amount(units)}, {"target", amount(aim)}, {"gap", amount(less(units, aim))}};
        }
        return {{"node", node(row.node).code},
                {"name", node(row.node).name},
                {"headMonths", rateJson(row.headMonths)},
                {"capacity", amount(row.year())},
                {"target", amount(target(row.node))},
                {"gap", amount(less(row.year(), target(row.node)))},
                {"months", months}};
    }
    Json capacity() const
    {
        const auto &known = m_goal.money.capacity;
        Json ramp = Json::array(), rows = Json::array();
        for (const money::Rate &share : m_goal.lists.ramp.shares)
            ramp.push_back(rateJson(share));
        std::optional<std::int64_t> sum;
        if (known) {
            sum = known->company().year();
            for (const goal::CapacityRow &row : known->rows)
                rows.push_back(capacityRow(row));
        }
        const auto &derived = m_goal.money.productivity;
        const bool isTyped = m_goal.money.isProductivityTyped;
        return {{"sum", amount(sum)},
                {"gap", amount(less(sum, m_goal.money.target))},
                {"headMonths", rateJson(known ? std::optional(known->company().headMonths) : std::nullopt)},
                {"productivity",
                 {{"source", isTyped   ? Json("typed")
                             : derived ? Json("last-year")
                                       : Json(nullptr)},
                  {"lastYear", amount(derived ? std::optional(derived->of(1)) : std::nullopt)}}},
                {"ramp", ramp},
                {"rows", rows},
                {"undated", known ? Json(known->undated) : Json::array()},
                {"unmeasured", known ? Json(known->unmeasured) : Json::array()},
                {"early", known ? Json(known->early) : Json::array()},
                {"reason", known ? Json(nullptr) : Json("no-productivity")}};
    }
    Json attainability() const
    {
        const forecast::Attainability &found = m_goal.money.attainability;
        const auto percentile = [&](int percent) {
            return amount(found.outlook ? std::optional(found.outlook->percentile(percent)) : std::nullopt);
        };
        const std::string_view problem = forecast::outlookProblemCode(found.problem);
        const Json reason = !problem.empty() ? Json(problem) : !m_goal.money.target ? Json("no-target") : Json(nullptr);
        return {{"probability", rateJson(m_goal.money.probability())},
                {"p10", percentile(10)},
                {"p50", percentile(50)},
                {"p90", percentile(90)},
                {"months", found.months},
                {"paths", forecast::kPaths},
                {"seed", forecast::kSeed},
                {"reason", reason}};
    }
    Json smartRow(const ops::SmartRow &row) const
    {
        const plan::PlanSettings &settings = m_goal.money.plan.settings;
        Json letters = Json::object();
        for (const goal::SmartLetter letter : goal::kSmartLetters) {
            const goal::SmartMark &mark = row.marks[static_cast<std::size_t>(letter)];
            letters[std::string(goal::smartLetterCode(letter))] = {
                {"ok", mark.verdict == goal::SmartVerdict::Unknown ? Json(nullptr)
                                                                   : Json(mark.verdict == goal::SmartVerdict::Yes)},
                {"reason", mark.reason}};
        }
        return {{"axis", plan::axisCode(row.axis)},
                {"node", row.node.code},
                {"measure", plan::measureCode(row.measure)},
                {"period", settings.calendar.text(calendar::MonthRange())},
                {"amount", amountJson(row.amount, settings.decimals(row.measure))},
                {"letters", letters}};
    }
    Json ogsmtRow(const ops::OgsmtLine &line) const
    {
        const plan::OgsmtRow &row = line.row;
        Json node = nullptr;
        if (row.axis && row.node)
            if (const auto at = m_sheet.tree(*row.axis).find(*row.node))
                node = m_sheet.tree(*row.axis).node(*at).code;
        return ogsmtLineJson(line, m_goal.money.plan.settings, std::move(node));
    }

private:
    const ops::AnnualGoal &m_goal;
    const spread::Sheet &m_sheet;
};

Json missingJson(const ops::AnnualGoal &goal)
{
    Json missing = Json::array();
    for (const ops::GoalNotice &notice : goal.notices())
        missing.push_back({{"code", notice.code},
                           {"number", notice.number},
                           {"message", textJson(text::goalNoticeText(notice, goal, text::Reader::CommandLine))}});
    return missing;
}

} // namespace

Json goalJson(const ops::AnnualGoal &goal)
{
    const Writer writer(goal);
    Json rows = Json::array(), smart = Json::array(), ogsmt = Json::array(), empty = Json::array();
    for (const goal::BridgeLine &line : goal.bridge.lines)
        rows.push_back(writer.bridgeRow(line));
    for (const plan::BridgeBasis basis : goal.bridge.empty)
        empty.push_back(plan::bridgeBasisCode(basis));
    for (const ops::SmartRow &row : goal.smart)
        smart.push_back(writer.smartRow(row));
    for (const ops::OgsmtLine &line : goal.ogsmt)
        ogsmt.push_back(writer.ogsmtRow(line));
    return {{"measure", plan::measureCode(goal.money.plan.sheet.measure)},
            {"start", writer.amount(goal.bridge.start)},
            {"startMonths", goal.lastYearMonths},
            {"rows", rows},
            {"empty", empty},
            {"proposal", writer.amount(goal.bridge.proposal)},
            {"target", writer.amount(goal.money.target)},
            {"gap", writer.amount(less(goal.bridge.proposal, goal.money.target))},
            {"bottomUp", writer.bottomUp()},
            {"capacity", writer.capacity()},
            {"attainability", writer.attainability()},
            {"smart", smart},
            {"ogsmt", ogsmt},
            {"missing", missingJson(goal)}};
}

} // namespace quotasmith::cli
