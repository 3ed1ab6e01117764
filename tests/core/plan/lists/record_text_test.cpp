// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/plan/lists/record_text.h"

#include <gtest/gtest.h>

#include <map>

namespace quotasmith::plan {
namespace {

using Said = std::map<std::string, std::string>;

const Tree &people()
{
    static const Tree tree({{NodeId(1), Axis::Organisation, "organisation", "Co", {}, Level::Root, false},
                            {NodeId(2), Axis::Organisation, "N", "North", NodeId(1), Level::Region, false},
                            {NodeId(3), Axis::Organisation, "N-1", "Team", NodeId(2), Level::Team, false},
                            {NodeId(4), Axis::Organisation, "P1", "Ann", NodeId(3), Level::Person, false},
                            {NodeId(5), Axis::Organisation, "P2", "Bob", NodeId(3), Level::Person, false},
                            {NodeId(6), Axis::Organisation, "P3", "Bob", NodeId(3), Level::Person, false}},
                           Level::Person);
    return tree;
}

const Tree &customers()
{
    static const Tree tree({{NodeId(11), Axis::Customer, "customer", "customer", {}, Level::Root, false},
                            {NodeId(12), Axis::Customer, "KA", "Key", NodeId(11), Level::Tier, false}},
                           Level::Tier);
    return tree;
}

ListContext context(NodeNaming naming = NodeNaming::CodeOnly)
{
    ListContext result;
    result.naming = naming;
    result.tree = [](Axis axis) -> const Tree & { return axis == Axis::Customer ? customers() : people(); };
    return result;
}

ListTexts texts(const ListKind &kind, const Said &said)
{
    ListTexts result(kind.fields.size());
    for (const auto &[field, text] : said)
        result[*kind.find(field)] = text;
    return result;
}

Record read(std::string_view kind, const Said &said)
{
    return readRecord(listKind(kind), texts(listKind(kind), said), context());
}

/// The text a field comes back as.
std::string back(std::string_view kind, const Said &said, std::string_view field)
{
    const Record record = read(kind, said);
    return textsOf(record, context())[*record.kind->find(field)];
}

/// The error's code and the field it names.
std::pair<std::string, std::string> refusal(std::string_view kind, const Said &said)
{
    try {
        read(kind, said);
    } catch (const base::Error &error) {
        return {error.code(), error.value("field")};
    }
    return {};
}

using Refusal = std::pair<std::string, std::string>;

TEST(RecordText, ReadsEveryTypeAndPrintsItBack)
{
    EXPECT_EQ(back("bridge", {{"basis", "行业"}, {"amount", "120万"}}, "amount"), "1200000.00");
    EXPECT_EQ(back("bridge", {{"basis", "industry"}, {"amount", "-1,200,000.50"}}, "amount"), "-1200000.50");
    EXPECT_EQ(back("bridge", {{"basis", "行业"}, {"percent", "8.25%"}}, "basis"), "industry");
    EXPECT_EQ(back("bridge", {{"basis", "swot"}, {"percent", "８．２５％"}}, "percent"), "0.0825");
    EXPECT_EQ(back("holidays", {{"date", "2027-10-01"}}, "kind"), "holiday");
    EXPECT_EQ(back("holidays", {{"date", "2027-10-09"}, {"kind", "补班"}}, "kind"), "workday");
    EXPECT_EQ(back("markers", {{"name", "双11"}, {"month", "2027-11"}, {"lead", "2"}}, "lead"), "2");
    EXPECT_EQ(back("service-rules", {{"tier", "KA"}, {"tenure", "资深"}, {"allowed", "否"}}, "allowed"), "no");
    EXPECT_EQ(back("service-rules", {{"tier", "KA"}}, "tenure"), "any");
    EXPECT_EQ(back("readings", {{"week", "2027-w05"}, {"node", "P1"}, {"indicator", "aov"}, {"value", "12.5"}}, "week"),
              "2027-W05");
    EXPECT_EQ(back("approach", {{"node", "P1"}, {"period", "2027q2"}, {"text", "visit"}}, "period"), "2027Q2");
    EXPECT_EQ(back("thresholds", {{"key", "novice-heavy.heads"}, {"value", "35%"}}, "value"), "0.35");
}

TEST(RecordText, AQuantityIsWhatItsMeasureIs)
{
    const Said place{{"node", "KA"}, {"axis", "customer"}};
    const auto atLeast = [&](const char *measure, const char *value) {
        Said said = place;
        said["measure"] = measure;
        said["atLeast"] = value;
        return back("goals", said, "atLeast");
    };
    EXPECT_EQ(atLeast("revenue", "3,500,000"), "3500000.00");
    EXPECT_EQ(atLeast("newUsers", "1000"), "1000");
    EXPECT_EQ(atLeast("conversion", "22%"), "0.22");
    Said said = place;
    said["measure"] = "leads";
    said["atLeast"] = "10.5";
    EXPECT_EQ(refusal("goals", said), Refusal("record-value-bad", "atLeast"));
}

TEST(RecordText, WhatIsNotSaidFallsBackOnThePlan)
{
    const Record record = read("commitments", {{"person", "P1"}, {"amount", "5"}});
    EXPECT_EQ(record.text("measure"), "revenue");
    EXPECT_EQ(record.text("period"), "2027");
    EXPECT_EQ(keyText(record, context()), "P1/revenue/2027");
    EXPECT_EQ(read("ogsmt", {{"objective", "grow"}, {"node", "P1"}}).text("axis"), "organisation");
    EXPECT_FALSE(read("ogsmt", {{"objective", "grow"}}).has("axis"));
}

TEST(RecordText, RefusesWhatIsMissing)
{
    EXPECT_EQ(refusal("markers", {{"name", "双11"}}), Refusal("record-field-missing", "month"));
    EXPECT_EQ(refusal("bridge", {{"amount", "1"}}), Refusal("record-field-missing", "basis"));
    EXPECT_EQ(refusal("ramp", {{"month", "1"}, {"share", "N/A"}}), Refusal("record-field-missing", "share"));
    EXPECT_EQ(refusal("bridge", {{"basis", "swot"}}).first, "record-field-choice");
    EXPECT_EQ(refusal("bridge", {{"basis", "swot"}, {"amount", "1"}, {"percent", "1%"}}).first, "record-field-choice");
    EXPECT_EQ(refusal("cushions", {{"level", "team"}, {"node", "N"}, {"rate", "5%"}}).first, "record-field-choice");
}

TEST(RecordText, RefusesWhatCannotBeRead)
{
    EXPECT_EQ(refusal("bridge", {{"basis", "luck"}, {"amount", "1"}}), Refusal("record-word-unknown", "basis"));
    EXPECT_EQ(refusal("bridge", {{"basis", "swot"}, {"amount", "12,34,5x"}}), Refusal("record-value-bad", "amount"));
    EXPECT_EQ(refusal("bridge", {{"basis", "swot"}, {"amount", "0.001"}}), Refusal("record-value-bad", "amount"));
    EXPECT_EQ(refusal("bridge", {{"basis", "swot"}, {"note", "a\xff"}, {"amount", "1"}}),
              Refusal("record-value-bad", "note"));
    EXPECT_EQ(refusal("markers", {{"name", "x"}, {"month", "2027-13"}}), Refusal("record-value-bad", "month"));
    EXPECT_EQ(refusal("holidays", {{"date", "2027-02-30"}}), Refusal("record-value-bad", "date"));
    EXPECT_EQ(refusal("ramp", {{"month", "1.5"}, {"share", "1"}}), Refusal("record-value-bad", "month"));
    EXPECT_EQ(refusal("commitments", {{"person", "P1"}, {"measure", "revnue"}, {"amount", "1"}}),
              Refusal("record-word-unknown", "measure"));
    EXPECT_EQ(refusal("commitments", {{"person", "P1"}, {"period", "soon"}, {"amount", "1"}}),
              Refusal("period-bad", "period"));
    EXPECT_EQ(refusal("commitments", {{"person", "P1"}, {"period", "2026"}, {"amount", "1"}}),
              Refusal("period-outside", "period"));
    EXPECT_EQ(refusal("readings", {{"week", "2027Q1"}, {"node", "P1"}, {"indicator", "x"}, {"value", "1"}}),
              Refusal("period-bad", "week"));
    EXPECT_EQ(refusal("indicators", {{"period", "2027-W03"}, {"node", "P1"}, {"indicator", "x"}, {"value", "1"}}),
              Refusal("period-bad", "period"));
    EXPECT_EQ(refusal("thresholds", {{"key", "luck"}, {"value", "1"}}), Refusal("record-word-unknown", "key"));
    EXPECT_EQ(refusal("service-rules", {{"tier", "KA"}, {"allowed", "perhaps"}}),
              Refusal("record-word-unknown", "allowed"));
}

TEST(RecordText, RefusesWhatLiesOutside)
{
    EXPECT_EQ(refusal("ramp", {{"month", "0"}, {"share", "1"}}), Refusal("record-value-outside", "month"));
    EXPECT_EQ(refusal("ramp", {{"month", "1"}, {"share", "25"}}), Refusal("record-value-outside", "share"));
    EXPECT_EQ(refusal("cushions", {{"level", "team"}, {"rate", "-1%"}}), Refusal("record-value-outside", "rate"));
    EXPECT_EQ(refusal("commitments", {{"person", "P1"}, {"amount", "-0.01"}}),
              Refusal("record-value-outside", "amount"));
    EXPECT_EQ(refusal("thresholds", {{"key", "rival-count.most"}, {"value", "101"}}),
              Refusal("record-value-outside", "value"));
    EXPECT_EQ(refusal("ramp", {{"month", "1"}, {"share", "100%"}}), Refusal());
}

TEST(RecordText, NamesTheNodesNearAnUnknownOne)
{
    EXPECT_EQ(refusal("commitments", {{"person", "P9"}, {"amount", "1"}}), Refusal("node-unknown", "person"));
    EXPECT_EQ(refusal("commitments", {{"person", "Ann"}, {"amount", "1"}}), Refusal("node-named", "person"));
    EXPECT_EQ(refusal("service-rules", {{"tier", "customer"}}), Refusal("node-level-wrong", "tier"));
    EXPECT_EQ(refusal("goals", {{"node", "KA"}, {"share", "40%"}}), Refusal("node-unknown", "node"));
}

TEST(RecordText, AFileMayNameANodeByANameNobodyElseHas)
{
    const ListKind &kind = listKind("commitments");
    const ListContext files = context(NodeNaming::CodeOrName);
    const Record record = readRecord(kind, texts(kind, {{"person", " ann"}, {"amount", "1"}}), files);
    EXPECT_EQ(record.node("person"), NodeId(4));
    EXPECT_THROW(readRecord(kind, texts(kind, {{"person", "Bob"}, {"amount", "1"}}), files), base::Error);
}

TEST(RecordText, ARowIsFoundByItsKeyOrAPartOnlyItHas)
{
    const std::vector<Record> rows{read("markers", {{"name", "大促"}, {"month", "2027-06"}}),
                                   read("markers", {{"name", "大促"}, {"month", "2027-11"}}),
                                   read("markers", {{"name", "年货节"}, {"month", "2027-01"}})};
    EXPECT_EQ(findRecords(rows, "大促/2027-11", context()).size(), 1u);
    EXPECT_EQ(findRecords(rows, "年货节", context()).size(), 1u);
    EXPECT_EQ(findRecords(rows, "大促", context()).size(), 2u);
    EXPECT_TRUE(findRecords(rows, "大", context()).empty());
}

TEST(RecordText, ThresholdsStandWithWhatHoldsWithoutThem)
{
    const ListKind &kind = listKind("thresholds");
    const auto rows = withDefaults(kind, {read("thresholds", {{"key", "roi.stop"}, {"value", "1.2"}})});
    EXPECT_GT(rows.size(), 20u);
    const auto valueOf = [&](const char *key) { return findRecords(rows, key, context()).at(0)->text("value"); };
    EXPECT_EQ(valueOf("roi.stop"), "1.2");
    EXPECT_EQ(valueOf("roi.scale"), "3");
    EXPECT_TRUE(withDefaults(listKind("ramp"), {}).empty());
}

} // namespace
} // namespace quotasmith::plan
