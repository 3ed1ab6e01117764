// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/targets_export.h"

#include "tests/support/zip_parts.h"
#include "tests/ui/ui_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;

class TargetsExportTest : public UiFixture {
protected:
    TargetsExportTest()
    {
        openPlan();
        m_session.tasks().setPatience(std::chrono::minutes(5)); // everything is over when a call returns
        m_request.axes = {plan::Axis::Organisation};
        m_request.measure = plan::Measure::Revenue;
    }
    std::filesystem::path write(const char *name)
    {
        QWidget asker;
        ui::TargetsExport exporter(m_session, &asker);
        exporter.write(QString::fromStdString((m_folder / name).string()), m_request);
        return m_folder / name;
    }

    text::BoardRequest m_request;
};

TEST_F(TargetsExportTest, TheNameSaysWhichKindOfFile)
{
    auto parts = zipParts(bytesOf(write("targets.xlsx")));
    EXPECT_THAT(parts["xl/worksheets/sheet1.xml"], HasSubstr("<f>SUM(H2:K2)</f><v>14400000</v>"));
    EXPECT_THAT(bytesOf(write("targets.csv")), HasSubstr("organisation,N,North,"));
}

} // namespace
} // namespace quotasmith::tests
