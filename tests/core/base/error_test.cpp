// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::base {
namespace {

TEST(Error, CarriesACodeAndNamedValues)
{
    const Error error("file-unreadable", {{"file", "plan.qsplan"}, {"cause", "Permission denied"}});
    EXPECT_EQ(error.code(), "file-unreadable");
    EXPECT_EQ(error.value("file"), "plan.qsplan");
    EXPECT_EQ(error.value("line"), "");
    EXPECT_STREQ(error.what(), "file-unreadable cause=Permission denied file=plan.qsplan");
}

TEST(Error, IsAnException)
{
    try {
        throw Error("cancelled");
    } catch (const std::exception &exception) {
        EXPECT_STREQ(exception.what(), "cancelled");
    }
}

} // namespace
} // namespace quotasmith::base
