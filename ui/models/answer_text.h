// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/target_editing.h"

#include <QString>

namespace quotasmith::ui {

/// What an attempt came to, as a sentence: why not, or what the user should know of what was done (empty: nothing).
QString answerText(const EditAnswer &answer);

} // namespace quotasmith::ui
