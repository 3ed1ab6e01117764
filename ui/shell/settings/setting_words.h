// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/feature.h"
#include "core/store/document.h"
#include "ui/models/display_unit.h"

#include <QString>

#include <string>

namespace quotasmith::ui {

/// What a setting of the plan is called in the dialog, with its mnemonic; empty for one that is not shown there.
QString settingLabel(const std::string &key);
/// What one of its words is called.
QString settingChoice(const std::string &key, const std::string &word);
/// The unit a plan wants its amounts to be shown in.
DisplayUnit unitProposedBy(const store::Document &document);

QString featureName(plan::Feature feature);
/// What one gets by switching it on.
QString featureUse(plan::Feature feature);

} // namespace quotasmith::ui
