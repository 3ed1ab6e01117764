// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/pay_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"

namespace quotasmith::store {

using plan::Record;

namespace {

/// Nothing for a period outside the plan's year, as rows of an earlier one may have.
std::optional<calendar::MonthRange> monthsOf(const Connection &connection, const Record &record,
                                             const calendar::FiscalCalendar &calendar)
{
    return calendar.range(required(calendar.parse(record.text("period")), connection, record));
}

calendar::Date dayOf(const Connection &connection, const Record &record)
{
    return required(dateOf(connection, record, "date"), connection, record);
}

} // namespace

std::vector<plan::CreditSplit> readSplits(const Connection &connection, const plan::PlanSettings &settings)
{
    std::vector<plan::CreditSplit> splits;
    for (const Record &record : rowsOf(connection, "splits"))
        if (const auto months = monthsOf(connection, record, settings.calendar))
            splits.push_back({record.text("code"), required(record.node("person"), connection, record),
                              record.node("account"), record.node("product"), *months,
                              required(record.node("to"), connection, record),
                              required(record.rate("share"), connection, record), record.text("kind") == "overlay",
                              record.text("note")});
    return splits;
}

std::vector<plan::CashReceipt> readReceipts(const Connection &connection)
{
    return all(connection, "receipts", [&](const Record &record) {
        return plan::CashReceipt{record.text("code"),
                                 dayOf(connection, record),
                                 required(record.node("person"), connection, record),
                                 required(record.number("amount"), connection, record),
                                 record.node("account"),
                                 record.text("note")};
    });
}

std::vector<plan::TypedCorrection> readTypedCorrections(const Connection &connection)
{
    return all(connection, "corrections", [&](const Record &record) {
        return plan::TypedCorrection{record.text("code"), required(record.node("person"), connection, record),
                                     required(record.month("month"), connection, record),
                                     required(record.number("amount"), connection, record), record.text("reason")};
    });
}

std::vector<plan::ClawbackEvent> readClawbacks(const Connection &connection)
{
    return all(connection, "clawbacks", [&](const Record &record) {
        return plan::ClawbackEvent{record.text("code"),
                                   dayOf(connection, record),
                                   required(record.node("person"), connection, record),
                                   required(record.month("sold"), connection, record),
                                   record.rate("share"),
                                   record.number("amount"),
                                   record.text("reason")};
    });
}

std::vector<plan::PersonalDraw> readDraws(const Connection &connection)
{
    return all(connection, "draws", [&](const Record &record) {
        return plan::PersonalDraw{record.text("code"),
                                  required(record.node("person"), connection, record),
                                  record.month("from"),
                                  record.month("until"),
                                  required(record.number("monthly"), connection, record),
                                  record.text("kind") == "guaranteed"};
    });
}

std::vector<plan::QuotaRelief> readReliefs(const Connection &connection, const plan::PlanSettings &settings)
{
    std::vector<plan::QuotaRelief> reliefs;
    for (const Record &record : rowsOf(connection, "relief"))
        if (const auto months = monthsOf(connection, record, settings.calendar))
            reliefs.push_back({record.text("code"), required(record.node("person"), connection, record), *months,
                               record.rate("percent"), record.number("amount"), record.text("reason")});
    return reliefs;
}

std::vector<plan::Award> readAwards(const Connection &connection)
{
    return all(connection, "awards", [&](const Record &record) {
        return plan::Award{record.text("code"),
                           dayOf(connection, record),
                           required(record.node("node"), connection, record),
                           required(plan::findAwardKind(record.text("kind")), connection, record),
                           record.text("text"),
                           record.number("worth")};
    });
}

} // namespace quotasmith::store
