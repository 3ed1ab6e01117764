// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/plan_facts.h"

#include "core/store/document.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

namespace quotasmith::ui {

PlanFacts readPlanFacts(const store::Document &document)
{
    const store::Connection &connection = document.connection();
    PlanFacts facts;
    facts.settings = store::readSettings(connection);
    facts.measures = {facts.settings.money};
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        facts.hasTargets = true;
        if (measure != facts.settings.money)
            facts.measures.push_back(measure);
    }
    for (const calendar::Month month : store::monthsWithActuals(connection))
        if (facts.settings.calendar.position(month))
            facts.through = month;
    return facts;
}

} // namespace quotasmith::ui
