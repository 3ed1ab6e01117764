// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/reason_dialog.h"
#include "ui/shell/reading/diagnosis_reading.h"

namespace quotasmith::ui {

/// Not relevant because …: a finding is put aside with its reason.
class DismissDialog : public ReasonDialog {
    Q_OBJECT

public:
    /// `id`: of a finding of the reading. The session outlives the dialog.
    DismissDialog(DocumentSession &session, const SharedDiagnosis &reading, const std::string &id,
                  QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
