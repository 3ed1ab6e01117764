// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/identity.h"
#include "core/plan/plan_settings.h"

#include <QString>

#include <span>

namespace quotasmith::text {

/// `leads × conversion rate × average order value = revenue`
QString identityText(const plan::Identity &identity);

/// What a change asks of the measures tied to the changed one, a sentence an identity; empty where it asks nothing.
QString proposalsText(std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings);

} // namespace quotasmith::text
