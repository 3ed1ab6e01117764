// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace quotasmith::base {
namespace {

HashSum hashOf(std::string_view text)
{
    return quickHash(text.data(), text.size());
}

TEST(HashSum, DoesNotDependOnTheOrder)
{
    std::mt19937_64 random(1);
    std::vector<HashSum> items(100);
    for (HashSum &item : items)
        item = {random(), random()};
    HashSum expected;
    for (const HashSum &item : items)
        expected += item;
    for (int round = 0; round < 20; ++round) {
        std::shuffle(items.begin(), items.end(), random);
        HashSum sum;
        for (const HashSum &item : items)
            sum += item;
        EXPECT_EQ(sum, expected);
    }
    for (const HashSum &item : items)
        expected -= item;
    EXPECT_EQ(expected, HashSum{});
}

TEST(HashSum, CarriesAndBorrowsBetweenItsHalves)
{
    HashSum sum{0, ~std::uint64_t{0}};
    sum += {0, 1};
    EXPECT_EQ(sum, (HashSum{1, 0}));
    sum -= {0, 1};
    EXPECT_EQ(sum, (HashSum{0, ~std::uint64_t{0}}));
    EXPECT_NE(sum, HashSum{}) << "equal items do not cancel out";
}

TEST(HashSum, TextIsReadBack)
{
    const HashSum sum{0x0123456789abcdefU, 0x00000000fedcba98U};
    EXPECT_EQ(sum.text(), "0123456789abcdef00000000fedcba98");
    EXPECT_EQ(HashSum::parse(sum.text()), sum);
    for (const char *text : {"", "0123", "0123456789abcdef00000000fedcba9", "0123456789abcdef00000000fedcba981",
                             "0123456789abcdeg00000000fedcba98", "-123456789abcdef00000000fedcba98"})
        EXPECT_EQ(HashSum::parse(text), HashSum{}) << text;
}

TEST(QuickHash, IsXxh3Of128Bits)
{
    // The library's own check value for nothing (XXH3_128bits, seed 0).
    EXPECT_EQ(hashOf("").text(), "99aa06d3014798d86001c324468d497f");
    EXPECT_NE(hashOf("a"), hashOf("b"));
    EXPECT_EQ(hashOf("plan"), hashOf("plan"));
}

TEST(Sha256, MeetsTheStandardsExamples)
{
    // FIPS 180-4, examples of one block and of two blocks, and the empty message.
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, PiecesGiveTheSameSum)
{
    Sha256 sum;
    sum.add("a");
    sum.add("");
    sum.add("bc");
    EXPECT_EQ(sum.finish(), sha256("abc"));
}

TEST(Sha256DeathTest, NothingIsAddedAfterTheEnd)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Sha256 sum;
    sum.finish();
    EXPECT_DEATH(sum.add("a"), "isFinished");
}

} // namespace
} // namespace quotasmith::base
