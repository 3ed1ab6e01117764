// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/store/document.h"

#include <string>

namespace quotasmith::ops {

/// Lets a closed month move again: the reverse of closeMonth, and a barrier to undo like it. Only the last of the
/// closed months can be reopened, since later ones stand on it. The reason stays in the history.
/// Throws Error{"month-not-closed",{month}}, Error{"month-closed-after",{month,last}},
/// Error{"reopen-reason-wanted",{month}}.
store::Changes reopenMonth(store::Document &document, calendar::Month month, const std::string &reason);

} // namespace quotasmith::ops
