// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/check/plan_damage.h"

#include <QString>
#include <QStringList>

namespace quotasmith::text {

/// What is known of a damaged plan, in sentences; an empty one where nothing is known.
struct DamageText {
    QString what;   ///< which of the things that are checked are wrong
    QString where;  ///< rows that are not as they were written
    QString since;  ///< the steps that tell when, and when the plan was whole
    QString wayOut; ///< the last good backup and what is not in it, or that there is none
    QString state;  ///< that nothing is repaired, and whether the plan can be read

    QStringList sentences() const; ///< those that say something, in this order
};

/// For a plan that is damaged.
DamageText damageText(const ops::PlanDamage &damage);

} // namespace quotasmith::text
