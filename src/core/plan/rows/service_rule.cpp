// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/service_rule.h"

namespace quotasmith::plan {

money::Rate serviceWeight(std::span<const ServiceRule> rules, NodeId tier, Tenure tenure)
{
    const ServiceRule *best = nullptr;
    bool isGranted = false;
    for (const ServiceRule &rule : rules) {
        if (rule.tier != tier)
            continue;
        isGranted = isGranted || rule.isAllowed;
        const bool fits = !rule.tenure || *rule.tenure == tenure;
        if (fits && (!best || rule.tenure))
            best = &rule;
    }
    if (best)
        return best->isAllowed ? best->weight : money::Rate();
    return isGranted ? money::Rate() : money::Rate(1, 1);
}

} // namespace quotasmith::plan
