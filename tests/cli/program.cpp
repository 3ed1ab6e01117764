// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <QProcess>

#include <algorithm>
#include <sstream>

namespace quotasmith::cli {

namespace {

std::vector<std::string> wordsOf(const std::string &line)
{
    std::vector<std::string> words;
    std::istringstream stream(line);
    for (std::string word; stream >> word;) {
        std::replace(word.begin(), word.end(), '|', ' ');
        words.push_back(word);
    }
    return words;
}

constexpr const char *kPeople = "code,name,region,team,hire date,monthly wage\n"
                                "P001,Ann,North,N1,2020-01-01,10000\n"
                                "P002,Bob,North,N1,2021-01-01,9000\n"
                                "P003,Cleo,South,S1,2020-06-01,11000\n"
                                "P004,=Dan,South,S1,2026-06-01,8000\n";
constexpr const char *kCustomers = "code,name,tier,city\nA1,Alpha,KA,Berlin\n";
constexpr const char *kProducts = "code,name,role\nX1,Lamp,Hit\n";

/// Every person sells in every month of 2026: a hundred times the number, plus ten times the month.
std::string actualsText()
{
    std::string text = "date,person,customer,product,revenue,orders\n";
    for (int person = 1; person <= 4; ++person)
        for (int month = 1; month <= 12; ++month) {
            const std::string date = "2026-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-15";
            text +=
                date + ",P00" + std::to_string(person) + ",A1,X1," + std::to_string(100 * person + 10 * month) + ",2\n";
        }
    return text;
}

} // namespace

Ran runProgram(const std::filesystem::path &folder, const std::vector<std::string> &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    QStringList words;
    for (const std::string &argument : arguments)
        words << QString::fromStdString(argument);
    process.start(QString::fromStdString(tests::buildFolder() + "/bin/quotasmith-cli"), words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

void PlanFolder::SetUp()
{
    m_folder.write("people.csv", kPeople);
    m_folder.write("customers.csv", kCustomers);
    m_folder.write("products.csv", kProducts);
    m_folder.write("actuals.csv", actualsText());
    for (const char *line :
         {"new a.qsplan --company Acme --year 2027", "import people a.qsplan people.csv --create-missing",
          "import customers a.qsplan customers.csv --create-missing",
          "import products a.qsplan products.csv --create-missing", "import actuals a.qsplan actuals.csv",
          "targets annual a.qsplan 1200000", "targets spread a.qsplan --axis organisation --method history",
          "targets spread a.qsplan --axis customer --method history",
          "targets spread a.qsplan --axis product --method history"}) {
        const Ran ran = run(std::string(line) + " --now 2027-01-05 --author Tester");
        ASSERT_EQ(ran.code, 0) << line << '\n' << ran.err;
    }
}

Ran PlanFolder::run(const std::string &arguments) const
{
    return run(wordsOf(arguments));
}

nlohmann::json PlanFolder::answer(const std::string &arguments) const
{
    const Ran ran = run(arguments + " --json");
    EXPECT_EQ(ran.code, 0) << arguments << '\n' << ran.err;
    const auto json = nlohmann::json::parse(ran.out, nullptr, false);
    EXPECT_EQ(json.value("schema", ""), "quotasmith/1") << ran.out;
    return json;
}

void PlanFolder::expectRefused(const std::string &arguments, int code, const std::string &message) const
{
    const std::string before = planBytes();
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, code) << arguments;
    EXPECT_THAT(ran.err, ::testing::HasSubstr(message)) << arguments;
    EXPECT_EQ(ran.out, "") << arguments;
    const Ran json = run(arguments + " --json");
    EXPECT_EQ(json.code, code) << arguments;
    EXPECT_THAT(nlohmann::json::parse(json.out, nullptr, false)["error"]["message"].dump(-1, ' ', false),
                ::testing::HasSubstr(message))
        << arguments << json.out;
    EXPECT_TRUE(planBytes() == before) << arguments << " changed the plan";
}

} // namespace quotasmith::cli
