// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/explain/explanation.h"

#include <QString>
#include <QStringList>

namespace quotasmith::text {

/// A real number of units with four digits more than the measure has: `1,234.563412`.
QString idealText(double units, int decimals);

/// What a step of the chain is: `share of Q2`, `share of East`, `held at 120,000.00 by Ann: agreed in May`.
QString stepText(const spread::ExplainStep &step, const spread::Sheet &sheet, plan::Axis axis,
                 const plan::PlanSettings &settings);
/// A step's factor as a percentage; nothing for the first one.
QString factorText(const spread::ExplainStep &step);

/// The chain as a sentence: `The annual target is 100.00; Q4 has 30.0 % of it; Ann has 40.0 % of that. So Ann Q4 is
/// 12.00.`
QString explanationText(const spread::Explanation &explanation, const spread::Sheet &sheet,
                        const plan::PlanSettings &settings);
/// What rounding makes of the ideal: `−0.000770`; nothing where it makes nothing.
QString remainderText(const spread::Explanation &explanation, int decimals);

/// What follows the chain: how the ideal became the value, and the hold around the place.
QStringList conclusionTexts(const spread::Explanation &explanation, const spread::Sheet &sheet,
                            const plan::PlanSettings &settings);

} // namespace quotasmith::text
