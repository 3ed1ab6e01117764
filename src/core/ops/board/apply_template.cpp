// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/board/goal_template.h"
#include "core/ops/board/set_ratio.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/first_fill.h"
#include "core/ops/targets/last_year.h"
#include "core/ops/targets/write_sheet.h"
#include "core/plan/lists/record.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

using Kind = TemplateRow::Kind;

/// Works on copies of the sheets a template touches; they are written together at the end.
class Filling {
public:
    Filling(const store::Connection &connection, spread::Keep keep)
        : m_connection(connection), m_keep(keep), m_settings(store::readSettings(connection))
    {
    }

    const plan::PlanSettings &settings() const { return m_settings; }

    std::vector<TemplateResult> fill(const GoalTemplate &chosen)
    {
        for (const TemplateRow &row : chosen.rows) {
            const int quarters = row.span == TemplateRow::Span::EachQuarter ? 4 : 1;
            for (int q = 0; q < quarters; ++q)
                take(row, quarters == 1 ? calendar::MonthRange{} : calendar::MonthRange{3 * q, 3 * q + 2});
        }
        return std::move(m_results);
    }

    void store(store::Writer &writer) const
    {
        for (const auto &[measure, plan] : m_sheets)
            if (m_changed.contains(measure))
                writeSheet(writer, plan.sheet);
        for (const plan::RatioTarget &target : m_ratios)
            store::putRatio(writer, target);
        for (const plan::Record &goal : m_goals)
            putGoal(writer, goal);
    }

private:
    /// A goal of the same place and measure is replaced.
    static void putGoal(store::Writer &writer, plan::Record goal)
    {
        for (const plan::Record &known : store::readList(writer.connection(), *goal.kind))
            if (plan::sameKey(known, goal))
                goal.id = known.id;
        store::putRecord(writer, goal);
    }

    void keepAsGoal(const TemplateResult &result, const spread::Place &place, std::int64_t units)
    {
        const plan::Tree &tree = m_sheets.at(result.row->measure).sheet.tree(place.axis);
        plan::Record goal(plan::listKind("goals"));
        goal.set("axis", std::string(plan::axisCode(place.axis)));
        goal.set("node", tree.node(place.node).id);
        goal.set("period", result.period);
        goal.set("measure", std::string(plan::measureCode(result.row->measure)));
        goal.set("atLeast", units);
        m_goals.push_back(std::move(goal));
    }

    store::PlanSheet &sheetOf(plan::Measure measure)
    {
        const auto found = m_sheets.find(measure);
        if (found != m_sheets.end())
            return found->second;
        store::PlanSheet &plan = m_sheets.emplace(measure, store::readSheet(m_connection, measure)).first->second;
        prepareFirstFill(m_connection, plan);
        return plan;
    }

    static std::optional<int> findNode(const plan::Tree &tree, const TemplateRow &row)
    {
        for (const std::string_view name : row.names)
            for (int node = 1; node < tree.size(); ++node)
                if (tree.isPlanned(node) && tree.depth(node) == 1 &&
                    base::folded(tree.node(node).code) == base::folded(name))
                    return node;
        for (const std::string_view name : row.names)
            for (int node = 1; node < tree.size(); ++node)
                if (tree.isPlanned(node) && tree.depth(node) == 1 &&
                    base::folded(tree.node(node).name).find(base::folded(name)) != std::string::npos)
                    return node;
        return std::nullopt;
    }

    void take(const TemplateRow &row, calendar::MonthRange months)
    {
        const bool isRatio = plan::kindOf(row.measure) == plan::MeasureKind::Ratio;
        const plan::Tree &tree = sheetOf(isRatio ? m_settings.money : row.measure).sheet.tree(row.axis);
        const auto node = findNode(tree, row);
        TemplateResult result{
            &row, node ? tree.node(*node).code : std::string(), m_settings.calendar.text(months), {}, {}, {}, {}};
        if (!node)
            result.reason = "node-missing";
        else if (isRatio)
            takeRatio(result, {row.axis, *node, months});
        else
            takeAmount(result, {row.axis, *node, months});
        m_results.push_back(std::move(result));
    }

