// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

int main(int argc, char **argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0); // test discovery runs the program while building
    ::testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
