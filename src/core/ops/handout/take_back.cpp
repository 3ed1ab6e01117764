// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/take_back.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/actuals/typed_cells.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/lists/list_editor.h"
#include "core/ops/op_codes.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

using store::HandoutKind;

/// What is chosen about a place; nothing: nobody has.
std::optional<Prefer> choiceOf(const TakeBackChoices &choices, const store::HandoutPlace &place)
{
    const auto single = choices.single.find(place);
    return single != choices.single.end() ? std::optional(single->second) : choices.all;
}

bool isUndecided(const Comparison &comparison, const TakeBackChoices &choices)
{
    const auto isOpen = [&](const auto &cell) { return !choiceOf(choices, cell.place); };
    return std::any_of(comparison.unread.begin(), comparison.unread.end(), isOpen) ||
           std::any_of(comparison.cells.begin(), comparison.cells.end(),
                       [&](const ReturnedCell &cell) { return cell.kind == CellClass::Conflict && isOpen(cell); });
}

std::vector<ReturnedCell> takenOf(const Comparison &comparison, const TakeBackChoices &choices)
{
    std::vector<ReturnedCell> taken;
    for (const ReturnedCell &cell : comparison.cells)
        if (cell.kind == CellClass::Clean ||
            (cell.kind == CellClass::Conflict && choiceOf(choices, cell.place) == Prefer::Theirs))
            taken.push_back(cell);
    return taken;
}

/// The months in which something was actually sold, or not, by what came back.
std::set<calendar::Month> monthsOf(const std::vector<ReturnedCell> &taken)
{
    std::set<calendar::Month> months;
    for (const ReturnedCell &cell : taken)
        if (cell.place.kind != HandoutKind::Commitment)
            months.insert(*calendar::Month::parse(cell.place.period));
    return months;
}

/// Totals of people, as if somebody had typed them: over what is imported, notes stay.
class ActualTotals {
public:
    ActualTotals(store::Writer &writer, const std::vector<ReturnedCell> &taken)
        : m_standing(writer.connection()), m_typed(writer.connection(), monthsOf(taken)), m_cells(writer, m_typed)
    {
    }

    void put(const ReturnedCell &cell)
    {
        const ActualPlace place{m_standing.personOf(cell.place.place), *calendar::Month::parse(cell.place.period),
                                cell.place.measure};
        if (cell.theirs)
            m_cells.set(place, *cell.theirs, std::nullopt);
        else
            m_cells.clear(place);
    }
    void finish() { m_cells.finish(); }

private:
    store::Standing m_standing;
    TypedCells m_typed;
    CellWriter m_cells;
};

/// What people promise, in the list of commitments.
class Commitments {
public:
    explicit Commitments(store::Writer &writer)
        : m_writer(writer), m_settings(store::readSettings(writer.connection())),
          m_editor(writer.connection(), plan::listKind("commitments"), listContext(writer.connection()))
    {
    }

    void put(const ReturnedCell &cell)
    {
        const FieldTexts key{{"person", cell.code},
                             {"measure", std::string(plan::measureCode(cell.place.measure))},
                             {"period", cell.place.period}};
        if (!cell.theirs) {
            store::removeRecord(m_writer,
                                m_editor.require(cell.code + '/' + key.at("measure") + '/' + cell.place.period));
            return;
        }
        FieldTexts said = key;
        said["amount"] = money::printAmount(*cell.theirs, m_settings.decimals(cell.place.measure));
        const ListEditor::Outcome outcome = m_editor.put(said);
        if (outcome.effect != ListEditor::Effect::Unchanged)
            m_editor.store(m_writer, outcome);
    }

private:
    store::Writer &m_writer;
    plan::PlanSettings m_settings;
    ListEditor m_editor;
};

void write(store::Writer &writer, store::HandoutId id, const std::vector<ReturnedCell> &taken)
{
    ActualTotals actuals(writer, taken);
    Commitments commitments(writer);
    store::HandoutReturns returns;
    for (const ReturnedCell &cell : taken) {
        cell.place.kind == HandoutKind::Commitment ? commitments.put(cell) : actuals.put(cell);
        returns[cell.place] = cell.theirs;
    }
    actuals.finish();
    store::noteReturn(writer, id, returns);
}

} // namespace

void requireTakeable(const Comparison &comparison, const std::string &file)
{
    const base::ErrorData data{{"file", file}};
    if (comparison.state == ReturnState::Foreign)
        throw base::Error("handout-foreign", data);
    if (!comparison.handout)
        throw base::Error("handout-stamp-missing", data);
    if (comparison.isSpoilt)
        throw base::Error("handout-tampered", data);
}

TakeBackOutcome takeBack(store::Document &document, const ReturnedSheet &sheet, const TakeBackChoices &choices)
{
    TakeBackOutcome outcome{compareReturn(document.connection(), sheet), {}, 0, false};
    const Comparison &comparison = outcome.comparison;
    requireTakeable(comparison, sheet.file);
    outcome.isUndecided = isUndecided(comparison, choices);
    const std::vector<ReturnedCell> taken = takenOf(comparison, choices);
    if (outcome.isUndecided || taken.empty())
        return outcome;
    outcome.taken = static_cast<std::int64_t>(taken.size());
    const store::Op op{kTakeBack,
                       store::StepKind::Edit,
                       {{"node", comparison.manager}, {"source", sheet.file}, {"cells", std::to_string(taken.size())}}};
    outcome.changes =
        document.transact(op, [&](store::Writer &writer) { write(writer, comparison.handout->id, taken); });
    return outcome;
}

} // namespace quotasmith::ops
