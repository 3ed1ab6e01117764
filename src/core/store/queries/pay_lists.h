// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/rows/pay_rows.h"

#include <vector>

/// The lists beside commission as values, in the order in which people read them. Rows of periods outside the plan's
/// year are left out. All throw Error{"file-damaged"} for a row nobody can read.
namespace quotasmith::store {

class Connection;

std::vector<plan::CreditSplit> readSplits(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::CashReceipt> readReceipts(const Connection &connection);
std::vector<plan::TypedCorrection> readTypedCorrections(const Connection &connection);
std::vector<plan::ClawbackEvent> readClawbacks(const Connection &connection);
std::vector<plan::PersonalDraw> readDraws(const Connection &connection);
std::vector<plan::QuotaRelief> readReliefs(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::Award> readAwards(const Connection &connection);

} // namespace quotasmith::store
