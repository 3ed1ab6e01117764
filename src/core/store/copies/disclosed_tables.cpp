// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/disclosure_tables.h"

#include <array>

namespace quotasmith::store {

namespace {

constexpr std::string_view kMonths = "v01 v02 v03 v04 v05 v06 v07 v08 v09 v10 v11 v12"
                                     " w01 w02 w03 w04 w05 w06 w07 w08 w09 w10 w11 w12";

constexpr std::array kTables{
    Disclosed{.whole = "setting", .structure = "key value"}, // row by row: settingTells
    Disclosed{.whole = "node", .structure = "id axis parent level unassigned", .words = "name", .names = "code"},
    Disclosed{.whole = "external_id", .structure = "node", .words = "value"},
    Disclosed{.whole = "person",
              .structure = "node hire_date leave_date vacancy_from",
              .words = "title",
              .pay = "monthly_wage commission_rate bonus"},
    Disclosed{.whole = "account", .structure = "node owner potential", .words = "class city"},
    Disclosed{.whole = "product", .structure = "node standard_cost list_price", .words = "subcategory"},
    Disclosed{.whole = "spine", .structure = "measure"},
    Disclosed{.whole = "spine", .structure = kMonths},
    Disclosed{.whole = "target", .structure = "measure axis node"},
    Disclosed{.whole = "target", .structure = kMonths},
    Disclosed{.whole = "ambition", .structure = "measure level annual"},
    Disclosed{.whole = "hold",
              .structure = "id axis measure node first_month last_month value until since bound strength most priority",
              .words = "author reason"},
    Disclosed{.whole = "closed_month", .structure = "month closed_at", .words = "closed_by"},
    Disclosed{.whole = "other_year_target", .structure = "measure node month value"},
    Disclosed{.whole = "batch", .structure = "id kind content_hash imported_at lines", .words = "source imported_by"},
    Disclosed{.whole = "fact_part", .structure = "id batch month lines sums digest active"},
    Disclosed{
        .whole = "entry", .structure = "person account product month measure value stated counted", .words = "note"},
    Disclosed{.whole = "reading", .structure = "week node value", .names = "indicator"},
    Disclosed{.whole = "indicator_value", .structure = "node period value", .names = "indicator"},
    Disclosed{.whole = "import_profile", .structure = "kind", .words = "name settings"},
    Disclosed{.whole = "local_key", .structure = "key node"},
    Disclosed{.whole = "fact",
              .structure = "id day person account product revenue signed collected cost orders units leads"
                           " opportunities won new_customers new_users seed_customers customers repeat_customers"
                           " lost_customers visits calls"},
    Disclosed{.whole = "history",
              .pay = "step at author machine op kind target summary tables changeset changeset_hash hash"},
    Disclosed{.whole = "digest", .structure = "id content"},
    Disclosed{.whole = "presence", .structure = "node first_month last_month ramp_from former_of"},
    Disclosed{.whole = "node_heir", .structure = "node heir"},
    Disclosed{.whole = "list_row", .structure = "id kind"},
    Disclosed{.whole = "list_value", .structure = "list_row field number text node"}, // field by field: listFieldTells
    Disclosed{.whole = "ratio_target", .structure = "measure node first_month last_month value"},
    Disclosed{.whole = "open_month", .structure = "measure month"},
    Disclosed{.whole = "handout", .structure = "id manager made_at step hash returned_at", .words = "made_by"},
    Disclosed{.whole = "handout_place", .structure = "handout place", .names = "code"},
    Disclosed{.whole = "handout_cell", .structure = "handout place measure kind period value fillable"},
    Disclosed{.whole = "handout_return", .structure = "handout place measure kind period value"},
    Disclosed{.whole = "scheme", .pay = "id code definition"},
    Disclosed{.whole = "scheme_assignment", .pay = "id scheme node first_month last_month"},
    Disclosed{.whole = "statement", .pay = "id person code month closed_at closed_by"},
    Disclosed{.whole = "statement_line",
              .pay = "statement number rule scheme method measure month first_month last_month input quota paid_before"
                     " amount reason slices"},
    Disclosed{.whole = "version",
              .structure = "number state code major method effective begun_at submitted_at approved_at approved_on"
                           " round",
              .words = "reason condition begun_by submitted_by"},
    Disclosed{.whole = "version_approver", .structure = "version round place", .names = "name"},
    Disclosed{.whole = "version_vote",
              .structure = "version round number yes day recorded_at",
              .words = "note recorded_by",
              .names = "name"},
    Disclosed{.whole = "version_node",
              .structure = "version node axis parent level unassigned",
              .words = "name",
              .names = "code"},
    Disclosed{.whole = "version_spine", .structure = "version measure"},
    Disclosed{.whole = "version_spine", .structure = kMonths},
    Disclosed{.whole = "version_target", .structure = "version measure axis node"},
    Disclosed{.whole = "version_target", .structure = kMonths},
    Disclosed{.whole = "version_ambition", .structure = "version measure level annual"},
    Disclosed{.whole = "version_ratio", .structure = "version measure node first_month last_month value"},
    Disclosed{.whole = "version_open_month", .structure = "version measure month"},
    Disclosed{.whole = "version_hold",
              .structure = "version id axis measure node first_month last_month value until since bound strength most"
                           " priority",
              .words = "author reason"},
};

} // namespace

std::span<const Disclosed> disclosedTables()
{
    return kTables;
}

} // namespace quotasmith::store
