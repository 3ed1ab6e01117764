// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"
#include "cli/words.h"
#include "core/plan/lists/kind.h"
#include "tests/cli/program.h"
#include "tests/support/places.h"
#include "tests/support/zip_parts.h"
#include "tests/text/speaking.h"

#include <gmock/gmock.h>

#include <QProcess>

#include <algorithm>
#include <map>
#include <regex>
#include <sstream>

/// Every command there is, run with words and amounts that occur nowhere else: the log knows none of them, and no file
/// is left where nobody asked for one.
namespace quotasmith::cli {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char *kName = "Zwxquill";
constexpr const char *kAmount = "1234567890123.45";
constexpr const char *kWage = "7654321098765.43"; ///< in no list, so that it is pay wherever it turns up
const Words kWages{"7654321098765", "765432109876543", "7,654,321,098,765"};
const Words kCanaries{"7654321098765", kName, "1234567890123", "123456789012345", "1,234,567,890,123", "Zwxq"};
const Words kRooms{"tmp", "config", "cache", "data", "state", "runtime", "home"};

struct Option {
    std::string name;
    std::string shape; ///< what its value looks like: `CODE`, `organisation|customer|product`
    bool isNeeded = false;
};

/// What a command takes, as its help says: the shapes of its arguments, and the options that take a value.
struct Shape {
    Words arguments;
    std::vector<Option> options;
};

Words wordsOf(const std::string &text)
{
    std::istringstream stream(text);
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::map<std::string, Shape> allShapes()
{
    const text::Speaking speaking(text::Language::English);
    GlobalOptions options;
    CommandLine line(options);
    declareCommands(line);
    std::map<std::string, Shape> shapes;
    const std::regex usage("Usage: [^\n]*\\[OPTIONS\\]([^\n]*)"),
        option("\n  (?:-[a-z],)?(--[a-z-]+) ([^ \n]+)( \\(needed\\))?");
    for (const std::string &command : line.commands()) {
        const std::string help = line.help(wordsOf(command));
        Shape &shape = shapes[command];
        std::smatch found;
        if (std::regex_search(help, found, usage))
            shape.arguments = wordsOf(found[1]);
        for (std::sregex_iterator it(help.begin(), help.end(), option), end; it != end; ++it)
            shape.options.push_back({(*it)[1], (*it)[2], (*it)[3].matched});
    }
    return shapes;
}

/// What a field of a list may say, as somebody types it.
std::string example(const plan::ListField &field)
{
    using plan::ListType;
    static const std::map<ListType, std::string> kExamples{
        {ListType::Text, kName},       {ListType::Code, kName},      {ListType::Amount, kAmount},
        {ListType::Quantity, "5"},     {ListType::Count, "1"},       {ListType::Rate, "0.5"},
        {ListType::Number, "1"},       {ListType::Month, "2027-05"}, {ListType::Period, "2027"},
        {ListType::OfYear, "2027"},    {ListType::Week, "2027-W18"}, {ListType::Date, "2027-05-03"},
        {ListType::Measure, "orders"}, {ListType::YesNo, "yes"},     {ListType::Cadence, "every-friday"},
        {ListType::Weeks, "W3-W4"}};
    if (field.type == ListType::Choice)
        return std::string(plan::wordsOf(field).front());
    if (field.type == ListType::Node)
        return field.axis == "customer"  ? field.levels == "tier" ? "KA" : "A1"
               : field.axis == "product" ? "X1"
               : field.levels.find("person") != field.levels.npos || field.levels.empty() ? "P001"
                                                                                          : "North";
    const auto found = kExamples.find(field.type);
    return found == kExamples.end() ? std::string() : found->second;
}

class CanaryRuns : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        for (const std::string &room : kRooms)
            fs::create_directory(m_folder / room);
        m_folder.write("pay.csv", std::string("code,name,monthlyWage\nP001,") + kName + ',' + kWage + "\n");
        m_folder.write("bad.csv", std::string("code,name,monthlyWage\nP001,") + kName + ",12" + kName + "\n");
        quietly({"import", "people", "a.qsplan", "pay.csv"});
        quietly({"import", "people", "a.qsplan", "bad.csv"});
        quietly({"plan", "set", "a.qsplan", "company", kName});
        quietly({"targets", "hold", "a.qsplan", "--node", "P001", "--reason", kName});
        for (const plan::ListKind &kind : plan::listKinds())
            if (kind.place != plan::ListPlace::Settings)
                m_filled += fill(kind);
    }
    /// A row with a canary in every field that takes one.
    int fill(const plan::ListKind &kind) const
    {
        Words words{"table", "put", "a.qsplan", std::string(kind.code)};
        bool isOneSaid = false;
        for (const plan::ListField &field : kind.fields) {
            const bool isOneOf = kind.oneOf.find(field.code) != kind.oneOf.npos;
            if (isOneOf && std::exchange(isOneSaid, true))
                continue;
            if (const std::string value = example(field); !value.empty())
                words.push_back(std::string(field.code) + '=' + value);
        }
        return quietly(words) == 0 ? 1 : 0;
    }
    /// Runs a command and looks through what it logged; its answer and its messages are its own business.
    int quietly(Words words) const
    {
        std::string what;
        for (const std::string &word : words)
            what += word + ' ';
        words.insert(words.end(), {"--log-level", "trace", "--now", "2027-03-01"});
        const Ran ran = runWatched(words);
        EXPECT_NE(ran.code, -1) << what << ran.err;
        static const std::regex kLogLine("[0-9]{4}-[0-9]{2}-[0-9]{2}T[^ ]+ [a-z]+ .*");
        std::istringstream lines(ran.err);
        for (std::string line; std::getline(lines, line);)
            if (std::regex_match(line, kLogLine)) {
                ++m_logged;
                for (const std::string &canary : kCanaries)
                    EXPECT_EQ(line.find(canary), std::string::npos) << what << '\n' << line;
            }
        m_done += ran.code == 0 || ran.code == 3 ? 1 : 0;
        return ran.code;
    }
    Ran runWatched(const Words &words) const
    {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto send = [&](const char *name, const char *room) {
            environment.insert(QString::fromLatin1(name), QString::fromStdString((m_folder / room).string()));
        };
        send("TMPDIR", "tmp");
        send("XDG_CONFIG_HOME", "config");
        send("XDG_CACHE_HOME", "cache");
        send("XDG_DATA_HOME", "data");
        send("XDG_STATE_HOME", "state");
        send("XDG_RUNTIME_DIR", "runtime");
        send("HOME", "home");
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        QStringList arguments;
        for (const std::string &word : words)
            arguments << QString::fromStdString(word);
        process.start(QString::fromStdString(tests::buildFolder() + "/bin/quotasmith-cli"), arguments);
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    /// Files nobody asked for: in the rooms, and half-made ones beside the plan. Fonts leave a cache of their own.
    Words leftOver() const
    {
        Words left;
        for (const auto &entry : fs::recursive_directory_iterator(m_folder.path())) {
            const std::string name = entry.path().lexically_relative(m_folder.path()).string();
            const bool isInRoom = std::any_of(kRooms.begin(), kRooms.end(), [&](const std::string &room) {
                return name.starts_with(room + '/') && name.find("fontconfig") == name.npos;
            });
            const bool isHalfMade = name.ends_with(".tmp") || name.ends_with(".draft") || name.ends_with("-journal");
            if (entry.is_regular_file() && (isInRoom || isHalfMade))
                left.push_back(name);
        }
        return left;
    }

    /// Whether pay may stand in what a command writes: that is what it is for, or it is the whole plan.
    static bool isOfPay(const std::string &command)
    {
        return command.starts_with("commission") || command.starts_with("report") || command.starts_with("table") ||
               command.starts_with("backup") || command == "copy" || command == "next-year";
    }
    /// What was written by commands that are not about pay, and has some in it.
    Words withWages() const
    {
        Words found;
        for (const std::string &file : m_free) {
            const std::string bytes = tests::bytesOf(m_folder / file);
            std::string all = bytes;
            if (bytes.starts_with("PK"))
                for (const auto &[name, part] : tests::zipParts(bytes))
                    all += part;
            if (std::any_of(kWages.begin(), kWages.end(),
                            [&](const std::string &wage) { return all.find(wage) != all.npos; }))
                found.push_back(file);
        }
        return found;
    }
    /// A value of a shape that the plan knows, or else a canary.
    std::string fitting(const std::string &shape)
    {
        static const std::map<std::string, std::string> kFitting{
            {"FILE", "a.qsplan"}, {"SOURCE", "pay.csv"},  {"KIND", "rivals"},   {"CODE", "P001"},
            {"P", "2027"},        {"YYYY-MM", "2027-05"}, {"MONTH", "2027-05"}, {"N", "1"},
            {"M", "revenue"},     {"DATE", "2027-05-03"}};
        if (shape.starts_with("OUT"))
            return m_outputs.emplace_back("out" + std::to_string(m_outputs.size()) + ".xlsx");
        const auto found = kFitting.find(shape);
        if (found != kFitting.end())
            return found->second;
        return shape.find('|') == shape.npos ? kName : shape.substr(0, shape.find('|'));
    }

    int m_filled = 0;
    Words m_free;    ///< those of them that may hold no pay
    Words m_outputs; ///< files commands were told to write
    mutable int m_logged = 0;
    mutable int m_done = 0; ///< runs that ended well
};

TEST_F(CanaryRuns, NoCommandLogsOrLeavesWhatAPlanHolds)
{
    EXPECT_GE(m_filled, 40) << "lists with canaries in them";
    const auto shapes = allShapes();
    EXPECT_GE(shapes.size(), 90u);
    for (const auto &[command, shape] : shapes) {
        Words good = wordsOf(command), bad = good;
        for (const std::string &argument : shape.arguments) {
            good.push_back(argument == "KIND" && command == "chart" ? "months" : fitting(argument));
            bad.push_back(argument == "FILE" ? std::string(kName) + ".qsplan" : std::string(kName));
        }
        for (const Option &option : shape.options)
            if (option.isNeeded) {
                good.insert(good.end(), {option.name, fitting(option.shape)});
                bad.insert(bad.end(), {option.name, kName});
            }
        Words full = good;
        for (const Option &option : shape.options)
            if (!option.isNeeded)
                full.insert(full.end(), {option.name, option.name == "--output" ? fitting("OUT") : kName});
        const int before = m_logged;
        const std::size_t written = m_outputs.size();
        quietly(good);
        quietly(full);
        quietly(bad);
        if (!isOfPay(command))
            m_free.insert(m_free.end(), m_outputs.begin() + static_cast<std::ptrdiff_t>(written), m_outputs.end());
        EXPECT_GE(m_logged - before, 2) << command << " was not heard of in the log";
    }
    EXPECT_GE(m_done, 60) << "commands that were carried out";
    EXPECT_THAT(withWages(), IsEmpty());
    EXPECT_THAT(leftOver(), IsEmpty());
    EXPECT_THAT(tests::bytesOf(m_folder / "a.qsplan"), ::testing::HasSubstr(kName)) << "the canaries are in the plan";
}

} // namespace
} // namespace quotasmith::cli
