// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include "core/base/text.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/csv/formula_guard.h"
#include "core/exchange/source.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <set>

namespace quotasmith::cli {
namespace {

using ::testing::IsSupersetOf;

constexpr std::array<const char *, 10> kStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// Texts that a spreadsheet would take for formulas, one a start, told apart by a word.
std::vector<std::string> formulas(const std::string &word)
{
    std::vector<std::string> texts;
    for (const char *start : kStarts) // the number, because ＝ and = are one sign to who compares names
        texts.push_back(start + word + std::to_string(texts.size()) + "!A1");
    return texts;
}

/// The bytes of every field, with its quotation marks taken off and nothing else.
std::vector<std::string> rawFields(const std::string &csv)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i] == '"') {
            const bool isDoubled = isQuoted && i + 1 < csv.size() && csv[i + 1] == '"';
            if (isDoubled)
                fields.back() += csv[++i];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (csv[i] == ',' || csv[i] == '\n' || csv[i] == '\r')) {
            fields.emplace_back();
        } else {
            fields.back() += csv[i];
        }
    }
    return fields;
}

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos;
}

class FormulaInjection : public PlanFolder {
protected:
    std::string bytes(const char *file) const
    {
        std::string text = tests::bytesOf(m_folder / file);
        if (text.starts_with(exchange::kByteOrderMark))
            text.erase(0, exchange::kByteOrderMark.size());
        return text;
    }
    void expectNoFormula(const char *file) const
    {
        for (const std::string &field : rawFields(bytes(file)))
            EXPECT_TRUE(!exchange::needsGuard(field) || field.starts_with('\'') || isNumber(field))
                << file << ": " << field;
    }
    std::set<std::string> textsIn(const char *file) const
    {
        const std::string text = bytes(file);
        exchange::CsvReader reader(text, ',');
        exchange::Row row;
        std::set<std::string> texts;
        while (reader.next(row))
            texts.insert(row.fields.begin(), row.fields.end());
        return texts;
    }
    /// A table whose text columns hold a formula each, a line for each start.
    void writeTable(const char *file, const std::vector<std::string> &header,
                    const std::vector<std::string> &plain = {})
    {
        std::string out;
        exchange::CsvWriter writer(out);
        for (const std::string &name : header)
            writer.text(name);
        writer.endRow();
        for (std::size_t line = 0; line < kStarts.size(); ++line) {
            for (std::size_t i = 0; i < header.size(); ++i)
                writer.text(i < plain.size() && !plain[i].empty() ? plain[i] + std::to_string(line)
                                                                  : formulas(header[i])[line]);
            writer.endRow();
        }
        m_folder.write(file, out);
    }
};

TEST_F(FormulaInjection, NamesOfMembersLeaveGuardedAndComeBackAsTheyWere)
{
    writeTable("people.csv", {"code", "name", "title", "region", "team"});
    writeTable("customers.csv", {"code", "name", "tier", "class", "city"});
    writeTable("products.csv", {"code", "name", "role", "subcategory"});
    for (const char *kind : {"people", "customers", "products"}) {
        const auto report = answer(std::string("import ") + kind + " a.qsplan " + kind + ".csv");
        EXPECT_EQ(report["rows"]["taken"], 10) << kind;
        EXPECT_EQ(answer(std::string("import ") + kind + " a.qsplan " + kind + ".csv")["rows"]["unchanged"], 10)
            << kind;
    }
    ASSERT_EQ(run("targets export a.qsplan --axis all --format csv -o targets.csv").code, 0);
    expectNoFormula("targets.csv");
    for (const char *word : {"code", "name", "region", "team", "tier", "role"})
        EXPECT_THAT(textsIn("targets.csv"), IsSupersetOf(formulas(word))) << word;
    EXPECT_TRUE(answer("import targets a.qsplan targets.csv")["step"].is_null())
        << "the export read back changes nothing";
}

