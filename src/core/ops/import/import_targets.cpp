// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/readers/targets_reader.h"
#include "core/money/apportion.h"
#include "core/ops/import/import_context.h"
#include "core/ops/import/member_lines.h"
#include "core/ops/import/ratio_lines.h"
#include "core/ops/import/target_members.h"
#include "core/ops/targets/write_sheet.h"
#include "core/spread/edit.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace quotasmith::ops {

namespace {

/// A node of some axis that a line of targets means.
struct TargetNode {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;
};

/// The targets of one measure while lines are gathered: whole lines of leaves, changed where the source says something.
struct Gathered {
    store::PlanSheet plan;
    std::array<std::map<int, plan::MonthUnits>, 3> lines; ///< by axis, by leaf
    std::array<bool, 12> said{};                          ///< months the source has a value for, zero or not
};

class TargetsImport {
public:
    explicit TargetsImport(ImportContext &context) : m_context(context), m_members(context.writer.connection()) {}

    void read()
    {
        const auto records =
            exchange::readTargets(m_context.source, m_context.mapping, m_context.options.read, m_context.report);
        makeMissingMembers(m_context, m_members, records);
        for (const exchange::TargetRecord &record : records)
            take(record);
    }

    void store()
    {
        for (auto &[measure, gathered] : m_gathered)
            storeGrid(gathered);
        for (const auto &[measure, ratios] : m_ratios)
            ratios.store(m_context.writer);
        for (const store::OtherYearTarget &target : m_otherYears)
            store::putOtherYearTarget(m_context.writer, target);
        for (const auto &[key, annual] : m_ambitions)
            store::putAmbition(m_context.writer, key.first, key.second, annual);
        m_context.report.months.assign(m_months.begin(), m_months.end());
    }

private:
    Gathered &gathered(plan::Measure measure)
    {
        const auto found = m_gathered.find(measure);
        if (found != m_gathered.end())
            return found->second;
        return m_gathered.emplace(measure, Gathered{store::readSheet(m_context.writer.connection(), measure), {}, {}})
            .first->second;
    }

    void refuse(const exchange::TargetRecord &record, const char *code, base::ErrorData data = {})
    {
        const std::string field = record.code.empty() ? "measure" : nodeField(record);
        m_context.report.refused.add(
            {record.line, columnOf(m_context, field), field, record.code, code, std::move(data)});
    }

    /// The field that names the node of a line.
    std::string nodeField(const exchange::TargetRecord &record) const
    {
        for (const auto &[field, axis] :
             {std::pair{"person", plan::Axis::Organisation}, std::pair{"tier", plan::Axis::Customer},
              std::pair{"product", plan::Axis::Product}})
            if (m_context.mapping.has(field) && !m_context.mapping.has("code") && record.axis == axis)
                return field;
        return "code";
    }

    void take(const exchange::TargetRecord &record)
    {
        if (plan::kindOf(record.measure) == plan::MeasureKind::Ratio)
            return takeRatio(record);
        Gathered &target = gathered(record.measure);
        const auto node = find(record, target.plan);
        if (!node)
            return;
        if (!record.ambition.empty() && record.ambition != "base")
            return takeAmbition(record, *node);
        const plan::Tree &tree = target.plan.sheet.tree(node->axis);
        if (!tree.isPlanned(node->node) || !tree.isLeaf(node->node))
            return refuse(record, "node-not-a-leaf", {{"level", std::string(plan::levelCode(tree.plannedLevel()))}});
        const bool isChanged = takeCells(record, target, *node);
        ++(isChanged ? m_context.report.rows.taken : m_context.report.rows.unchanged);
    }

    void takeRatio(const exchange::TargetRecord &record)
    {
        const store::PlanSheet &plan = ratioPlan(record.measure).numerator;
        const auto node = find(record, plan);
        if (!node)
            return;
        if (!plan.sheet.tree(node->axis).isPlanned(node->node))
            return refuse(record, "node-not-a-leaf",
                          {{"level", std::string(plan::levelCode(plan.sheet.tree(node->axis).plannedLevel()))}});
        const RatioLine line = m_ratios.at(record.measure).take(record, node->axis, node->node);
        if (line.refused)
            return refuse(record, line.refused, {{"measure", std::string(plan::measureCode(record.measure))}});
        m_context.report.cells += line.cells;
        ++(line.isTotal     ? m_context.report.rows.totals
           : line.isChanged ? m_context.report.rows.taken
                            : m_context.report.rows.unchanged);
    }

    const store::RatioPlan &ratioPlan(plan::Measure measure)
    {
        return m_ratios.try_emplace(measure, m_context.writer.connection(), measure).first->second.plan();
    }

    /// Only the company's annual number of a further ambition is stored; the other cells follow from it.
    void takeAmbition(const exchange::TargetRecord &record, const TargetNode &node)
    {
        if (node.node != 0)
            return m_context.report.rows.totals += 1, void();
        std::int64_t annual = 0;
        for (const exchange::TargetCell &cell : record.cells)
            annual += cell.units;
        m_ambitions[{record.measure, record.ambition}] = annual;
        ++m_context.report.rows.taken;
    }

    std::optional<TargetNode> find(const exchange::TargetRecord &record, const store::PlanSheet &plan)
    {
        std::vector<std::string> words;
        for (const plan::Axis axis : plan::kAxes) {
            if (record.axis && *record.axis != axis)
                continue;
            const plan::Tree &tree = plan.sheet.tree(axis);
            if (const auto node = m_members.find(tree, axis, record.code))
                return TargetNode{axis, *node};
            for (const plan::Node &known : tree.nodes())
                words.push_back(known.code);
        }
        refuse(record, "name-unknown", {{"nearest", listed(base::nearest(record.code, words))}});
        return std::nullopt;
    }

