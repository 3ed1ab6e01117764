// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"

#include <algorithm>
#include <array>

namespace quotasmith::exchange {

namespace {

struct KnownKind {
    std::string_view kind;
    CaseRun (*prepare)(const std::string &id, const JsonValue &input, const JsonValue &expect);
};

constexpr std::array kKnownKinds{
    KnownKind{"allocate", prepareAllocate},
    KnownKind{"spread", prepareSpread},
    KnownKind{"fit", prepareFit},
    KnownKind{"capacity", prepareCapacity},
    KnownKind{"ramp", prepareRamp},
    KnownKind{"attainment", prepareAttainment},
    KnownKind{"attainment_distribution", prepareAttainmentDistribution},
    KnownKind{"concentration", prepareConcentration},
    KnownKind{"funnel", prepareFunnel},
    KnownKind{"quartile", prepareQuartile},
    KnownKind{"running_total", prepareRunningTotal},
    KnownKind{"seasonality", prepareSeasonality},
    KnownKind{"forecast", prepareForecast},
    KnownKind{"variance_pvm", prepareVariancePvm},
    KnownKind{"variance_mix", prepareVarianceMix},
    KnownKind{"variance_chain", prepareVarianceChain},
    KnownKind{"commission", prepareCommission},
    KnownKind{"draw", prepareDraw},
    KnownKind{"collected", prepareCollected},
    KnownKind{"hierarchy", prepareHierarchy},
    KnownKind{"clawback", prepareClawback},
    KnownKind{"credit_split", prepareCreditSplit},
};

} // namespace

CaseRun prepareCase(std::string_view kind, const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const auto known =
        std::find_if(kKnownKinds.begin(), kKnownKinds.end(), [kind](const KnownKind &one) { return one.kind == kind; });
    return known == kKnownKinds.end() ? CaseRun() : known->prepare(id, input, expect);
}

} // namespace quotasmith::exchange
