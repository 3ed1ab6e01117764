// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/next_year/carried_lists.h"

#include "core/plan/lists/record.h"
#include "core/store/tables/commission/schemes.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

/// Lists that are about one year's targets from end to end.
constexpr std::array<std::string_view, 2> kOfYear{"bridge", "findings"};
constexpr std::string_view kMarkers = "markers";

bool isOver(const plan::Record &record, calendar::Month first)
{
    const plan::ListKind &kind = *record.kind;
    if (std::find(kOfYear.begin(), kOfYear.end(), kind.code) != kOfYear.end())
        return true;
    for (const plan::ListField &field : kind.fields) {
        const bool cannotDoWithout = field.isNeeded || field.isKey || !kind.oneOf.empty();
        if (field.type == plan::ListType::OfYear && cannotDoWithout && record.has(field.code))
            return true;
        if (field.type == plan::ListType::Choice && field.code == "status") {
            const std::string status = record.text("status");
            if (status == "done" || status == "dropped")
                return true;
        }
        if (field.type == plan::ListType::Month && field.code == "until" && record.has("until") &&
            *record.month("until") < first)
            return true;
    }
    return false;
}

/// What the row says in the new year.
plan::Record carried(plan::Record record)
{
    for (const plan::ListField &field : record.kind->fields) {
        if (field.type == plan::ListType::OfYear)
            record.set(field.code, std::nullopt);
        if (record.kind->code == kMarkers && field.type == plan::ListType::Month)
            if (const auto month = record.month(field.code))
                record.set(field.code, month->plus(12).text());
    }
    return record;
}

} // namespace

int carryLists(store::Writer &writer, calendar::Month first)
{
    int gone = 0;
    for (const plan::ListKind &kind : plan::listKinds()) {
        if (kind.place != plan::ListPlace::Rows)
            continue;
        for (const plan::Record &record : store::readList(writer.connection(), kind)) {
            gone += isOver(record, first) ? 1 : 0;
            if (isOver(record, first))
                store::removeRecord(writer, record);
            else
                store::putRecord(writer, carried(record));
        }
    }
    return gone;
}

void carrySchemes(store::Writer &writer, calendar::Month first)
{
    for (store::StoredScheme scheme : store::readSchemes(writer.connection())) {
        std::erase_if(scheme.assigned,
                      [&](const store::SchemeAssignment &each) { return each.to && *each.to < first; });
        for (store::SchemeAssignment &each : scheme.assigned)
            if (each.from && *each.from < first)
                each.from.reset();
        store::putScheme(writer, scheme);
    }
}

} // namespace quotasmith::ops
