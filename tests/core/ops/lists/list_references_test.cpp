// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/ops/lists/change_lists.h"
#include "core/ops/lists/edit_lists.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

/// A strategy with a project that has a milestone.
class ListReferencesTest : public PlanFixture {
protected:
    void SetUp() override
    {
        put("strategies", {{"name", "Grow"}});
        put("projects", {{"name", "Launch"}, {"strategy", "ST1"}});
        put("milestones", {{"project", "Launch"}, {"text", "Ready"}, {"due", "2027-05-01"}});
    }
    std::string put(const char *kind, const ops::FieldTexts &said, const std::string &key = {})
    {
        return ops::putRecord(*m_document, plan::listKind(kind), said, key).key;
    }
    base::Error refused(const char *kind, const ops::FieldTexts &said)
    {
        try {
            put(kind, said);
        } catch (const base::Error &error) {
            return error;
        }
        return base::Error("none");
    }
    std::string refusedRemoval(const char *kind, const std::string &key)
    {
        return errorOf([&] { ops::removeRecord(*m_document, plan::listKind(kind), key); });
    }
    std::string said(const char *kind, const char *field)
    {
        return store::readList(m_document->connection(), plan::listKind(kind)).front().text(field);
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ListReferencesTest, WhatIsNamedMustBeThere)
{
    const base::HashSum digest = m_document->digest();
    const base::Error error = refused("results", {{"project", "Lanch"}, {"text", "x"}});
    EXPECT_EQ(error.code(), "record-unknown");
    EXPECT_EQ(error.value("list"), "projects");
    EXPECT_EQ(error.value("key"), "Lanch");
    EXPECT_EQ(error.value("field"), "project");
    EXPECT_EQ(error.value("nearest"), "Launch");
    for (const auto &[kind, row] :
         {std::pair<const char *, ops::FieldTexts>{"projects", {{"name", "y"}, {"strategy", "ST9"}}},
          {"actions", {{"text", "y"}, {"strategy", "ST9"}}},
          {"strategy-months", {{"strategy", "ST9"}, {"month", "2027-01"}}},
          {"milestones", {{"project", "PJ9"}, {"text", "y"}, {"due", "2027-01-01"}}},
          {"schedule", {{"project", "PJ9"}, {"text", "y"}}},
          {"spend", {{"budget", "BG9"}, {"date", "2027-01-01"}, {"amount", "1"}}}})
        EXPECT_EQ(refused(kind, row).code(), "record-unknown") << kind;
    EXPECT_EQ(m_document->digest(), digest);
    EXPECT_EQ(put("schedule", {{"text", "no project"}}), "SC1") << "who names none is asked for none";
}

TEST_F(ListReferencesTest, ANameOfTwoRowsNamesNone)
{
    put("projects", {{"name", "Launch"}, {"note", "second"}});
    const base::Error error = refused("results", {{"project", "Launch"}, {"text", "x"}});
    EXPECT_EQ(error.code(), "record-key-ambiguous");
    EXPECT_EQ(error.value("keys"), "PJ1, PJ2");
    EXPECT_EQ(put("results", {{"project", "PJ2"}, {"text", "x"}}), "KR1");
    EXPECT_EQ(put("milestones", {{"done", "2027-04-01"}}, "MS1"), "MS1") << "what it said before is not asked again";
}

TEST_F(ListReferencesTest, WhatIsNamedIsNotRemoved)
{
    EXPECT_EQ(refusedRemoval("projects", "PJ1"), "record-named");
    EXPECT_EQ(refusedRemoval("strategies", "ST1"), "record-named");
    const std::vector<ops::ListChange> both{{&plan::listKind("strategies"), {}, "ST1"},
                                            {&plan::listKind("projects"), {}, "PJ1"}};
    EXPECT_EQ(ops::previewLists(m_document->connection(), both).size(), 2u);
    EXPECT_EQ(refusedRemoval("milestones", "MS1"), "");
    EXPECT_EQ(refusedRemoval("projects", "PJ1"), "");
    EXPECT_EQ(refusedRemoval("strategies", "ST1"), "");
}

TEST_F(ListReferencesTest, ASecondOfTheNameMayGo)
{
    put("projects", {{"name", "Launch"}, {"note", "second"}});
    EXPECT_EQ(refusedRemoval("projects", "PJ2"), "");
    EXPECT_EQ(refusedRemoval("projects", "PJ1"), "record-named");
}

TEST_F(ListReferencesTest, NamesAreFollowed)
{
    put("projects", {{"name", "Start"}}, "PJ1");
    EXPECT_EQ(said("milestones", "project"), "Start");
    put("strategies", {{"code", "S-1"}}, "ST1");
    EXPECT_EQ(said("projects", "strategy"), "S-1");
    m_document->undo();
    EXPECT_EQ(said("projects", "strategy"), "ST1");
    EXPECT_EQ(said("strategies", "code"), "ST1");
}

TEST_F(ListReferencesTest, AFilesLineThatNamesNobodyIsRefusedInItsPlace)
{
    exchange::ImportOptions options;
    options.kind = *exchange::findImportKind("milestones");
    const auto outcome = ops::importFile(
        *m_document, m_folder.write("m.csv", "项目,里程碑,计划日期\nLaunch,内测,2027-06-01\nPJ7,上线,2027-07-01\n"),
        options);
    EXPECT_TRUE(outcome.isRefused);
    ASSERT_EQ(outcome.report.refused.listed().size(), 1u);
    const exchange::Refusal &refusal = outcome.report.refused.listed()[0];
    EXPECT_EQ(refusal.line, 3);
    EXPECT_EQ(refusal.column, "项目");
    EXPECT_EQ(refusal.text, "PJ7");
    EXPECT_EQ(refusal.code, "record-unknown");
}

} // namespace quotasmith::tests
