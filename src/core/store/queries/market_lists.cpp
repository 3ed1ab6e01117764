// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/market_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"

namespace quotasmith::store {

using plan::Record;

std::vector<plan::Rival> readRivals(const Connection &connection)
{
    return all(connection, "rivals", [&](const Record &record) {
        return plan::Rival{record.text("code"),
                           record.text("name"),
                           record.text("product"),
                           record.text("strategy"),
                           record.number("priceLow"),
                           record.number("priceHigh"),
                           record.node("ourProduct"),
                           record.number("ourLow"),
                           record.number("ourHigh"),
                           record.text("promotion"),
                           dateOf(connection, record, "promotionFrom"),
                           dateOf(connection, record, "promotionUntil"),
                           record.number("follow"),
                           record.number("differentiate"),
                           record.text("note")};
    });
}

std::vector<plan::SurveyedNeed> readNeeds(const Connection &connection)
{
    return all(connection, "needs", [&](const Record &record) {
        return plan::SurveyedNeed{
            record.text("code"),    record.text("need"),   record.number("importance"), record.rate("dissatisfaction"),
            record.number("asked"), record.text("source"), record.text("note")};
    });
}

std::vector<plan::Zone> readZones(const Connection &connection)
{
    return all(connection, "zones", [&](const Record &record) {
        return plan::Zone{record.text("code"),        record.text("name"),   record.node("region"),
                          record.number("relevance"), record.number("size"), record.number("potential"),
                          record.text("note")};
    });
}

std::vector<plan::AccountClass> readAccountClasses(const Connection &connection)
{
    return all(connection, "account-classes", [&](const Record &record) {
        return plan::AccountClass{record.text("code"), record.text("name"), record.text("approach"),
                                  record.text("note")};
    });
}

std::vector<plan::LossReason> readLossReasons(const Connection &connection)
{
    return all(connection, "loss-reasons", [&](const Record &record) {
        return plan::LossReason{record.text("code"),     required(record.month("month"), connection, record),
                                record.text("reason"),   required(record.number("count"), connection, record),
                                record.node("account"),  record.node("person"),
                                record.number("amount"), record.text("note")};
    });
}

std::vector<plan::MarketPrice> readMarketPrices(const Connection &connection)
{
    return all(connection, "market-prices", [&](const Record &record) {
        return plan::MarketPrice{required(record.node("product"), connection, record),
                                 required(record.number("marketMean"), connection, record), record.number("ourPrice"),
                                 record.text("source"), record.text("note")};
    });
}

} // namespace quotasmith::store
