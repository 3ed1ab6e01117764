// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/edit_targets.h"
#include "tests/faults/fault_vfs.h"
#include "tests/ui/ui_fixture.h"
#include "text/error_text/error_parts.h"
#include "ui/models/grid_roles.h"
#include "ui/models/targets_model.h"

#include <QAbstractItemModelTester>

namespace quotasmith::tests {
namespace {

using faults::Call;
using faults::FaultVfs;
using faults::Lasting;

/// Everything a model shows, cell by cell.
QStringList shownBy(const ui::TargetsModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            shown << model.index(row, column).data().toString();
    return shown;
}

/// The window's grid while the disk under its plan fails.
class WindowFaults : public UiFixture, public ::testing::WithParamInterface<Call> {
protected:
    ~WindowFaults() override { m_session.close(); } // before the file system goes

    /// What somebody who opens the file now sees.
    QStringList shownByTheFile()
    {
        ui::DocumentSession fresh(surroundings());
        EXPECT_TRUE(fresh.open(m_file)) << fresh.lastError()->code();
        ui::TargetsModel model(fresh);
        model.show(plan::Axis::Organisation, plan::Measure::Revenue);
        return shownBy(model);
    }
    bool edit(int number)
    {
        return m_session.run([number](store::Document &document) {
            const auto value = spread::parseValue(std::to_string(14'000'000 + number * 1000), 2).value.value();
            return ops::setAnnualTarget(document, plan::Measure::Revenue, value, ops::Run::Write).changes;
        });
    }
    void expectToldWell(const base::Error &error)
    {
        const text::ErrorParts parts = text::errorParts(error);
        EXPECT_TRUE(parts.problem.contains(QStringLiteral("plan.qsplan"))) << parts.problem.toStdString();
        EXPECT_FALSE(parts.remedy.isEmpty()) << parts.problem.toStdString();
    }
    /// One edit whose n-th call fails.
    void failOnce(const ui::TargetsModel &model, int n, Lasting lasting)
    {
        m_vfs.failAt(GetParam(), n, lasting);
        const bool isDone = edit(n);
        const std::optional<base::Error> error = m_session.lastError();
        m_vfs.heal();
        EXPECT_TRUE(isDone || error);
        m_session.nextUndo(); // as the window asks when anything happens: SQLite takes back what was cut off
        if (!isDone && error)
            expectToldWell(*error);
        EXPECT_EQ(shownBy(model), shownByTheFile())
            << faults::callName(GetParam()) << ' ' << n << ' ' << (error ? error->code() : std::string());
    }

    FaultVfs m_vfs;
};

TEST_P(WindowFaults, TheGridShowsWhatIsInTheFile)
{
    openPlan();
    ui::TargetsModel model(m_session);
    const QAbstractItemModelTester tester(&model);
    model.show(plan::Axis::Organisation, plan::Measure::Revenue);
    ASSERT_FALSE(shownBy(model).isEmpty());
    for (const Lasting lasting : {Lasting::Once, Lasting::ForEver})
        for (int n = 1; n <= 6; ++n)
            failOnce(model, n, lasting);
    EXPECT_TRUE(edit(99)) << "a disk that is well again is written";
    EXPECT_EQ(shownBy(model), shownByTheFile());
    EXPECT_TRUE(m_session.undo());
    EXPECT_EQ(shownBy(model), shownByTheFile());
}

INSTANTIATE_TEST_SUITE_P(EveryCall, WindowFaults,
                         ::testing::Values(Call::Write, Call::Sync, Call::Delete, Call::Truncate, Call::Lock),
                         [](const auto &call) { return std::string(faults::callName(call.param)); });

class FullDisk : public WindowFaults {};

TEST_F(FullDisk, SaysWhichFileWhyAndWhatNext)
{
    openPlan();
    m_vfs.failAt(Call::Write, 1, Lasting::ForEver);
    EXPECT_FALSE(edit(1));
    m_vfs.heal();
    ASSERT_TRUE(m_session.lastError());
    EXPECT_EQ(m_session.lastError()->code(), "disk-full");
    const text::ErrorParts parts = text::errorParts(*m_session.lastError());
    EXPECT_TRUE(parts.problem.contains(QStringLiteral("no room left on the disk"))) << parts.problem.toStdString();
    EXPECT_TRUE(parts.remedy.contains(QStringLiteral("Free some space"))) << parts.remedy.toStdString();
    EXPECT_TRUE(m_session.isWritable()) << "the plan is whole and stays open";
}

} // namespace
} // namespace quotasmith::tests
