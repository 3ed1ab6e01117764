// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace quotasmith::ui {

/// Names of plans are nobody else's business: the file of the settings becomes, and stays, readable by its owner alone.
void keepPrivate(const QSettings &settings);

} // namespace quotasmith::ui
