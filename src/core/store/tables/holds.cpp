// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/holds.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/month_columns.h"
#include "core/store/writer.h"

namespace quotasmith::store {

std::vector<plan::Hold> readHolds(const Connection &connection)
{
    std::vector<plan::Hold> holds;
    Query query(connection,
                "SELECT id, axis, measure, node, first_month, last_month, value, author, reason, until, since,"
                " bound, strength, most, priority FROM hold ORDER BY since, id");
    while (query.step()) {
        plan::Hold hold;
        hold.id = query.id<plan::HoldId>(0);
        hold.axis = plan::findAxis(query.textView(1)).value_or(plan::Axis::Organisation);
        hold.measure = plan::findMeasure(query.textView(2)).value_or(plan::Measure::Revenue);
        hold.node = query.id<plan::NodeId>(3);
        hold.months = monthsAt(query, 4, connection, "hold");
        hold.value = query.integer(6);
        hold.author = query.text(7);
        hold.reason = query.text(8);
        hold.until = query.text(9);
        hold.since = query.text(10);
        hold.bound = plan::findHoldBound(query.textView(11)).value_or(plan::HoldBound::Exact);
        hold.strength = plan::findHoldStrength(query.textView(12)).value_or(plan::HoldStrength::Hard);
        hold.most = query.integer(13);
        hold.priority = static_cast<int>(query.integer(14));
        holds.push_back(std::move(hold));
    }
    return holds;
}

void insertHold(Writer &writer, const plan::Hold &hold)
{
    Query query(
        writer.connection(),
        "INSERT INTO hold (id, axis, measure, node, first_month, last_month, value, author, reason, until, since,"
        " bound, strength, most, priority)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    query.with(hold.id, plan::axisCode(hold.axis), plan::measureCode(hold.measure), hold.node, hold.months.first,
               hold.months.last, hold.value, hold.author, hold.reason, hold.until, hold.since,
               plan::holdBoundCode(hold.bound), plan::holdStrengthCode(hold.strength), hold.most, hold.priority);
    query.run();
}

void updateHold(Writer &writer, const plan::Hold &hold)
{
    Query query(writer.connection(), "UPDATE hold SET value = ?2, author = ?3, reason = ?4, until = ?5, bound = ?6,"
                                     " strength = ?7, most = ?8, priority = ?9 WHERE id = ?1");
    query.with(hold.id, hold.value, hold.author, hold.reason, hold.until, plan::holdBoundCode(hold.bound),
               plan::holdStrengthCode(hold.strength), hold.most, hold.priority);
    query.run();
}

void removeHold(Writer &writer, plan::HoldId hold)
{
    Query(writer.connection(), "DELETE FROM hold WHERE id = ?1").with(hold).run();
}

std::vector<calendar::Month> readClosedMonths(const Connection &connection)
{
    std::vector<calendar::Month> months;
    Query query(connection, "SELECT month FROM closed_month ORDER BY month");
    while (query.step())
        if (const auto month = calendar::Month::parse(query.textView(0)))
            months.push_back(*month);
    return months;
}

void closeMonth(Writer &writer, calendar::Month month)
{
    Query query(writer.connection(), "INSERT INTO closed_month (month, closed_at, closed_by) VALUES (?1, ?2, ?3)");
    query.with(month.text(), writer.now(), writer.author()).run();
}

} // namespace quotasmith::store
