// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/set_actuals.h"

#include "core/base/text.h"
#include "core/ops/actuals/typed_cells.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// A cell that can be written.
struct ReadActual {
    const TypedActual *cell = nullptr;
    std::size_t index = 0; ///< in the request
    ActualPlace place;
    std::optional<std::int64_t> total; ///< nothing: cleared, or the value stays
};

/// Understands what was typed, cell by cell.
class ActualReader {
public:
    explicit ActualReader(const store::Connection &connection)
        : m_settings(store::readSettings(connection)),
          m_tree(store::readTree(connection, m_settings, plan::Axis::Organisation)), m_standing(connection),
          m_closed(store::readClosedMonths(connection))
    {
    }

    ReadActual require(const TypedActual &cell) const
    {
        const auto facts = plan::factMeasures();
        if (std::find(facts.begin(), facts.end(), cell.measure) == facts.end())
            throw base::Error("measure-not-a-fact", {{"measure", std::string(plan::measureCode(cell.measure))}});
        if (std::find(m_closed.begin(), m_closed.end(), cell.month) != m_closed.end())
            throw base::Error("month-closed", {{"month", cell.month.text()}});
        ReadActual read{&cell, 0, {requirePerson(cell.person), cell.month, cell.measure}, {}};
        if (cell.typed)
            read.total = total(*cell.typed, cell.measure);
        return read;
    }

private:
    plan::NodeId requirePerson(const std::string &code) const
    {
        const plan::Node &node = m_tree.node(requireNode(m_tree, plan::Axis::Organisation, code));
        if (node.level != plan::Level::Person)
            throw base::Error("node-not-a-person",
                              {{"node", code}, {"level", std::string(plan::levelCode(node.level))}});
        return m_standing.personOf(node.id);
    }

    std::optional<std::int64_t> total(const std::string &typed, plan::Measure measure) const
    {
        const int decimals = m_settings.decimals(measure);
        const spread::ParsedValue parsed = spread::parseValue(typed, decimals);
        if (!parsed.value && parsed.problem == money::AmountProblem::None)
            return std::nullopt;
        const spread::ValueExpression value = requireValue(typed, decimals);
        if (value.kind != spread::ValueExpression::Kind::Amount)
            throw base::Error("actual-not-an-amount", {{"value", typed}});
        if (value.amount < 0 && plan::kindOf(measure) == plan::MeasureKind::Count)
            throw base::Error("actual-negative", {{"measure", std::string(plan::measureCode(measure))}});
        return value.amount;
    }

    plan::PlanSettings m_settings;
    plan::Tree m_tree;
    store::Standing m_standing;
    std::vector<calendar::Month> m_closed;
};

const char *codeOf(const SetActuals &request)
{
    const bool isNote =
        std::all_of(request.cells.begin(), request.cells.end(), [](const TypedActual &cell) { return !cell.typed; });
    if (isNote)
        return kActualsNote;
    switch (request.source) {
    case ActualsSource::Typing:
        return kActualsSet;
    case ActualsSource::Paste:
        return kActualsPaste;
    case ActualsSource::Fill:
        return kActualsFill;
    case ActualsSource::Clear:
        break;
    }
    return kActualsClear;
}

/// One cell is named, of several their months and number.
store::Op opOf(const SetActuals &request, const std::vector<ReadActual> &read)
{
    store::Op op{codeOf(request), store::StepKind::Edit, {}};
    const TypedActual &first = *read.front().cell;
    const bool isOneMonth =
        std::all_of(read.begin(), read.end(), [&](const ReadActual &each) { return each.place.month == first.month; });
    if (isOneMonth)
        op.summary["month"] = first.month.text();
    if (read.size() > 1) {
        op.summary["cells"] = std::to_string(read.size());
        return op;
    }
    op.summary["person"] = first.person;
    op.summary["measure"] = plan::measureCode(first.measure);
    if (read.front().total)
        op.summary["value"] = std::to_string(*read.front().total);
    return op;
}

void write(store::Document &document, const SetActuals &request, const std::vector<ReadActual> &read,
           ActualsOutcome &outcome)
{
    std::set<calendar::Month> months;
    for (const ReadActual &each : read)
        months.insert(each.place.month);
    const TypedCells cells(document.connection(), months);
    outcome.changes = document.transact(opOf(request, read), [&](store::Writer &writer) {
        CellWriter writes(writer, cells);
        for (const ReadActual &each : read) {
            const std::optional<std::string> note =
                each.cell->note ? std::optional(std::string(base::trimmed(*each.cell->note))) : std::nullopt;
            const std::int64_t added = each.total ? writes.set(each.place, *each.total, note) : 0;
            if (each.total && cells.imported(each.place))
                outcome.adjustments.push_back({each.index, added});
            else if (each.cell->typed && !each.total)
                writes.clear(each.place);
            if (!each.total && note)
                writes.note(each.place, *note);
        }
        writes.finish();
    });
}

} // namespace

ActualsOutcome setActuals(store::Document &document, const SetActuals &request, Partly partly, Run run)
{
    ActualsOutcome outcome;
    std::vector<ReadActual> read;
    const ActualReader reader(document.connection());
    for (std::size_t i = 0; i < request.cells.size(); ++i) {
        try {
            read.push_back(reader.require(request.cells[i]));
            read.back().index = i;
        } catch (const base::Error &error) { // an outcome of this cell, the others go on
            outcome.refused.push_back({i, error});
        }
    }
    const bool mayWrite = outcome.refused.empty() || partly == Partly::Allowed;
    if (run == Run::Write && mayWrite && !read.empty())
        write(document, request, read, outcome);
    return outcome;
}

} // namespace quotasmith::ops
