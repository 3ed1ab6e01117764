// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/profiles/shipped_profiles.h"
#include "core/ops/import/import_file.h"
#include "core/ops/import/source/inspect_source.h"
#include "core/store/tables/lists.h"
#include "tests/support/places.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace quotasmith::tests {

using ::testing::ElementsAre;

/// Exports of systems that know the customers.
class ImportCustomerSystems : public PlanFixture {
protected:
    void SetUp() override
    {
        import("people", "code,name,region\nP1,张三,North\nP2,李四,North\n");
        import("customers", "code,name,tier\nA1,甲公司,KA\nA2,乙公司,KA\n");
    }
    ops::ImportOutcome import(const char *kind, const std::string &text)
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write("source.csv", text), options);
    }
    std::vector<std::string> stages()
    {
        std::vector<std::string> texts;
        for (const plan::Record &record : store::readList(m_document->connection(), plan::listKind("opportunities")))
            texts.push_back(record.text("stage"));
        std::sort(texts.begin(), texts.end());
        return texts;
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ImportCustomerSystems, EveryShippedProfileNamesFieldsItsKindHas)
{
    EXPECT_EQ(exchange::shippedProfiles().size(), 9U);
    for (const exchange::NamedProfile &named : exchange::shippedProfiles()) {
        EXPECT_FALSE(named.profile.signs.empty()) << named.name;
        for (const exchange::MapEntry &entry : named.profile.map)
            EXPECT_NE(exchange::findField(named.profile.kind, entry.field), nullptr)
                << named.name << ' ' << entry.field;
    }
}

TEST_F(ImportCustomerSystems, OpportunitiesOfSalesforceStandInOurStages)
{
    const auto outcome =
        import("opportunities",
               "\"Opportunity ID\",\"Opportunity Name\",\"Account Name\",\"Stage\",\"Amount\",\"Probability (%)\","
               "\"Close Date\",\"Created Date\",\"Opportunity Owner\",\"Type\"\n"
               "006A1,Roof,甲公司,Prospecting,\"12,000.00\",10,2027-06-30,2027-01-05,张三,New\n"
               "006A2,Wall,乙公司,Needs Analysis,5000,25,2027-06-30,2027-01-05,李四,New\n"
               "006A3,Door,,Negotiation/Review,5000,90,2027-06-30,2027-01-05,李四,New\n"
               "006A4,Floor,,Closed Won,5000,100,2027-06-30,2027-01-05,李四,New\n"
               "006A5,Yard,,Closed Lost,5000,0,2027-06-30,2027-01-05,李四,New\n");
    ASSERT_FALSE(outcome.isRefused) << outcome.report.refused.listed().front().code;
    EXPECT_EQ(outcome.report.profile, "salesforce-opportunities");
    EXPECT_THAT(stages(), ElementsAre("interest", "lead", "lost", "negotiation", "signed"));
    for (const plan::Record &record : store::readList(m_document->connection(), plan::listKind("opportunities")))
        if (record.text("code") == "006A1") {
            EXPECT_EQ(record.number("amount"), 1'200'000);
            EXPECT_EQ(record.rate("probability"), money::Rate(1, 10));
            EXPECT_TRUE(record.has("account"));
        }
}

TEST_F(ImportCustomerSystems, DealsAndContactsOfHubSpot)
{
    const auto deals =
        import("opportunities", "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company\n"
                                "1,Roof,Appointment Scheduled,2027-06-30 10:00,张三,100,甲公司\n"
                                "2,Wall,contractsent,,张三,,\n");
    ASSERT_FALSE(deals.isRefused) << deals.report.refused.listed().front().code;
    EXPECT_EQ(deals.report.profile, "hubspot-opportunities");
    EXPECT_THAT(stages(), ElementsAre("lead", "negotiation"));
    const auto contacts =
        import("contacts", "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date,"
                           "Associated Company\n7,Ann,Lee,a@b.c,+86 10 1,张三,2027-01-05 08:00,甲公司\n");
    ASSERT_FALSE(contacts.isRefused) << contacts.report.refused.listed().front().code;
    const auto rows = store::readList(m_document->connection(), plan::listKind("contacts"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text("name"), "Lee");
    EXPECT_EQ(rows[0].text("givenName"), "Ann");
    EXPECT_EQ(rows[0].text("phone"), "+86 10 1");
    EXPECT_EQ(rows[0].text("lastContact"), "2027-01-05");
}

TEST_F(ImportCustomerSystems, AWorkbookOfJiandaoyunIsReadFromItsSecondSheet)
{
    exchange::ImportOptions options;
    options.kind = *exchange::findImportKind("opportunities");
    const std::filesystem::path file =
        std::filesystem::path(sourceFolder()) / "tests/data/workbooks/opportunities_zh.xlsx";
    const ops::SourceView view = ops::inspectSource(m_document->connection(), file, options);
    EXPECT_EQ(view.sheet, "商机");
    EXPECT_EQ(view.sheets.size(), 3U);
    EXPECT_EQ(view.profile, "jiandaoyun-opportunities");
    EXPECT_EQ(view.missing, "");
    EXPECT_EQ(view.columns[3].field, "stage");
    EXPECT_EQ(view.columns[3].letter, "D");
    ASSERT_EQ(view.rows.size(), 5U);
    EXPECT_EQ(view.rows[0].line, 2);
    EXPECT_EQ(view.rows[0].cells[6], "2027-01-05");
    const auto outcome = ops::importFile(*m_document, file, options);
    ASSERT_FALSE(outcome.isRefused) << outcome.report.refused.listed().front().code;
    EXPECT_THAT(stages(), ElementsAre("interest", "lead", "lost", "negotiation", "signed"));
    EXPECT_EQ(ops::importFile(*m_document, file, options).report.rows.unchanged, 5);
    for (const plan::Record &record : store::readList(m_document->connection(), plan::listKind("opportunities")))
        if (record.text("code") == "SJ-001") {
            EXPECT_EQ(record.number("amount"), 12'000'050);
            EXPECT_EQ(record.text("note"), "=不是公式");
        }
}

TEST_F(ImportCustomerSystems, WhatIsMissingIsSaidBeforeAnythingIsImported)
{
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::Actuals;
    const auto file = m_folder.write("a.csv", "销售员,成交金额,备注\n张三,5,x\n");
    const ops::SourceView view = ops::inspectSource(m_document->connection(), file, options);
    EXPECT_EQ(view.missing, "date");
    EXPECT_EQ(view.columns[0].field, "person");
    EXPECT_EQ(view.columns[1].field, "revenue");
    EXPECT_EQ(view.columns[2].field, "");
    EXPECT_EQ(view.delimiter, ",");
}

} // namespace quotasmith::tests
