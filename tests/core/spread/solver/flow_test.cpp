// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/flow.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using spread::FlowNetwork;

} // namespace

TEST(Flow, FindsTheLargestAndItsCut)
{
    FlowNetwork network(4);
    const int upper = network.addArc(0, 1, 3);
    const int lower = network.addArc(0, 2, 2);
    network.addArc(1, 2, 5);
    network.addArc(1, 3, 2);
    const int last = network.addArc(2, 3, 2);
    EXPECT_EQ(network.maximise(0, 3), 4);
    EXPECT_EQ(network.flow(last), 2);
    EXPECT_EQ(network.flow(upper) + network.flow(lower), 4);
    EXPECT_EQ(network.reachable(0), (std::vector<char>{1, 1, 1, 0}));
}

TEST(Flow, KeepsRoundsTogetherAndChainsApart)
{
    FlowNetwork network(4);
    network.addArc(0, 1, 1);
    network.addArc(1, 0, 1);
    network.addArc(1, 2, 1);
    network.addArc(2, 3, 1);
    const auto component = network.components();
    EXPECT_EQ(component[0], component[1]);
    EXPECT_NE(component[1], component[2]);
    EXPECT_NE(component[2], component[3]);
}

} // namespace quotasmith::tests
