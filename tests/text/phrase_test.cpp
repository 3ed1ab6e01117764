// SPDX-License-Identifier: Apache-2.0
#include "text/phrase.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

struct Case {
    const char *form;
    const char *text;
};

TEST(Phrase, FillsItsValuesIn)
{
    const Values values{{"file", "a.qsplan"}, {"cause", "it is read-only"}, {"empty", ""}};
    const Case kCases[]{
        {"", ""},
        {"Nothing to fill in.", "Nothing to fill in."},
        {"{file} is damaged: {cause}.", "a.qsplan is damaged: it is read-only."},
        {"{file}{file}", "a.qsplana.qsplan"},
        {"{other} is left out", " is left out"},
        {"There is none.[ Did you mean {file}?]", "There is none. Did you mean a.qsplan?"},
        {"There is none.[ Did you mean {other}?] Sorry.", "There is none. Sorry."},
        {"There is none.[ Did you mean {empty}?]", "There is none."},
        {"[{file}][{other}][{cause}]", "a.qsplanit is read-only"},
        {"an open { stays", "an open { stays"},
        {"an open [ stays", "an open [ stays"},
    };
    for (const auto &[form, text] : kCases)
        EXPECT_EQ(phrase(QString::fromUtf8(form), values).toStdString(), text) << form;
}

TEST(Phrase, DoesNotLookIntoValues)
{
    EXPECT_EQ(phrase("{a} and {b}", {{"a", "{b} [x]"}, {"b", "2"}}), "{b} [x] and 2");
}

} // namespace
} // namespace quotasmith::text
