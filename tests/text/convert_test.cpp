// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

TEST(Convert, GivesTheTextBack)
{
    for (const std::string text : {"", "KA", "目标匠", "¥1,200.00 — 120万", "Zürich 🙂"})
        EXPECT_EQ(toUtf8(fromUtf8(text)), text);
    EXPECT_EQ(fromUtf8("季度").size(), 2);
}

} // namespace
} // namespace quotasmith::text
