// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/board/set_ratios.h"
#include "ui/shell/document_session.h"

#include <QString>
#include <variant>

namespace quotasmith::ui {

/// What setting a ratio came to: what the user should know of it (empty: nothing), or why it was not done.
using RatioAnswer = std::variant<QString, base::Error>;

/// Takes a text as typed (`22%`, `+2pp`, `-`), one undo step.
RatioAnswer typeRatio(DocumentSession &session, const ops::SetRatio &request);
/// Many at once, one undo step. The error: they could not even be tried.
std::variant<ops::RatiosOutcome, base::Error> typeRatios(DocumentSession &session, const ops::SetRatios &request,
                                                         ops::Partly partly, ops::Run run);

} // namespace quotasmith::ui
