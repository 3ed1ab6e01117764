// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <QProcess>

namespace quotasmith::cli {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;

/// What a shell can do to a program: close its streams, bound its files and its memory.
class HardLimits : public PlanFolder {
protected:
    /// `before` is said to the shell; the program takes its place.
    Ran shell(const std::string &before, const std::string &arguments) const
    {
        const std::string program = tests::buildFolder() + "/bin/quotasmith-cli ";
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), QString::fromStdString(before + "exec " + program + arguments)});
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    void expectWhole() const { EXPECT_TRUE(answer("check a.qsplan")["ok"].get<bool>()); }
    void writeManySales() const
    {
        std::string text = "date,person,customer,product,revenue\n";
        for (int line = 0; line < 40'000; ++line)
            text += "2026-0" + std::to_string(line % 9 + 1) + "-1" + std::to_string(line % 10) + ",P001,A1,X1," +
                    std::to_string(line) + ".5\n";
        m_folder.write("many.csv", text);
    }
};

TEST_F(HardLimits, ClosedStreamsDoNotBecomeFilesOfThePlan)
{
    EXPECT_EQ(shell({}, "targets annual a.qsplan 1300000 <&- >&- 2>&-").code, 0);
    EXPECT_EQ(shell({}, "check a.qsplan --bogus <&- >&- 2>&-").code, 2);
    expectWhole();
    EXPECT_EQ(tests::bytesOf(m_folder / ".~a.qsplan.lock"), "");
}

TEST_F(HardLimits, AFileThatMayNotGrowIsRefusedAndThePlanStaysAsItWas)
{
    writeManySales();
    const std::string before = planBytes();
    const std::string blocks = std::to_string(before.size() / 512 + 100);
    const Ran ran = shell("ulimit -f " + blocks + "; ", "import actuals a.qsplan many.csv --existing replace");
    EXPECT_EQ(ran.code, 1) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("a.qsplan"));
    EXPECT_EQ(planBytes(), before);
    expectWhole();
}

TEST_F(HardLimits, WantOfMemoryIsSaidAndThePlanStaysWhole)
{
    writeManySales();
    const std::string before = planBytes();
    int refused = 0, done = 0;
    for (int megabytes = 60; megabytes <= 400 && done < 3; megabytes += 5) {
        const std::string limit = "ulimit -v " + std::to_string(megabytes * 1024) + "; ";
        const Ran ran = shell(limit, "import actuals a.qsplan many.csv --existing replace --dry-run");
        const bool isStarted = ran.code != 127; // the system's loader found no room for the libraries
        ASSERT_THAT(ran.code, AnyOf(0, 1, 127)) << megabytes << " MB: " << ran.err;
        if (isStarted && ran.code == 1) {
            EXPECT_THAT(ran.err, HasSubstr("not enough memory")) << megabytes;
            ++refused;
        }
        done += ran.code == 0 ? 1 : 0;
    }
    EXPECT_EQ(done, 3);
    EXPECT_GT(refused, 0) << "no limit lay between starting and having enough";
    EXPECT_EQ(planBytes(), before);
    expectWhole();
}

} // namespace
} // namespace quotasmith::cli
