// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/nodes/edit_nodes.h"
#include "tests/core/ops/handout/handout_plan.h"
#include "tests/support/places.h"
#include "tests/support/sheet_editor.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace quotasmith::tests {

using Json = nlohmann::json;

namespace {

std::filesystem::path casesFolder()
{
    return std::filesystem::path(sourceFolder()) / "tests/data/takeback";
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(casesFolder()))
        if (entry.is_directory())
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string text(const Json &json, const char *name, const std::string &standard = {})
{
    return json.contains(name) ? json[name].get<std::string>() : standard;
}

std::int64_t units(const std::string &amount)
{
    return money::parseAmount(amount, {2, 1, money::Finer::Refuse}).units;
}

Json amountOrNull(const std::optional<std::int64_t> &value)
{
    return value ? Json(money::printAmount(*value, 2)) : Json(nullptr);
}

/// `actual P1 2027-03`: the row of a person, found by its key, and the column of a period.
struct Spot {
    std::size_t row = 0;
    std::size_t column = 0;
};
Spot spotOf(const SheetEditor &sheet, const std::string &where)
{
    const std::size_t first = where.find(' ');
    const std::size_t second = where.find(' ', first + 1);
    const std::string kind = where.substr(0, first), code = where.substr(first + 1, second - first - 1);
    const std::string period = where.substr(second + 1);
    const std::string row = (kind == "commitment" ? "target" : kind) + " revenue " + code;
    const std::string column = kind == "commitment" ? period + " commitment" : period;
    return {sheet.rowOf(row), sheet.columnOf(column)};
}

std::string changed(const std::string &bytes, const Json &edits)
{
    SheetEditor sheet(bytes);
    for (const Json &edit : edits) {
        if (edit.contains("cell")) {
            const Spot spot = spotOf(sheet, edit["cell"]);
            if (edit.contains("formula"))
                sheet.setFormula(spot.row, spot.column, edit["formula"], text(edit, "value"));
            else if (edit.contains("number"))
                sheet.setNumber(spot.row, spot.column, edit["number"]);
            else if (edit.contains("error"))
                sheet.setError(spot.row, spot.column, edit["error"]);
            else if (text(edit, "text").empty())
                sheet.clear(spot.row, spot.column);
            else
                sheet.setText(spot.row, spot.column, edit["text"]);
        } else if (edit.contains("deleteRow")) {
            sheet.deleteRow(sheet.rowOf(edit["deleteRow"]));
        } else if (edit.contains("addRow")) {
            const std::size_t row = sheet.rowOf(edit["below"]) + 1;
            sheet.insertRow(row);
            for (std::size_t i = 0; i < edit["addRow"].size(); ++i)
                sheet.setText(row, i + 1, edit["addRow"][i]);
        } else if (edit.contains("insertColumn")) {
            const std::size_t column = sheet.columnOf(edit["insertColumn"]);
            sheet.insertColumn(column);
            sheet.setText(sheet.rowOf("code"), column, "remarks");
        } else if (edit.contains("deleteColumn")) {
            sheet.deleteColumn(sheet.columnOf(edit["deleteColumn"]));
        } else if (edit.contains("renameSheet")) {
            sheet.renameSheet(edit["renameSheet"]);
        } else if (edit.contains("stamp")) {
            sheet.setText(3, 1, edit["stamp"]);
        }
    }
    return sheet.bytes();
}

/// A file that was kept, as an answer to what was handed out now.
std::string stamped(const std::string &kept, const std::string &handedOut)
{
    SheetEditor sheet(kept);
    sheet.setText(3, 1, SheetEditor(handedOut).text(3, 1));
    return sheet.bytes();
}

} // namespace

