// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/json/json_value.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// Gives the input of a case to its engine: the answer in the shape of `expect`, or nothing when the engine refuses the
/// input. Error{"amount-overflow"} also counts as refused.
using CaseRun = std::function<std::optional<JsonValue>()>;

/// Reads input and expectation of a case strictly and returns what runs it; the two outlive nothing. Throws as
/// case_fields.h says, and Error{"case-expects-nothing",{case}} when nothing would be compared.
/// Empty for a kind no engine is known for.
CaseRun prepareCase(std::string_view kind, const std::string &id, const JsonValue &input, const JsonValue &expect);

CaseRun prepareAllocate(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareSpread(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareFit(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareCapacity(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareRamp(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareAttainment(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareAttainmentDistribution(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareConcentration(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareFunnel(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareQuartile(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareRunningTotal(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareSeasonality(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareForecast(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareVariancePvm(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareVarianceMix(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareVarianceChain(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareCommission(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareDraw(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareCollected(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareHierarchy(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareClawback(const std::string &id, const JsonValue &input, const JsonValue &expect);
CaseRun prepareCreditSplit(const std::string &id, const JsonValue &input, const JsonValue &expect);

} // namespace quotasmith::exchange
