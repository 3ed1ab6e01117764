// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "ui/shell/pages/reason_dialog.h"

namespace quotasmith::ui {

/// Proposes the targets as they are to those who approve.
class SubmitDialog : public ReasonDialog {
    Q_OBJECT

public:
    /// The session outlives the dialog.
    SubmitDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