/// A folder a situation: what happens to the plan and to the workbook, and what taking it back comes to.
class TakeBackCases : public HandoutPlan, public ::testing::WithParamInterface<std::string> {
protected:
    void happen(const Json &steps)
    {
        for (const Json &step : steps) {
            const std::string what = step["do"];
            if (what == "actual")
                setActual(step["person"], step["month"], units(step["value"]));
            else if (what == "close")
                close(step["months"]);
            else if (what == "leave")
                leave(step["person"], step["from"]);
            else if (what == "move")
                move(step["person"], step["from"], step["to"]);
            else if (what == "annual")
                ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value(step["value"]), ops::Run::Write);
            else if (what == "rename")
                ops::renameNode(*m_document, plan::Axis::Organisation, step["node"], text(step, "name"),
                                text(step, "code"));
            else if (what == "remove")
                ops::removeNode(*m_document, plan::Axis::Organisation, step["node"], step["heir"], ops::Run::Write);
            else if (what == "commitment")
                ops::putRecord(*m_document, plan::listKind("commitments"),
                               {{"person", step["person"]}, {"amount", step["value"]}});
            else if (what == "import")
                import(step["csv"]);
            else
                ADD_FAILURE() << "unknown step " << what;
        }
    }
    void import(const std::string &csv)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        EXPECT_FALSE(ops::importFile(*m_document, m_folder.write("actuals.csv", csv), options).isRefused);
    }

    static Json found(const ops::TakeBackOutcome &outcome)
    {
        const ops::Comparison &comparison = outcome.comparison;
        Json cells = Json::array(), unread = Json::array(), added = Json::array();
        for (const ops::ReturnedCell &cell : comparison.cells)
            cells.push_back(
                {std::string(store::handoutKindCode(cell.place.kind)) + ' ' + cell.code + ' ' + cell.place.period,
                 amountOrNull(cell.base), amountOrNull(cell.ours), amountOrNull(cell.theirs),
                 ops::cellClassCode(cell.kind)});
        for (const ops::UnreadCell &cell : comparison.unread)
            unread.push_back(
                {std::string(store::handoutKindCode(cell.place.kind)) + ' ' + cell.code + ' ' + cell.place.period,
                 cell.text, cell.problem});
        for (const ops::AddedRow &row : comparison.added)
            added.push_back(row.text);
        return {{"state", ops::returnStateCode(comparison.state)},
                {"cells", cells},
                {"unread", unread},
                {"missing", comparison.missing},
                {"added", added},
                {"taken", outcome.taken},
                {"undecided", outcome.isUndecided}};
    }

    /// What is not said is expected to be as in a clean return of which nothing was taken.
    static Json whole(const Json &expected)
    {
        Json json = {
            {"state", "clean"}, {"cells", Json::array()}, {"unread", Json::array()}, {"missing", Json::array()},
            {"taken", 0},       {"added", Json::array()}, {"undecided", false}};
        for (const auto &[name, value] : expected.items())
            if (json.contains(name))
                json[name] = value;
        return json;
    }

    void expectValues(const Json &expected)
    {
        const Json actuals = expected.value("actuals", Json::object());
        const Json commitments = expected.value("commitments", Json::object());
        for (const auto &[where, value] : actuals.items()) {
            const std::size_t cut = where.find(' ');
            EXPECT_EQ(amountOrNull(actual(where.substr(0, cut), where.substr(cut + 1))), value) << where;
        }
        for (const auto &[person, value] : commitments.items())
            EXPECT_EQ(amountOrNull(commitment(person)), value) << person;
    }
};

TEST_P(TakeBackCases, ComesToWhatItsPageSays)
{
    const auto folder = casesFolder() / GetParam();
    const Json given = Json::parse(std::ifstream(folder / "case.json"));
    const Json &expected = given["expect"];
    happen(given.value("before", Json::array()));
    handOut(text(given, "manager", "North"));
    std::string bytes = bytesOf(m_folder / "out.xlsx");
    if (given.contains("earlier"))
        takeBack(changed(bytes, given["earlier"]), {ops::Prefer::Theirs, {}});
    happen(given.value("after", Json::array()));
    bytes =
        given.contains("file") ? stamped(bytesOf(folder / text(given, "file")), bytes) : changed(bytes, given["sheet"]);
    ops::TakeBackChoices choices;
    if (given.contains("prefer"))
        choices.all = given["prefer"] == "ours" ? ops::Prefer::Ours : ops::Prefer::Theirs;

    const base::HashSum before = m_document->digest();
    if (expected.contains("error")) {
        EXPECT_EQ(errorOf([&] { takeBack(bytes, choices); }), expected["error"]);
        EXPECT_EQ(m_document->digest(), before);
        return;
    }
    const ops::TakeBackOutcome outcome = takeBack(bytes, choices);
    EXPECT_EQ(found(outcome), whole(expected)) << found(outcome).dump(1);
    expectValues(expected);
    EXPECT_EQ(outcome.changes.isEmpty(), outcome.taken == 0);
    EXPECT_TRUE(ops::checkTargets(*m_document).ok);
    if (outcome.taken > 0)
        expectUndone(before);
    EXPECT_EQ(m_document->digest(), before);
}

INSTANTIATE_TEST_SUITE_P(Handout, TakeBackCases, ::testing::ValuesIn(caseNames()), [](const auto &each) {
    std::string name = each.param;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-'; }, '_');
    return name;
});

TEST(TakeBackFolders, AreAtLeastTwenty)
{
    EXPECT_GE(caseNames().size(), 20u);
}

} // namespace quotasmith::tests
