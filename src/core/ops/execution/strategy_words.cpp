// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/strategy_words.h"

#include "core/store/queries/lists/list_rows.h"

namespace quotasmith::ops {

std::vector<StrategyWords> readStrategyWords(const store::Connection &connection)
{
    return store::all(connection, "strategies", [](const plan::Record &record) {
        StrategyWords words{record.text("kind"), record.number("gain"), record.number("monthlyCost"), {}};
        for (std::size_t i = 0; i < kKeyPoints.size(); ++i)
            words.keyPoints[i] = record.text(kKeyPoints[i]);
        return words;
    });
}

} // namespace quotasmith::ops
