// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/market_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"

namespace quotasmith::store {

using plan::Record;

std::vector<plan::Motivation> readMotivation(const Connection &connection)
{
    return all(connection, "motivation", [&](const Record &record) {
        return plan::Motivation{required(record.node("person"), connection, record),
                                record.number("sensitivity"),
                                record.isYes("targetTooHigh"),
                                record.isYes("capFelt"),
                                dateOf(connection, record, "asked"),
                                record.text("note")};
    });
}

std::vector<plan::AbilityScore> readAbilities(const Connection &connection)
{
    return all(connection, "abilities", [&](const Record &record) {
        return plan::AbilityScore{required(record.node("person"), connection, record),
                                  required(record.number("score"), connection, record), record.text("note")};
    });
}

std::vector<plan::ReserveCandidate> readReserve(const Connection &connection)
{
    return all(connection, "reserve", [&](const Record &record) {
        return plan::ReserveCandidate{record.text("code"),
                                      record.text("name"),
                                      required(record.month("month"), connection, record),
                                      record.node("team"),
                                      required(plan::findReserveStage(record.text("stage")), connection, record),
                                      record.text("source"),
                                      record.text("note")};
    });
}

} // namespace quotasmith::store