TEST_F(FormulaInjection, ActualsLeaveGuardedAndComeBackAsTheyWere)
{
    writeTable("people.csv", {"code", "name"});
    answer("import people a.qsplan people.csv");
    std::string lines = "date,person,revenue\n";
    for (const std::string &code : formulas("code"))
        lines += "2027-01-05,\"'" + code + "\",1\n";
    m_folder.write("jan.csv", lines);
    EXPECT_EQ(answer("import actuals a.qsplan jan.csv")["rows"]["taken"], 10);
    ASSERT_EQ(run("actuals export a.qsplan --period 2027-01 --format csv -o out.csv").code, 0);
    expectNoFormula("out.csv");
    EXPECT_THAT(textsIn("out.csv"), IsSupersetOf(formulas("code")));
    EXPECT_EQ(answer("import actuals a.qsplan out.csv --existing replace")["rows"]["taken"], 10);
}

TEST_F(FormulaInjection, NamesComeBackFromAWorkbookByteForByte)
{
    writeTable("people.csv", {"code", "name", "title", "region", "team"});
    writeTable("customers.csv", {"code", "name", "tier", "class", "city"});
    for (const char *kind : {"people", "customers"})
        answer(std::string("import ") + kind + " a.qsplan " + kind + ".csv");
    ASSERT_EQ(run("targets export a.qsplan --axis all -o targets.xlsx").code, 0);
    const exchange::Source source = exchange::Source::open(m_folder / "targets.xlsx", {});
    const auto rows = source.rows();
    std::set<std::string> texts;
    for (exchange::Row row; rows->next(row);)
        texts.insert(row.fields.begin(), row.fields.end());
    for (const char *word : {"code", "name", "region", "team", "tier"})
        EXPECT_THAT(texts, IsSupersetOf(formulas(word))) << word;
    EXPECT_TRUE(answer("import targets a.qsplan targets.xlsx")["step"].is_null());
}

TEST_F(FormulaInjection, WhiteSpaceAtTheEndsOfAGuardedNameStays)
{
    m_folder.write("people.csv", "code,name\n\"'\tP77 \",\"'=Ann \"\n");
    answer("import people a.qsplan people.csv");
    for (const char *file : {"targets.csv", "targets.xlsx"}) {
        ASSERT_EQ(run(std::string("targets export a.qsplan --axis all -o ") + file).code, 0);
        const exchange::Source source = exchange::Source::open(m_folder / file, {});
        const auto rows = source.rows();
        std::set<std::string> texts;
        for (exchange::Row row; rows->next(row);)
            texts.insert(row.fields.begin(), row.fields.end());
        EXPECT_TRUE(texts.contains("\tP77 ")) << file;
        EXPECT_TRUE(texts.contains("=Ann ")) << file;
    }
}

TEST_F(FormulaInjection, RefusedLinesLeaveGuardedAndComeBackAsTheyWere)
{
    writeTable("opportunities.csv", {"code", "name", "stage", "source", "note"}, {"D"});
    EXPECT_EQ(run("import opportunities a.qsplan opportunities.csv --refused bad.csv").code, 1);
    expectNoFormula("bad.csv");
    for (const char *word : {"name", "stage", "source", "note"})
        EXPECT_THAT(textsIn("bad.csv"), IsSupersetOf(formulas(word))) << word;
    writeTable("good.csv", {"code", "name", "stage", "source", "note"}, {"D", "", "lead"});
    std::string mended = tests::bytesOf(m_folder / "good.csv");
    for (std::size_t line = 0; line < kStarts.size(); ++line)
        mended.replace(mended.find("lead" + std::to_string(line)), 5, "lead");
    m_folder.write("good.csv", mended);
    EXPECT_EQ(answer("import opportunities a.qsplan good.csv")["rows"]["taken"], 10);
    std::set<std::string> notes;
    const auto shown = answer("table show a.qsplan opportunities");
    for (const auto &row : shown["rows"])
        notes.insert(row["values"]["note"].get<std::string>());
    for (const std::string &note : formulas("note")) // lists keep no white space at the ends of a text
        EXPECT_TRUE(notes.contains(std::string(base::trimmed(note)))) << note;
}

} // namespace
} // namespace quotasmith::cli
