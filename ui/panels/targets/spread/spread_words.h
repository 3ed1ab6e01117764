// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/spread/edit.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace quotasmith::ui {

/// What a method does, in one line.
QString methodExplanation(spread::Method method);

/// `20/24/26/30`, `4-4-5`, `1,2,3`: weights of zero or more; nothing for anything else.
std::optional<std::vector<std::int64_t>> readPattern(const QString &typed);
/// A percentage with or without its sign: `10`, `+10%`, `-2.5 %`; nothing for anything else.
std::optional<money::Rate> readPercent(const QString &typed);

} // namespace quotasmith::ui