    /// True when a value differs from what is there.
    bool takeCells(const exchange::TargetRecord &record, Gathered &target, const TargetNode &node)
    {
        const spread::Sheet &sheet = target.plan.sheet;
        const int leaf = sheet.tree(node.axis).leaves(node.node).first;
        const plan::MonthUnits &present = sheet.table(node.axis).leaves[static_cast<std::size_t>(leaf)].cells;
        auto &lines = target.lines[static_cast<std::size_t>(node.axis)];
        bool isChanged = false;
        for (const exchange::TargetCell &cell : record.cells) {
            m_context.report.control[record.measure].stored.add(cell.units);
            ++m_context.report.cells;
            if (!target.plan.settings.calendar.position(cell.first)) {
                isChanged = keepBeside(record, sheet.tree(node.axis).node(node.node).id, cell) || isChanged;
                continue;
            }
            plan::MonthUnits &line = lines.try_emplace(leaf, present).first->second;
            writeCell(line, target.plan.settings.calendar, cell);
            const auto first = static_cast<std::size_t>(*target.plan.settings.calendar.position(cell.first));
            for (std::size_t m = first; m < std::min(first + static_cast<std::size_t>(cell.months), line.size()); ++m)
                target.said[m] = true;
            isChanged = isChanged || line != present;
        }
        return isChanged;
    }

    /// A value for several months lies over them as the line does now, or equally.
    static std::vector<std::int64_t> monthsOf(const exchange::TargetCell &cell, const std::int64_t *present)
    {
        const std::vector<std::int64_t> weights(present, present + cell.months);
        if (const auto parts = money::cumulative(cell.units, weights))
            return *parts;
        return money::cumulative(cell.units, std::vector<std::int64_t>(weights.size(), 1)).value();
    }

    void writeCell(plan::MonthUnits &line, const calendar::FiscalCalendar &calendar, const exchange::TargetCell &cell)
    {
        const auto first = static_cast<std::size_t>(*calendar.position(cell.first));
        if (first + static_cast<std::size_t>(cell.months) > line.size())
            return;
        const auto parts = monthsOf(cell, line.data() + first);
        std::copy(parts.begin(), parts.end(), line.begin() + static_cast<std::ptrdiff_t>(first));
        for (int m = 0; m < cell.months; ++m)
            m_months.insert(cell.first.plus(m));
    }

    bool keepBeside(const exchange::TargetRecord &record, plan::NodeId node, const exchange::TargetCell &cell)
    {
        if (m_stored.empty())
            for (const store::OtherYearTarget &known : store::readOtherYearTargets(m_context.writer.connection()))
                m_stored[{known.measure, known.node, known.month}] = known.value;
        const std::vector<std::int64_t> equal(static_cast<std::size_t>(cell.months), 1);
        const auto parts = money::cumulative(cell.units, equal).value();
        bool isChanged = false;
        for (int m = 0; m < cell.months; ++m) {
            const store::OtherYearTarget target{record.measure, node, cell.first.plus(m),
                                                parts[static_cast<std::size_t>(m)]};
            const auto known = m_stored.find({target.measure, target.node, target.month});
            isChanged = isChanged || known == m_stored.end() || known->second != target.value;
            m_months.insert(target.month);
            m_otherYears.push_back(target);
        }
        return isChanged;
    }

    void storeGrid(Gathered &target)
    {
        spread::Sheet sheet = target.plan.sheet;
        bool isChanged = false;
        for (const plan::Axis axis : plan::kAxes) {
            std::vector<spread::LeafLine> lines;
            for (const auto &[leaf, cells] : target.lines[static_cast<std::size_t>(axis)])
                lines.push_back({leaf, cells});
            if (lines.empty())
                continue;
            spread::EditResult result = spread::setLeaves(sheet, axis, lines);
            if (auto *done = std::get_if<spread::Done>(&result))
                sheet = std::move(done->after);
            else
                throwConflict(target.plan, result);
            isChanged = true;
        }
        for (std::size_t m = 0; m < sheet.open.size(); ++m)
            sheet.open[m] = sheet.open[m] && !target.said[m];
        if (isChanged)
            writeSheet(m_context.writer, sheet);
    }

    [[noreturn]] static void throwConflict(const store::PlanSheet &plan, const spread::EditResult &result)
    {
        base::ErrorData data;
        if (const auto *conflict = std::get_if<spread::Conflict>(&result)) {
            std::vector<std::string> claims;
            for (const spread::Claim &claim : conflict->claims)
                claims.push_back(plan.sheet.tree(claim.place.axis).node(claim.place.node).code + '@' +
                                 plan.settings.calendar.text(claim.place.months));
            data = {{"claims", listed(claims)}, {"units", std::to_string(conflict->amount)}};
        } else {
            data = {{"claims", std::get<spread::Refusal>(result).code}};
        }
        throw base::Error("import-conflict", std::move(data));
    }

    ImportContext &m_context;
    TargetMembers m_members;
    std::map<plan::Measure, Gathered> m_gathered;
    std::map<plan::Measure, RatioLines> m_ratios;
    std::vector<store::OtherYearTarget> m_otherYears;
    std::map<std::tuple<plan::Measure, plan::NodeId, calendar::Month>, std::int64_t> m_stored;
    std::map<std::pair<plan::Measure, std::string>, std::int64_t> m_ambitions;
    std::set<calendar::Month> m_months;
};

} // namespace

void importTargets(ImportContext &context)
{
    TargetsImport import(context);
    import.read();
    if (context.mayStore())
        import.store();
}

} // namespace quotasmith::ops
