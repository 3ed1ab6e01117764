// SPDX-License-Identifier: Apache-2.0
#include "text/list_text.h"

#include "core/plan/lists/settings.h"
#include "tests/text/translated.h"

#include <algorithm>

namespace quotasmith::text {
namespace {

bool knows(std::span<const Sentence> sentences, std::string_view code)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [code](const Sentence &sentence) { return sentence.code == code; });
}

TEST(ListText, HasBothLanguagesForEveryWord)
{
    for (const auto sentences : {listFieldNames(), listTypeNames(), listWordNames(), listNames()})
        expectTranslated("List", sentences);
}

TEST(ListText, KnowsEveryListFieldTypeAndWord)
{
    for (const plan::ListKind &kind : plan::listKinds()) {
        EXPECT_TRUE(knows(listNames(), kind.code)) << kind.code;
        for (const plan::ListField &field : kind.fields) {
            EXPECT_TRUE(knows(listFieldNames(), field.code)) << kind.code << '.' << field.code;
            EXPECT_TRUE(knows(listTypeNames(), plan::listTypeCode(field.type))) << kind.code << '.' << field.code;
            for (const std::string_view word : plan::wordsOf(field))
                EXPECT_TRUE(knows(listWordNames(), word) || plan::findAxis(word) || plan::findLevel(word)) << word;
        }
    }
}

TEST(ListText, WritesValuesForPeople)
{
    Speaking speaking(Language::English);
    const plan::ListContext context;
    plan::Record row(plan::listKind("bridge"));
    row.set("basis", std::string("headcount"));
    row.set("amount", std::int64_t{120'000'050});
    row.set("percent", money::Rate(33, 400));
    const auto said = [&](const char *field) { return listValueText(row, *row.kind->find(field), context); };
    EXPECT_EQ(said("basis"), "headcount");
    EXPECT_EQ(said("amount"), "1,200,000.50");
    EXPECT_EQ(said("percent"), "8.25%");
    EXPECT_EQ(said("note"), "");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(said("basis"), "人员变化");
    const plan::ListKind &ramp = plan::listKind("ramp");
    EXPECT_EQ(listFieldName(ramp, ramp.field("month")), "入职第几月");
    EXPECT_EQ(listName(ramp), "新人产能爬坡");
}

} // namespace
} // namespace quotasmith::text
