// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/diagnosis/diagnosis_panel.h"

#include <QApplication>

namespace quotasmith::tests {

/// The plan of six people with eighteen months of sales up to 2027-02, the last month that is over: Ann Li sells
/// 100,000.00 a month to Acme in ten orders out of forty leads, Bo Wang 10,000.00 to Bolt in five out of ten; a year
/// before, Acme bought 80,000.00 a month in five orders, and Gone 1,000.00.
class DiagnosisFixture : public PanelFixture {
protected:
    static constexpr const char *kLastMonth = "2027-02";

    void importSales()
    {
        std::string lines = "date,person,account,revenue,orders,leads\n";
        for (calendar::Month month(2025, 9); month <= calendar::Month(2027, 2); month = month.plus(1)) {
            const bool isBefore = month < calendar::Month(2026, 3);
            const std::string day = month.text() + "-15,";
            lines += day + "P1,Acme," + (isBefore ? "80000,5,40\n" : "100000,10,40\n");
            lines += day + (isBefore ? "P2,Gone,1000,1,10\n" : "P2,Bolt,10000,5,10\n");
        }
        importActuals(lines);
    }
    void openSales()
    {
        importSales();
        openPlan();
    }
    std::unique_ptr<ui::DiagnosisPanel> show(const char *page = "indicators")
    {
        return shown<ui::DiagnosisPanel>(page);
    }
    ui::SharedDiagnosis read(const ops::DiagnosisRequest &request = {})
    {
        ui::SharedDiagnosis reading;
        m_session.read([&](const store::Document &plan) { reading = ui::readDiagnosis(plan, request); });
        return reading;
    }
};

} // namespace quotasmith::tests
