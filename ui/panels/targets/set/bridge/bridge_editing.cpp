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

std::optional<base::Error> BridgeEditing::typeAmount(const BridgeTableRow &row, const QString &typed, int decimals)
{
    return typeNumber(row, typed, decimals);
}

std::optional<base::Error> BridgeEditing::typePercent(const BridgeTableRow &row, const QString &typed)
{
    const bool isSaid = typed.trimmed().isEmpty() || typed.contains(QLatin1Char('%')) || typed.contains(QChar(0xFF05));
    return typeNumber(row, isSaid ? typed : typed.trimmed() + QLatin1Char('%'), 0);
}

std::optional<base::Error> BridgeEditing::typeNote(const BridgeTableRow &row, const QString &typed)
{
    return put(row, {{"note", text::toUtf8(typed.trimmed())}});
}

std::optional<base::Error> BridgeEditing::accept(const BridgeTableRow &row, int decimals)
{
    if (row.origin != BridgeTableRow::Origin::Proposed)
        return std::nullopt;
    return put(
        row, {{"amount", numberText(row.line->amount, decimals)}, {"note", text::toUtf8(text::bridgeNote(*row.line))}});
}

std::optional<base::Error> BridgeEditing::remove(const BridgeTableRow &row)
{
    if (!row.isTyped())
        return std::nullopt;
    // An item of the SWOT list stays; it only moves the target no more.
    if (row.origin == BridgeTableRow::Origin::Swot)
        return put(row, {{"amount", ""}});
    return run([&row](store::Document &document) {
        return ops::removeRecord(document, plan::listKind("bridge"), row.line->code);
    });
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

std::optional<base::Error> BridgeEditing::put(const BridgeTableRow &row, Said said)
{
    if (!row.isTyped())
        said["basis"] = std::string(plan::bridgeBasisCode(row.basis));
    if (row.origin == BridgeTableRow::Origin::Proposed && !said.contains("amount") && !said.contains("percent"))
        said["percent"] = row.line->percent.value_or(money::Rate()).decimalText(kRatePlaces);
    return run([&](store::Document &document) {
        return ops::putRecord(document, listOf(row), said, row.isTyped() ? row.line->code : std::string()).changes;
    });
}

std::optional<base::Error> BridgeEditing::typeNumber(const BridgeTableRow &row, const QString &typed, int decimals)
{
    const spread::ParsedValue parsed = spread::parseValue(text::toUtf8(typed), decimals);
    if (!parsed.value && parsed.problem == money::AmountProblem::None)
        return remove(row);
    const bool isPercent = parsed.value && (parsed.value->kind == Expression::Kind::GrowthOnLastYear ||
                                            parsed.value->kind == Expression::Kind::Share);
    if (isPercent && row.origin != BridgeTableRow::Origin::Swot)
        return put(row, {{"percent", parsed.value->rate.decimalText(kRatePlaces)}});
    if (parsed.value && parsed.value->kind == Expression::Kind::Amount)
        return put(row, {{"amount", numberText(parsed.value->amount, decimals)}});
    return base::Error("value-bad", {{"value", text::toUtf8(typed)}});
}

std::optional<base::Error> BridgeEditing::run(const DocumentSession::Work &work)
{
    return m_session.run(work) ? std::nullopt : m_session.lastError();
}

} // namespace quotasmith::ui
