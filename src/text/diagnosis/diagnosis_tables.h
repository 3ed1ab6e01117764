// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/ops/diagnosis/findings.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace quotasmith::text {

/// What a diagnosis is told of.
struct DiagnosisTold {
    const diagnosis::Input &input;
    const diagnosis::Diagnosis &diagnosis;
    const std::map<std::string, ops::FindingMark> &marks; ///< by finding id
};

/// The parts of a diagnosis as tables on their way out, the headers and names in the language of the moment.
exchange::ExportTable findingsTable(const DiagnosisTold &told);
exchange::ExportTable indicatorsTable(const DiagnosisTold &told);
exchange::ExportTable segmentsTable(const DiagnosisTold &told);
exchange::ExportTable customersTable(const DiagnosisTold &told);
exchange::ExportTable tenureTable(const DiagnosisTold &told);
exchange::ExportTable teamTable(const DiagnosisTold &told);
exchange::ExportTable rivalsTable(const DiagnosisTold &told);
exchange::ExportTable lossesTable(const DiagnosisTold &told);
exchange::ExportTable funnelTable(const DiagnosisTold &told);
exchange::ExportTable overdueTable(const DiagnosisTold &told);
exchange::ExportTable silenceTable(const DiagnosisTold &told);

/// All of them, a sheet each, the findings first.
std::vector<exchange::NamedTable> diagnosisSheets(const DiagnosisTold &told);
QString findingsSheetName();

} // namespace quotasmith::text
