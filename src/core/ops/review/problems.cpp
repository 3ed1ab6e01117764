// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/problems.h"

#include "core/base/error.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/op_codes.h"
#include "core/ops/review/numbers/judged_places.h"
#include "core/ops/review/numbers/place_numbers.h"
#include "core/ops/review/numbers/review_months.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using review::PdcaState;

const plan::ListKind &problemKind()
{
    return plan::listKind("problems");
}

std::optional<std::int64_t> unitsOf(const std::optional<money::Rate> &value)
{
    return value ? std::optional(value->of(1)) : std::nullopt;
}

/// The company, regions and teams against what was planned for the months that count.
std::vector<review::PlaceStanding> standings(const diagnosis::Input &input, const ReviewMonths &months,
                                             plan::Measure measure)
{
    const PlaceNumbers numbers(input);
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    std::vector<review::PlaceStanding> places;
    for (const int position : judgedPlaces(input, months.span))
        if (tree.node(position).level != plan::Level::Person)
            places.push_back({position,
                              tree.node(position).code,
                              {unitsOf(numbers.target(measure, position, months.span)),
                               unitsOf(numbers.actual(measure, position, months.span))}});
    return places;
}

std::set<std::string> knownSources(const std::vector<plan::Record> &rows)
{
    std::set<std::string> known;
    for (const plan::Record &row : rows)
        known.insert(row.text("source"));
    return known;
}

/// One row of the list in one step of its own name.
PutOutcome put(store::Document &document, const char *op, const FieldTexts &said, const std::string &key)
{
    ListEditor editor(document.connection(), problemKind(), listContext(document.connection()));
    const ListEditor::Outcome outcome = editor.put(said, key);
    PutOutcome result{{}, plan::keyText(outcome.record, editor.context())};
    result.changes = document.transact({op, store::StepKind::Edit, {{"key", result.key}}},
                                       [&](store::Writer &writer) { editor.store(writer, outcome); });
    return result;
}

void addSaid(FieldTexts &said, const char *field, const std::string &text)
{
    if (!text.empty())
        said.insert_or_assign(field, text);
}

/// What has to be known before a problem goes there.
std::vector<const char *> neededFor(PdcaState state)
{
    switch (state) {
    case PdcaState::Do:
        return {"action", "owner"};
    case PdcaState::Act:
        return {"effect"};
    default:
        return {};
    }
}

void requireNeeded(const plan::Record &row, const FieldTexts &said, PdcaState next)
{
    for (const char *field : neededFor(next))
        if (!said.contains(field) && !row.has(field))
            throw base::Error(
                "problem-step-needs",
                {{"key", row.text("code")}, {"state", std::string(review::pdcaCode(next))}, {"field", field}});
}

} // namespace

Problems readProblems(const store::Connection &connection, const std::string &period)
{
    const diagnosis::Input input = readDiagnosisInput(connection, {});
    const auto last = input.settings.calendar.position(input.span.last());
    const std::string asked = period.empty() && last ? input.settings.calendar.month(*last).text()
                              : period.empty()       ? "ytd"
                                                     : period;
    const ReviewMonths months = reviewMonths(input, asked);
    Problems problems;
    problems.settings = input.settings;
    problems.tree = input.trees[static_cast<std::size_t>(plan::Axis::Organisation)];
    problems.measure = input.settings.money;
    problems.period = months.period;
    problems.rows = store::readList(connection, problemKind());
    if (months.counted)
        problems.suggested =
            review::suggestedProblems(standings(input, months, problems.measure), input.thresholds["problem.deviation"],
                                      months.period, knownSources(problems.rows));
    return problems;
}

PutOutcome openProblem(store::Document &document, const review::SuggestedProblem &suggestion, const ProblemStart &start)
{
    const auto rows = store::readList(document.connection(), problemKind());
    const auto known = std::find_if(rows.begin(), rows.end(), [&suggestion](const plan::Record &row) {
        return row.text("source") == suggestion.source;
    });
    if (known != rows.end())
        throw base::Error("problem-known", {{"source", suggestion.source}, {"key", known->text("code")}});
    FieldTexts said{{"what", start.what},
                    {"found", document.connection().today()},
                    {"node", suggestion.place.code},
                    {"state", std::string(review::pdcaCode(PdcaState::Plan))},
                    {"source", suggestion.source}};
    addSaid(said, "cause", start.cause);
    addSaid(said, "action", start.action);
    addSaid(said, "owner", start.owner);
    addSaid(said, "due", start.due);
    return put(document, kProblemOpen, said, {});
}

PutOutcome stepProblem(store::Document &document, const std::string &key, const ProblemStep &step)
{
    const ListEditor editor(document.connection(), problemKind(), listContext(document.connection()));
    const plan::Record &row = editor.require(key);
    const auto next = review::nextOf(review::findPdca(row.text("state")).value_or(PdcaState::Plan));
    if (!next)
        throw base::Error("problem-closed", {{"key", row.text("code")}});
    FieldTexts said{{"state", std::string(review::pdcaCode(*next))}};
    addSaid(said, "cause", step.cause);
    addSaid(said, "action", step.action);
    addSaid(said, "owner", step.owner);
    addSaid(said, "due", step.due);
    addSaid(said, "effect", step.effect);
    if (*next == PdcaState::Check)
        said.emplace("checked", document.connection().today());
    addSaid(said, "checked", step.checked);
    requireNeeded(row, said, *next);
    return put(document, kProblemStep, said, row.text("code"));
}

} // namespace quotasmith::ops
