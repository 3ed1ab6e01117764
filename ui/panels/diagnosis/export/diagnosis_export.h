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

    /// What can be saved: all of it, and what a page shows, a line each.
    void fill(QMenu *menu, const SharedDiagnosis &reading, const std::vector<TableContent> &tables,
              const std::vector<ChartView *> &charts);
    /// A workbook of the whole diagnosis, a sheet a part, as `diagnose --format xlsx` writes it.
    void askWhole(const SharedDiagnosis &reading);
    void writeWhole(const QString &file, const DiagnosisReading &reading);
};

} // namespace quotasmith::ui
