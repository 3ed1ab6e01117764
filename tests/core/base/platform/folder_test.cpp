// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform/folder.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace quotasmith::base {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

TEST(Folder, NamesWhatStandsInIt)
{
    const tests::TemporaryFolder folder;
    EXPECT_THAT(entriesOf(folder.path()), IsEmpty());
    folder.write(".hidden", "");
    folder.write("计划.qsplan", "");
    std::filesystem::create_directory(folder / "below");
    folder.write("below/deep", "");
    EXPECT_THAT(entriesOf(folder.path()),
                UnorderedElementsAre(folder / ".hidden", folder / "计划.qsplan", folder / "below"));
    EXPECT_THAT(entriesOf(folder.path(), 2), SizeIs(2));
    EXPECT_THAT(entriesOf(folder.path(), 0), IsEmpty());
}

TEST(Folder, ThatCannotBeReadHasNothing)
{
    const tests::TemporaryFolder folder;
    folder.write("file", "");
    EXPECT_THAT(entriesOf(folder / "nowhere"), IsEmpty());
    EXPECT_THAT(entriesOf(folder / "file"), IsEmpty());
    EXPECT_THAT(entriesOf({}), IsEmpty());
}

} // namespace
} // namespace quotasmith::base