    void takeRatio(TemplateResult &result, const spread::Place &place)
    {
        const store::RatioPlan plan = store::readRatioPlan(m_connection, result.row->measure);
        const auto lastYear = lastYearRatio(m_connection, plan, place, result.missing);
        const money::Rate growth(100 + result.row->amount, 100);
        result.before = spread::ratioAt(plan.sheet(), place).value;
        if (!lastYear || *lastYear == money::Rate()) {
            result.reason = "last-year-missing";
            return;
        }
        if (!plan::isPossible(result.row->measure, growth * *lastYear)) {
            result.reason = "ratio-impossible";
            return;
        }
        result.after = growth * *lastYear;
        m_ratios.push_back({result.row->measure, spread::ratioNode(plan.sheet(), place), place.months, *result.after});
    }

    /// The units a row asks for; nothing where its base is missing.
    std::optional<std::int64_t> wanted(TemplateResult &result, const spread::Place &place, const spread::Sheet &sheet)
    {
        const TemplateRow &row = *result.row;
        const plan::Tree &tree = sheet.tree(place.axis);
        if (row.kind == Kind::AtLeast)
            return row.amount * wholeOf(row.measure);
        if (row.kind == Kind::ShareOfParent) {
            const std::int64_t parent = sheet.value(place.axis, tree.parent(place.node), place.months);
            if (parent == 0)
                result.reason = "base-missing";
            return parent == 0 ? std::nullopt : std::optional(money::Rate(row.amount, 100).of(parent));
        }
        const auto lastYear = lastYearOf(readLastYear(m_connection, m_settings, row.measure, place.axis, tree), tree,
                                         place.node, place.months);
        if (!lastYear || *lastYear == 0) {
            result.reason = "last-year-missing";
            result.missing = {row.measure};
            return std::nullopt;
        }
        return money::Rate(100 + row.amount, 100).of(*lastYear);
    }

    void takeAmount(TemplateResult &result, const spread::Place &place)
    {
        const plan::Measure measure = result.row->measure;
        store::PlanSheet &plan = sheetOf(measure);
        const int exponent = m_settings.currency.exponent;
        const std::int64_t present = plan.sheet.value(place.axis, place.node, place.months);
        if (!plan.sheet.isOpenIn(place.months))
            result.before = plan::wholeUnits(measure, present, exponent);
        const auto units = wanted(result, place, plan.sheet);
        if (!units)
            return;
        if (result.row->kind == Kind::AtLeast)
            keepAsGoal(result, place, *units);
        if (result.before && (present == *units || (result.row->kind == Kind::AtLeast && present > *units))) {
            result.after = result.before;
            result.reason = "kept";
            return;
        }
        spread::EditResult edit = spread::setValue(plan.sheet, place, *units, m_keep);
        if (auto *done = std::get_if<spread::Done>(&edit)) {
            plan.sheet = std::move(done->after);
            m_changed[measure] = true;
            result.after = plan::wholeUnits(measure, *units, exponent);
        } else {
            const auto *refusal = std::get_if<spread::Refusal>(&edit);
            result.reason = refusal ? refusal->code : "conflict";
        }
    }

    std::int64_t wholeOf(plan::Measure measure) const
    {
        std::int64_t whole = 1;
        for (int i = 0; i < m_settings.decimals(measure); ++i)
            whole *= 10;
        return whole;
    }

    const store::Connection &m_connection;
    spread::Keep m_keep;
    plan::PlanSettings m_settings;
    std::map<plan::Measure, store::PlanSheet> m_sheets;
    std::map<plan::Measure, bool> m_changed;
    std::vector<plan::RatioTarget> m_ratios;
    std::vector<plan::Record> m_goals;
    std::vector<TemplateResult> m_results;
};

} // namespace

TemplateOutcome applyTemplate(store::Document &document, const GoalTemplate &chosen, spread::Keep keep, Run run)
{
    Filling filling(document.connection(), keep);
    TemplateOutcome outcome{filling.settings(), filling.fill(chosen), {}};
    if (run == Run::Write)
        outcome.changes =
            document.transact({kTargetsTemplate, store::StepKind::Edit, {{"template", std::string(chosen.name)}}},
                              [&](store::Writer &writer) { filling.store(writer); });
    return outcome;
}

} // namespace quotasmith::ops
