// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/table_export.h"
#include "ui/shell/reading/diagnosis_reading.h"

namespace quotasmith::ui {

/// The way of a diagnosis into files.
class DiagnosisExport : public TableExport {
    Q_OBJECT

public:
    using TableExport::TableExport;

    /// The line for all of it; nothing before the first reading.
    void addWhole(QMenu *menu, const SharedDiagnosis &reading);
    /// A workbook of the whole diagnosis, a sheet a part, as `diagnose --format xlsx` writes it.
    void askWhole(const SharedDiagnosis &reading);
    void writeWhole(const QString &file, const DiagnosisReading &reading);
};

} // namespace quotasmith::ui
