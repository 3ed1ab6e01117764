// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

namespace quotasmith::text {

/// What an error box shows apart: what happened to what, a sentence; why, as words without a full stop; what to do, and
/// whatever else there is to know. Only the problem is always there. Together they are `errorText`.
struct ErrorParts {
    QString problem;
    QString cause;
    QString remedy;
};

ErrorParts errorParts(const base::Error &error);

} // namespace quotasmith::text
