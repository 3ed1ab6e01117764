// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/ops/import/import_file.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/plan/lists/references.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"
#include "tests/text/speaking.h"
#include "text/export/list_table.h"
#include "text/export/workbook_words.h"

#include <algorithm>

namespace quotasmith::tests {

using plan::ListField;
using plan::ListType;

namespace {

/// Of an axis and the first level a field takes.
std::string nodeText(const ListField &field, const ops::FieldTexts &said)
{
    const bool isFixed = plan::findAxis(field.axis).has_value();
    const std::string of = isFixed ? std::string(field.axis) : said.find(field.axis)->second;
    const auto levels = plan::partsOf(field.levels, '|');
    const auto has = [&](std::string_view level) {
        return std::find(levels.begin(), levels.end(), level) != levels.end();
    };
    if (of == "product")
        return "X1";
    if (of == "customer")
        return has("tier") && !has("account") ? "KA" : "C1";
    return levels.empty() || has("person") ? (field.code == "to" ? "P2" : "P1") : "A";
}

/// A value inside the range, as written.
std::string numberText(const ListField &field, const char *usual, std::int64_t whole)
{
    const bool fits = (!field.least || *field.least <= whole) && (!field.most || whole < *field.most);
    return fits ? usual : std::to_string(field.least.value_or(0));
}

/// What a field may say, whatever it is.
std::string valueText(const ListField &field, const ops::FieldTexts &said)
{
    switch (field.type) {
    case ListType::Text:
        return "=甲, \"B\"\n第二行";
    case ListType::Code:
        return "K7";
    case ListType::Amount:
        return numberText(field, "1234.56", 1234);
    case ListType::Quantity:
        return "12";
    case ListType::Count:
        return numberText(field, "3", 3);
    case ListType::Rate:
        return "0.25";
    case ListType::Number:
        return numberText(field, "1.5", 1);
    case ListType::Month:
        return "2027-05";
    case ListType::Period:
    case ListType::OfYear:
        return "2027Q2";
    case ListType::Week:
        return "2026-W53";
    case ListType::Date:
        return "2028-02-29";
    case ListType::Node:
        return nodeText(field, said);
    case ListType::Choice:
        return std::string(plan::wordsOf(field).front());
    case ListType::Measure:
        return "revenue";
    case ListType::YesNo:
        return "yes";
    case ListType::Cadence:
        return "third-wednesday";
    case ListType::Weeks:
        return "W3-W4";
    case ListType::Setting:
        break;
    }
    return "2"; // of risk.watch
}

} // namespace

/// Every list of the registry, with a row that says everything there is to say, out and in again.
class EveryList : public PlanFixture {
protected:
    void SetUp() override
    {
        store::Document &plan = *m_document;
        import(plan, "people", m_folder.write("p.csv", "code,name,region,team\nP1,Ann,N,A\nP2,Bob,N,A\n"));
        import(plan, "customers", m_folder.write("c.csv", "code,name,tier\nC1,One,KA\n"));
        import(plan, "products", m_folder.write("x.csv", "code,name,role\nX1,Box,HIT\n"));
    }
    /// The rows its fields name, and a row of its own.
    void putWithNamed(const plan::ListKind &kind)
    {
        for (const plan::ListReference &reference : plan::listReferences())
            if (reference.list == kind.code)
                putWithNamed(plan::listKind(reference.target));
        put(*m_document, kind);
    }
    ops::ImportOutcome import(store::Document &plan, std::string_view kind, const std::filesystem::path &file)
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind(kind);
        options.createMissing = !plan::findListKind(kind); // teams, tiers and roles of the members
        return ops::importFile(plan, file, options);
    }
    static ops::FieldTexts row(const plan::ListKind &kind)
    {
        ops::FieldTexts said;
        const auto choice = plan::partsOf(kind.oneOf, '|');
        for (const ListField &field : kind.fields) {
            const bool isChosen = std::find(choice.begin(), choice.end(), field.code) == choice.end();
            if (isChosen || field.code == choice.front())
                said[std::string(field.code)] = valueText(field, said);
        }
        if (kind.code == "thresholds")
            said = {{"key", "risk.watch"}, {"value", "7"}};
        return said;
    }
    static void put(store::Document &plan, const plan::ListKind &kind) { ops::putRecord(plan, kind, row(kind)); }
    static std::vector<plan::ListTexts> texts(const store::Document &plan, const plan::ListKind &kind)
    {
        std::vector<plan::ListTexts> all;
        for (const plan::Record &record : store::readList(plan.connection(), kind))
            all.push_back(plan::textsOf(record, ops::listContext(plan.connection())));
        return all;
    }
    exchange::ExportTable table(const plan::ListKind &kind)
    {
        return text::listTable(kind, store::readList(m_document->connection(), kind),
                               ops::listContext(m_document->connection()));
    }
    /// Takes the one row away, reads the file, and leaves the plan as it was.
    void expectSameAfter(const plan::ListKind &kind, const std::filesystem::path &file)
    {
        const auto before = texts(*m_document, kind);
        ASSERT_EQ(before.size(), 1u);
        m_document->undo();
        ASSERT_TRUE(texts(*m_document, kind).empty());
        const ops::ImportOutcome outcome = import(*m_document, kind.code, file);
        for (const exchange::Refusal &refusal : outcome.report.refused.listed())
            ADD_FAILURE() << refusal.column << ' ' << refusal.code << ' ' << refusal.text;
        EXPECT_EQ(texts(*m_document, kind), before) << file.filename();
        EXPECT_TRUE(import(*m_document, kind.code, file).changes.isEmpty()) << "the same file again";
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(EveryList, ComesBackFromCsvAndWorkbooksInBothLanguages)
{
    for (const plan::ListKind &kind : plan::listKinds()) {
        if (kind.code == "settings")
            continue; // a plan has them from its making
        SCOPED_TRACE(std::string(kind.code));
        putWithNamed(kind);
        for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
            const text::Speaking speaking(language);
            const std::string name = std::string(kind.code) + std::string(text::languageCode(language));
            expectSameAfter(
                kind, m_folder.write(name + ".csv", exchange::csvText(table(kind), exchange::ByteOrderMark::Written)));
            expectSameAfter(kind, m_folder.write(name + ".xlsx",
                                                 exchange::workbookBytes(
                                                     table(kind), text::workbookForm({}, "2027-03-01T00:00:00"), 1)));
        }
    }
}

TEST_F(EveryList, RefusesABadValueWithItsLineAndColumn)
{
    for (const plan::ListKind &kind : plan::listKinds())
        for (const ListField &field : kind.fields) {
            const bool takesAnything = field.type == ListType::Text || field.type == ListType::Code;
            if (takesAnything || kind.place == plan::ListPlace::Settings)
                continue;
            ops::FieldTexts said = row(kind);
            if (!said.contains(field.code))
                continue;
            said[std::string(field.code)] = "soon?";
            std::string header, line;
            for (const auto &[code, text] : said) {
                header += (header.empty() ? "" : "\t") + code;
                line += (line.empty() ? "" : "\t") + (text.find('\n') == std::string::npos ? text : std::string("t"));
            }
            const ops::ImportOutcome outcome =
                import(*m_document, kind.code, m_folder.write("bad.tsv", header + '\n' + line + '\n'));
            SCOPED_TRACE(std::string(kind.code) + '.' + std::string(field.code));
            ASSERT_FALSE(outcome.report.refused.listed().empty());
            const exchange::Refusal &refusal = outcome.report.refused.listed().front();
            EXPECT_EQ(refusal.line, 2);
            EXPECT_FALSE(refusal.code.empty());
            EXPECT_EQ(refusal.text, "soon?");
            EXPECT_EQ(refusal.column, field.code);
        }
}

} // namespace quotasmith::tests
