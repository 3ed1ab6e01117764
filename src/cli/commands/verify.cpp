// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/verify.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/exchange/cases/case_file.h"
#include "text/convert.h"

#include <algorithm>
#include <array>

namespace quotasmith::cli {

namespace {

using exchange::CaseResult;

struct VerifyOptions {
    std::vector<std::string> files;
    bool isList = false;
};

std::vector<exchange::WorkedCase> casesOf(const VerifyOptions &options)
{
    if (options.files.empty())
        return exchange::readShippedCases();
    std::vector<exchange::WorkedCase> cases;
    for (const std::string &file : options.files)
        for (exchange::WorkedCase &one : exchange::readCaseFile(file))
            cases.push_back(std::move(one));
    return cases;
}

void listCases(Output &output, const std::vector<exchange::WorkedCase> &cases)
{
    Json list = Json::array();
    Table table{{{Cli::tr("Case")}, {Cli::tr("Kind")}, {Cli::tr("Title")}, {Cli::tr("Source")}}, {}};
    for (const exchange::WorkedCase &one : cases) {
        list.push_back({{"id", one.id},
                        {"kind", one.kind},
                        {"title", textOrNull(one.title)},
                        {"source", textOrNull(one.source)},
                        {"origin", textOrNull(one.origin)},
                        {"runs", bool(one.run)}});
        table.rows.push_back(
            {text::fromUtf8(one.id), text::fromUtf8(one.kind), text::fromUtf8(one.title), text::fromUtf8(one.source)});
    }
    output.json({{"cases", list}});
    output.table(table);
    output.line(Cli::tr("%n case(s)", nullptr, static_cast<int>(cases.size())));
}

/// What came of the cases, while they run.
class Verification {
public:
    explicit Verification(Output &output) : m_output(output) {}

    void run(const exchange::WorkedCase &one)
    {
        static constexpr std::array<const char *, 3> kResults{"passed", "failed", "not-run"};
        const exchange::CaseReport report = exchange::runCase(one);
        const auto result = static_cast<std::size_t>(report.result);
        ++m_counts[result];
        m_list.push_back({{"id", one.id},
                          {"kind", one.kind},
                          {"source", one.source},
                          {"result", kResults[result]},
                          {"expected", Json::parse(one.expect.print())},
                          {"got", Json::parse(report.got.print())}});
        if (report.result == CaseResult::Failed)
            sayFailed(one, report);
        if (report.result == CaseResult::NotRun &&
            std::find(m_unknown.begin(), m_unknown.end(), one.kind) == m_unknown.end())
            m_unknown.push_back(one.kind);
    }

    ExitCode close()
    {
        const auto [passed, failed, notRun] = m_counts;
        m_output.json({{"passed", passed}, {"failed", failed}, {"notRun", notRun}, {"cases", m_list}});
        if (!m_unknown.empty())
            m_output.line(Cli::tr("Not run, of kinds without an engine: %1").arg(joinedUnknown()));
        QString closing = Cli::tr("%1 passed, %2 failed").arg(passed).arg(failed);
        if (notRun > 0)
            closing += Cli::tr(", %1 not run").arg(notRun);
        m_output.line(closing);
        return failed > 0 ? ExitCode::Refused : ExitCode::Done;
    }

private:
    void sayFailed(const exchange::WorkedCase &one, const exchange::CaseReport &report)
    {
        m_output.line(Cli::tr("%1 failed: %2 (%3)")
                          .arg(text::fromUtf8(one.id), text::fromUtf8(one.title), text::fromUtf8(one.source)));
        m_output.line(Cli::tr("  expected %1").arg(text::fromUtf8(one.expect.print())));
        m_output.line(Cli::tr("  got      %1").arg(text::fromUtf8(report.got.print())));
    }

    QString joinedUnknown() const
    {
        QString names;
        for (const std::string &kind : m_unknown)
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + text::fromUtf8(kind);
        return names;
    }

    Output &m_output;
    Json m_list = Json::array();
    std::array<int, 3> m_counts{};
    std::vector<std::string> m_unknown;
};

ExitCode verify(Context &context, const VerifyOptions &options)
{
    const std::vector<exchange::WorkedCase> cases = casesOf(options);
    if (options.isList) {
        listCases(context.output(), cases);
        return ExitCode::Done;
    }
    Verification verification(context.output());
    for (const exchange::WorkedCase &one : cases)
        verification.run(one);
    return verification.close();
}

} // namespace

void declareVerify(CommandLine &line)
{
    auto options = std::make_shared<VerifyOptions>();
    line.add("verify", Cli::tr("Run worked examples, with their sources, against the engines"))
        .option("--cases", "FILE", options->files,
                Cli::tr("A case file of your own instead; may be given several times"))
        .flag("--list", options->isList, Cli::tr("Only list the cases"))
        .runs([options](Context &context) { return verify(context, *options); });
}

} // namespace quotasmith::cli
