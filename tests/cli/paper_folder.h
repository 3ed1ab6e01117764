// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cli/program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace quotasmith::cli {

/// A plan whose people are paid 1 % of the revenue; January's actuals of one person.
class PaperFolder : public PlanFolder {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "pdftotext is not installed: apt-get install poppler-utils";
        PlanFolder::SetUp();
        m_folder.write("s.json", R"({"code":"seed","method":"progressive-above","tiers":[{"from":"0","rate":"0.01"},)"
                                 R"({"from":"1","rate":"0.02"}]})");
        answer("commission scheme a.qsplan --from s.json");
        answer("actuals set a.qsplan --person P001 --period 2027-01 --measure revenue --value 100000");
    }

    std::string read(const std::string &file) const
    {
        QProcess process;
        process.start(
            QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QString::fromStdString((m_folder / file).string()), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput().toStdString();
    }

    /// The same as one line, wherever it was wrapped.
    std::string flowing(const std::string &file) const
    {
        return QString::fromStdString(read(file)).simplified().toStdString();
    }

    static std::string grouped(std::string amount)
    {
        for (std::size_t at = amount.find('.'); at > 3 && at != std::string::npos; at -= 3)
            amount.insert(at - 3, ",");
        return amount;
    }
};

} // namespace quotasmith::cli
