// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/ground_plan.h"

#include "core/exchange/schemes/scheme_file.h"
#include "core/ops/commission/edit_schemes.h"
#include "core/ops/handout/hand_out.h"
#include "core/ops/handout/returned_sheet.h"
#include "core/ops/import/import_file.h"
#include "core/ops/plan/create_plan.h"
#include "core/ops/targets/edit_targets.h"
#include "tests/fuzz/support/promise.h"

namespace quotasmith::fuzz {

namespace {

constexpr std::string_view kPeople =
    "code,name,region,team\nP1,张三,North,A\nP2,李四,North,A\nP3,王五,North,B\nP4,Dan,South,C\nP5,Eve,South,C\n";
constexpr std::string_view kCustomers = "code,name\nC1,华东电子\nC2,Acme\n";
constexpr std::string_view kProducts = "code,name\nS1,Desk\nS2,Lamp\n";
constexpr std::string_view kSales = "date,person,customer,product,order,revenue,cost,quantity\n"
                                    "2026-03-05,P1,C1,S1,A1,1200.50,800,2\n2026-04-06,P2,C2,S2,A2,800,500,1\n"
                                    "2027-01-07,P1,C2,S1,A3,410.25,300,3\n2027-02-09,P4,C1,S2,A4,99.5,40,1\n";

ops::HandoutWords words()
{
    ops::HandoutWords words;
    words.sheet = "fill";
    words.title = [](const plan::Node &node) { return node.name; };
    words.howTo = "how to";
    words.code = "code";
    words.name = "name";
    words.above = "above";
    words.measure = "measure";
    words.row = "row";
    words.target = "target";
    words.actual = "actual";
    words.commitment = "commitment";
    words.longAmount = "long";
    words.measureName = [](plan::Measure measure) { return std::string(plan::measureCode(measure)); };
    words.nodeName = [](const plan::Node &node) { return node.name; };
    return words;
}

} // namespace

GroundPlan::GroundPlan()
{
    plan::PlanSettings settings;
    settings.company = "Test";
    ops::createPlan(file(), surroundings(), settings);
    {
        const auto document = store::Document::openForWriting(file(), surroundings());
        fill(*document);
        handOut(*document);
    }
    m_bytes = tests::bytesOf(file());
}

void GroundPlan::import(store::Document &document, exchange::ImportKind kind, std::string_view text)
{
    exchange::ImportOptions options;
    options.kind = kind;
    options.createMissing = true;
    promise(!ops::importFile(document, m_folder.write("ground.csv", text), options).isRefused, "the ground is good");
}

void GroundPlan::fill(store::Document &document)
{
    import(document, exchange::ImportKind::People, kPeople);
    import(document, exchange::ImportKind::Customers, kCustomers);
    import(document, exchange::ImportKind::Products, kProducts);
    import(document, exchange::ImportKind::Actuals, kSales);
    ops::setAnnualTarget(document, plan::Measure::Revenue, *spread::parseValue("72000", 2).value, ops::Run::Write);
    ops::putScheme(document, exchange::readSchemeTemplate("seed", 2), "seed");
}

void GroundPlan::handOut(store::Document &document)
{
    const auto out = m_folder / "out.xlsx";
    ops::handOut(document, "North", out, words());
    m_handout = tests::bytesOf(out);
    m_stamp = ops::stampText(ops::readReturned(out).stamp.value());
}

store::Document &GroundPlan::document()
{
    if (!m_document) {
        tests::writeBytes(file(), m_bytes);
        m_document = store::Document::openForWriting(file(), surroundings());
    }
    return *m_document;
}

GroundPlan &groundPlan()
{
    static GroundPlan ground;
    return ground;
}

} // namespace quotasmith::fuzz
