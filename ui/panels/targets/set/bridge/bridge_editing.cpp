// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_editing.h"

#include "core/money/amount_text.h"
#include "core/money/rate.h"
#include "core/ops/lists/edit_lists.h"
#include "core/spread/value_expression.h"
#include "text/convert.h"
#include "text/goal_text.h"

namespace quotasmith::ui {

namespace {

constexpr int kRatePlaces = 16;
using Expression = spread::ValueExpression;

const plan::ListKind &listOf(const BridgeTableRow &row)
{
    return plan::listKind(row.origin == BridgeTableRow::Origin::Swot ? "swot" : "bridge");
}

std::string numberText(const std::optional<std::int64_t> &amount, int decimals)
{
    return money::printAmount(amount.value_or(0), decimals);
}

} // namespace

BridgeEditing::Typed BridgeEditing::typedAmount(const BridgeTableRow &row, const QString &typed, int decimals)
{
    return typedNumber(row, typed, decimals);
}

BridgeEditing::Typed BridgeEditing::typedPercent(const BridgeTableRow &row, const QString &typed)
{
    const bool isSaid = typed.trimmed().isEmpty() || typed.contains(QLatin1Char('%')) || typed.contains(QChar(0xFF05));
    return typedNumber(row, isSaid ? typed : typed.trimmed() + QLatin1Char('%'), 0);
}

BridgeEditing::Typed BridgeEditing::typedNote(const BridgeTableRow &row, const QString &typed, Number number)
{
    const std::string note = text::toUtf8(typed.trimmed());
    if (note.empty() && !row.isTyped())
        return {};
    ops::FieldTexts said{{"note", note}};
    if (row.origin == BridgeTableRow::Origin::Proposed && number == Number::AsProposed)
        said["percent"] = row.line->percent.value_or(money::Rate()).decimalText(kRatePlaces);
    return put(row, std::move(said));
}

std::optional<base::Error> BridgeEditing::accept(const BridgeTableRow &row, int decimals)
{
    if (row.origin != BridgeTableRow::Origin::Proposed)
        return std::nullopt;
    return change(put(row, {{"amount", numberText(row.line->amount, decimals)},
                            {"note", text::toUtf8(text::bridgeNote(*row.line))}}));
}

std::optional<base::Error> BridgeEditing::remove(const BridgeTableRow &row)
{
    return change(removed(row));
}

std::optional<base::Error> BridgeEditing::add(plan::BridgeBasis basis)
{
    return run([basis](store::Document &document) {
        return ops::putRecord(document, plan::listKind("bridge"),
                              {{"basis", std::string(plan::bridgeBasisCode(basis))}, {"percent", "0"}})
            .changes;
    });
}

std::optional<base::Error> BridgeEditing::exchange(const ops::AnnualGoal &goal, const std::string &code,
                                                   const std::string &with)
{
    std::vector<ops::RecordChange> changes;
    std::int64_t order = 0;
    for (const plan::BridgeRow &row : goal.lists.bridge) {
        const std::string &named = row.code == code ? with : row.code == with ? code : row.code;
        changes.push_back({ops::FieldTexts{{"order", std::to_string(++order)}}, named});
    }
    return run([&changes](store::Document &document) {
        return ops::changeRecords(document, plan::listKind("bridge"), changes);
    });
}

ops::ListChange BridgeEditing::put(const BridgeTableRow &row, ops::FieldTexts said)
{
    if (!row.isTyped())
        said["basis"] = std::string(plan::bridgeBasisCode(row.basis));
    return {&listOf(row), std::move(said), row.isTyped() ? row.line->code : std::string()};
}

BridgeEditing::Typed BridgeEditing::removed(const BridgeTableRow &row)
{
    if (!row.isTyped())
        return {};
    // An item of the SWOT list stays; it only moves the target no more.
    if (row.origin == BridgeTableRow::Origin::Swot)
        return put(row, {{"amount", ""}});
    return ops::ListChange{&listOf(row), std::nullopt, row.line->code};
}

BridgeEditing::Typed BridgeEditing::typedNumber(const BridgeTableRow &row, const QString &typed, int decimals)
{
    const spread::ParsedValue parsed = spread::parseValue(text::toUtf8(typed), decimals);
    if (!parsed.value && parsed.problem == money::AmountProblem::None)
        return removed(row);
    const bool isPercent = parsed.value && (parsed.value->kind == Expression::Kind::GrowthOnLastYear ||
                                            parsed.value->kind == Expression::Kind::Share);
    if (isPercent && row.origin != BridgeTableRow::Origin::Swot)
        return put(row, {{"percent", parsed.value->rate.decimalText(kRatePlaces)}});
    if (parsed.value && parsed.value->kind == Expression::Kind::Amount)
        return put(row, {{"amount", numberText(parsed.value->amount, decimals)}});
    return base::Error("value-bad", {{"value", text::toUtf8(typed)}});
}

std::optional<base::Error> BridgeEditing::change(const Typed &typed)
{
    const auto *wanted = std::get_if<ops::ListChange>(&typed);
    if (!wanted)
        return std::nullopt;
    return run([wanted](store::Document &document) {
        if (!wanted->said)
            return ops::removeRecord(document, *wanted->kind, wanted->key);
        return ops::putRecord(document, *wanted->kind, *wanted->said, wanted->key).changes;
    });
}

std::optional<base::Error> BridgeEditing::run(const DocumentSession::Work &work)
{
    return m_session.run(work) ? std::nullopt : m_session.lastError();
}

} // namespace quotasmith::ui
