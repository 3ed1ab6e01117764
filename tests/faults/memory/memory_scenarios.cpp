// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/memory/memory_scenarios.h"

#include "core/diagnosis/diagnosis.h"
#include "core/ops/backups/keep_backups.h"
#include "core/ops/commission/statements.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/handout/hand_out.h"
#include "core/ops/handout/take_back.h"
#include "core/ops/import/import_file.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/overview/read_overview.h"
#include "core/ops/people/change_staff.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/plan/next_year/next_year.h"
#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_review.h"
#include "core/ops/sample/make_sample.h"
#include "core/ops/targets/hold_targets.h"
#include "core/ops/targets/set_targets.h"
#include "core/store/backup.h"
#include "tests/core/ops/handout/handout_plan.h"
#include "tests/support/sheet_editor.h"
#include "tests/support/workbook_maker.h"

namespace quotasmith::faults {

namespace {

using store::Document;
using tests::TemporaryFolder;

constexpr auto kRevenue = plan::Measure::Revenue;
constexpr auto kTree = plan::Axis::Organisation;

spread::ValueExpression value(const char *typed)
{
    return *spread::parseValue(typed, 2).value;
}

std::string text(const store::Changes &changes)
{
    std::string words = changes.op;
    for (const auto &[table, rows] : changes.tables)
        words += ' ' + table + '=' + std::to_string(rows);
    return words;
}

std::string setAnnual(Document &document, const char *typed)
{
    return text(ops::setAnnualTarget(document, kRevenue, value(typed), ops::Run::Write).changes);
}

std::string setCell(Document &document, const TemporaryFolder &)
{
    return text(
        ops::setTarget(document, {{kTree, "P004", "2027-06"}, kRevenue, value("500000")}, ops::Run::Write).changes);
}

std::string setBlock(Document &document, const TemporaryFolder &)
{
    const ops::SetTargets block{
        kTree, kRevenue, {{"P004", "2027-07", "410000"}, {"P005", "2027-08", "+5%"}, {"P009", "2027-09", "300000"}}};
    const auto outcome = ops::setTargets(document, block, ops::Partly::Allowed, ops::Run::Write);
    return text(outcome.changes) + " refused " + std::to_string(outcome.refused.size());
}

std::string hold(Document &document, const TemporaryFolder &)
{
    ops::HoldTarget request;
    request.place = {kTree, "EAST-1", "2027Q4"};
    return text(ops::holdTarget(document, request, ops::Run::Write).changes);
}

std::string spreadAnew(Document &document, const TemporaryFolder &)
{
    ops::SpreadTargets request;
    request.method = spread::Method::Equal;
    return text(ops::spreadTargets(document, request, ops::Run::Write).changes);
}

std::string move(Document &document, const TemporaryFolder &)
{
    const ops::MoveTarget request{{kTree, "P004", "2027-10"}, {kTree, "P005", "2027-10"}, kRevenue, value("10000")};
    return text(ops::moveTarget(document, request, ops::Run::Write).changes);
}

std::string changePeople(Document &document, const TemporaryFolder &)
{
    ops::StaffRequest request;
    request.action = ops::StaffAction::Move;
    request.person = "P004";
    request.from = "2027-08";
    request.to = "NORTH-1";
    return text(ops::changeStaff(document, request, ops::Run::Write).changes);
}

std::string importSales(Document &document, const TemporaryFolder &folder, const char *name)
{
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::Actuals;
    options.createMissing = true;
    const auto outcome = ops::importFile(document, folder / name, options);
    return text(outcome.changes) + (outcome.isRefused ? " refused" : "");
}

std::string addRow(Document &document, const TemporaryFolder &)
{
    const auto put = ops::putRecord(document, *plan::findListKind("loss-reasons"),
                                    {{"month", "2027-05"}, {"reason", "price"}, {"count", "3"}});
    return text(put.changes);
}

std::string handOut(Document &document, const TemporaryFolder &folder)
{
    return text(ops::handOut(document, "EAST-1", folder / "handout.xlsx", tests::plainWords()).changes);
}

std::string takeBack(Document &document, const TemporaryFolder &folder)
{
    const auto outcome = ops::takeBack(document, ops::readReturned(folder / "back.xlsx"), {ops::Prefer::Theirs, {}});
    return text(outcome.changes) + " taken " + std::to_string(outcome.taken);
}

std::string backUp(Document &document, const TemporaryFolder &)
{
    static const base::FixedClock clock("2027-06-09");
    return ops::backUp(document, store::BackupReason::Asked, clock).id;
}

std::string copy(Document &document, const TemporaryFolder &folder, store::CopyDetail detail)
{
    store::copyFile(document.connection(), folder / "copy.qsplan", detail);
    return {};
}

std::string closeQuarter(Document &document, const TemporaryFolder &)
{
    return text(ops::closeStatements(document, {0, 2}).changes);
}

std::string startNextYear(Document &document, const TemporaryFolder &folder)
{
    static const base::FixedClock clock("2027-06-09");
    base::SeededIdSource ids(11);
    ops::startNextYear(document, folder / "next.qsplan", {&clock, &ids, "tester", "bench"});
    return {};
}

std::string diagnose(Document &document, const TemporaryFolder &)
{
    const auto diagnosis = diagnosis::diagnose(ops::readDiagnosisInput(document.connection(), {}));
    std::string found;
    for (const auto &finding : diagnosis.judgement.findings)
        found += finding.id() + ' ';
    return found + std::to_string(diagnosis.accounts.size());
}

std::string review(Document &document, const TemporaryFolder &)
{
    const auto review = ops::readReview(document.connection(), {"ytd", kTree, kRevenue});
    std::string numbers;
    for (const auto &row : review.rows)
        numbers += std::to_string(row.actual.value_or(-1)) + ' ' + std::to_string(row.target.value_or(-1)) + ' ';
    return numbers;
}

std::string forecast(Document &document, const TemporaryFolder &)
{
    std::string years;
    for (const auto &method : ops::readForecasts(document.connection(), kRevenue).methods)
        years += std::to_string(method.yearEnd.value_or(-1)) + ' ';
    return years;
}

std::string runCommission(Document &document, const TemporaryFolder &)
{
    std::string totals;
    for (const auto &statement : ops::statementsOf(ops::readPayBook(document.connection())))
        totals += std::to_string(statement.total()) + ' ';
    return totals;
}

std::string check(Document &document, const TemporaryFolder &)
{
    const ops::PlanCheck check = ops::checkPlan(document);
    return (check.ok ? "good " : "bad ") + std::to_string(check.compared);
}

std::string overview(Document &document, const TemporaryFolder &)
{
    const ops::Overview overview = ops::readOverview(document.connection(), kRevenue);
    return std::to_string(overview.target().value_or(-1)) + ' ' + std::to_string(overview.through.value_or(-1));
}

/// A sheet of order lines.
std::string salesWorkbook()
{
    const auto cell = [](const char *words) {
        return std::string("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
    };
    const auto row = [&](const char *date, const char *person, const char *account, const char *product,
                         const char *revenue) {
        return "<row>" + cell(date) + cell(person) + cell(account) + cell(product) + cell(revenue) + "</row>";
    };
    return tests::WorkbookMaker()
        .sheet("orders", row("date", "person", "account", "product", "revenue") +
                             row("2027-06-02", "P004", "New 1", "New A", "1200.50") +
                             row("2027-06-03", "P005", "New 2", "New B", "900"))
        .bytes();
}

} // namespace

const std::vector<MemoryScenario> &memoryScenarios()
{
    using Folder = const TemporaryFolder &;
    static const std::vector<MemoryScenario> kScenarios{
        {"EditAtTheTop", [](Document &plan, Folder) { return setAnnual(plan, "110000000"); }},
        {"EditOfACell", setCell},
        {"Paste", setBlock},
        {"Hold", hold},
        {"Spread", spreadAnew},
        {"Move", move},
        {"PeopleMove", changePeople},
        {"ImportOfCsv", [](Document &plan, Folder in) { return importSales(plan, in, "sales.csv"); }},
        {"ImportOfXlsx", [](Document &plan, Folder in) { return importSales(plan, in, "sales.xlsx"); }},
        {"ListRow", addRow},
        {"Undo", [](Document &plan, Folder) { return text(plan.undo()); }},
        {"Redo", [](Document &plan, Folder) { return text(plan.redo()); }},
        {"HandOut", handOut, "handout.xlsx"},
        {"TakeBack", takeBack},
        {"Backup", backUp, ".plan.qsplan.backups/2027-06-09T000000Z-asked.qsplan"},
        {"Copy", [](Document &plan, Folder in) { return copy(plan, in, store::CopyDetail::Everything); },
         "copy.qsplan"},
        {"CopyWithoutPay", [](Document &plan, Folder in) { return copy(plan, in, store::CopyDetail::WithoutPay); },
         "copy.qsplan"},
        {"CloseStatements", closeQuarter},
        {"NextYear", startNextYear, "next.qsplan"},
        {"Diagnosis", diagnose, nullptr, true},
        {"Review", review, nullptr, true},
        {"Forecast", forecast, nullptr, true},
        {"Commission", runCommission, nullptr, true},
        {"Check", check, nullptr, true},
        {"Overview", overview, nullptr, true},
    };
    return kScenarios;
}

void prepareScenarios(const TemporaryFolder &folder, const std::filesystem::path &plan,
                      const store::Surroundings &surroundings)
{
    std::filesystem::remove(plan);
    ops::makeSample(plan, {});
    const auto document = Document::openForWriting(plan, surroundings);
    const auto out = folder / "out.xlsx";
    ops::handOut(*document, "EAST-1", out, tests::plainWords());
    tests::SheetEditor sheet(tests::bytesOf(out));
    sheet.setNumber(sheet.rowOf("target revenue P009"), sheet.columnOf("2027 commitment"), "5123456");
    folder.write("back.xlsx", sheet.bytes());
    folder.write("sales.csv", "date,person,account,product,revenue\n2027-06-02,P004,New 1,New A,1200.50\n"
                              "2027-06-03,P005,New 2,New B,900\n");
    folder.write("sales.xlsx", salesWorkbook());
    setAnnual(*document, "105000000");
    setAnnual(*document, "106000000");
    document->undo();
}

void editOnceMore(Document &document)
{
    setAnnual(document, "107000000");
}

} // namespace quotasmith::faults
