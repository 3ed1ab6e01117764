// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/shared_place.h"

#include "core/store/outside/place_facts.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using store::PlaceFacts;
using store::Sharing;

/// A folder by its path and what lies in it; what it is recognised as, or nothing.
struct FolderCase {
    const char *folder;
    std::vector<std::string> entries;
    const char *service;
};

TEST(SharedPlace, SyncedFoldersAreKnownByNameAndByMark)
{
    const std::vector<FolderCase> cases{
        {"/home/ann/Dropbox/plans", {}, "dropbox"},
        {"/home/ann/Dropbox (Acme)/plans", {}, "dropbox"},
        {"/home/ann/dropbox", {}, "dropbox"},
        {"/home/ann/files", {".dropbox"}, "dropbox"},
        {"/home/ann/files", {".dropbox.cache"}, "dropbox"},
        {"/mnt/c/Users/ann/OneDrive - 宏远公司/计划", {}, "onedrive"},
        {"/home/ann/OneDrive", {}, "onedrive"},
        {"/home/ann/OneDrive-Personal/a/b", {}, "onedrive"},
        {"/Users/ann/Library/Mobile Documents/com~apple~CloudDocs", {}, "icloud"},
        {"/mnt/c/Users/ann/iCloudDrive", {}, "icloud"},
        {"/home/ann/Google Drive/My Drive", {}, "google-drive"},
        {"/home/ann/drive", {".tmp.drivedownload"}, "google-drive"},
        {"/home/ann/我的坚果云/计划", {}, "nutstore"},
        {"/home/ann/Nutstore Files/我的坚果云", {}, "nutstore"},
        {"/home/ann/BaiduSyncdisk", {}, "baidu"},
        {"/home/ann/百度网盘同步空间", {}, "baidu"},
        {"/home/ann/微云", {}, "weiyun"},
        {"/home/ann/WPS Cloud Files/123/计划", {}, "wps"},
        {"/home/ann/WPS云盘", {}, "wps"},
        {"/home/ann/work", {".sync_0a1b2c3d.db"}, "nextcloud"},
        {"/home/ann/work", {"._sync_0a1b2c3d.db"}, "nextcloud"},
        {"/home/ann/Nextcloud/work", {}, "nextcloud"},
        {"/home/ann/ownCloud", {}, "nextcloud"},
        {"/home/ann/work", {".stfolder"}, "syncthing"},
        {"/home/ann/work", {}, ""},
        {"/home/ann/Dropbox-old", {}, ""},
        {"/home/ann/MyDropbox", {}, ""},
        {"/home/ann/Dropboxes", {}, ""},
        {"/home/ann/work", {".sync_notes.txt", "stfolder", "dropbox", ".hidden"}, ""},
        {"/home/ann/", {}, ""},
        {"", {}, ""},
    };
    for (const FolderCase &each : cases) {
        PlaceFacts facts;
        facts.fileSystem = "ext4";
        std::vector<std::string> entries = each.entries;
        for (std::filesystem::path folder = each.folder; !folder.empty() && folder != folder.root_path();
             folder = folder.parent_path()) {
            facts.folders.push_back({folder, entries});
            entries.clear();
        }
        const auto place = store::recognise(facts);
        EXPECT_EQ(place ? place->service : std::string(), each.service) << each.folder;
        EXPECT_TRUE(!place || place->sharing == Sharing::Synced) << each.folder;
    }
}

TEST(SharedPlace, NetworkDrivesAreKnownByTheirFileSystem)
{
    const std::pair<const char *, const char *> cases[]{
        {"nfs", "nfs"},
        {"nfs4", "nfs"},
        {"cifs", "smb"},
        {"smb3", "smb"},
        {"9p", "9p"},
        {"drvfs", "9p"},
        {"fuse.sshfs", "sshfs"},
        {"davfs", "webdav"},
        {"fuse.gvfsd-fuse", "fuse"},
        {"fuse.somebody", "fuse"},
        {"ceph", "cluster"},
        {"afs", "afs"},
        {"ext4", ""},
        {"btrfs", ""},
        {"fuseblk", ""},
        {"fuse.ntfs-3g", ""},
        {"tmpfs", ""},
        {"overlay", ""},
        {"vfat", ""},
        {"", ""},
        {"xfs", ""},
    };
    for (const auto &[fileSystem, kind] : cases) {
        const auto place = store::recognise({fileSystem, "/mnt/x", {{"/mnt/x/plans", {}}}});
        EXPECT_EQ(place ? place->service : std::string(), kind) << fileSystem;
        EXPECT_TRUE(!place || (place->sharing == Sharing::Network && place->folder == "/mnt/x")) << fileSystem;
    }
}

TEST(SharedPlace, ASyncedFolderOnANetworkDriveIsASyncedFolder)
{
    const auto place = store::recognise({"nfs4", "/home", {{"/home/ann/a", {}}, {"/home/ann", {".stfolder"}}}});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->service, "syncthing");
    EXPECT_EQ(place->folder, "/home/ann");
}

constexpr const char *kTable = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
                               "30 27 0:30 / /mnt rw shared:1 master:2 - tmpfs none rw\n"
                               "31 30 0:31 / /mnt/share\\040of\\040Ann rw,relatime - cifs //nas/share rw\n"
                               "32 27 0:32 / /home rw - ext4 /dev/vdb rw\n"
                               "33 27 0:33 / /home rw - nfs4 nas:/home rw\n"
                               "broken line\n\n - \n34 27 0:34 / /srv rw -\n";

TEST(SharedPlace, TheMountTableSaysWhatAPathLiesOn)
{
    const std::pair<const char *, const char *> cases[]{
        {"/tmp/plan.qsplan", "ext4"},
        {"/mnt/plan.qsplan", "tmpfs"},
        {"/mnt/share of Ann/2027/plan.qsplan", "cifs"},
        {"/mnt/share of Anna/plan.qsplan", "tmpfs"},
        {"/home/ann/plan.qsplan", "nfs4"}, // mounted over the other
        {"/homes/plan.qsplan", "ext4"},
        {"/srv/plan.qsplan", "ext4"}, // its line is cut off
    };
    for (const auto &[path, fileSystem] : cases) {
        const auto mount = store::mountOf(kTable, path);
        ASSERT_TRUE(mount) << path;
        EXPECT_EQ(mount->fileSystem, fileSystem) << path;
    }
    EXPECT_FALSE(store::mountOf("", "/tmp"));
    EXPECT_FALSE(store::mountOf("1 2 3", "/tmp"));
    EXPECT_FALSE(store::mountOf(std::string(10'000, ' '), "/tmp"));
}

TEST(SharedPlace, IsFoundOnTheDisk)
{
    const TemporaryFolder folder;
    const auto plan = folder.write("plan.qsplan", "");
    EXPECT_FALSE(store::sharedPlaceOf(plan));
    std::filesystem::create_directories(folder / "坚果云/2027");
    const auto place = store::sharedPlaceOf(folder / "坚果云/2027/plan.qsplan");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->service, "nutstore");
    EXPECT_EQ(place->folder.filename(), "坚果云");
    std::filesystem::create_directory(folder / ".stfolder");
    EXPECT_EQ(store::sharedPlaceOf(plan)->service, "syncthing");
    EXPECT_FALSE(store::sharedPlaceOf("/nowhere/at all/plan.qsplan"));
}

TEST(SharedPlace, TheSettingsOfDropboxInAHomeAreNoMark)
{
    const TemporaryFolder home;
    std::filesystem::create_directory(home / ".dropbox");
    static_cast<void>(home.write(".dropbox/info.json", "{}"));
    EXPECT_FALSE(store::sharedPlaceOf(home / "plan.qsplan"));
    std::filesystem::remove_all(home / ".dropbox");
    static_cast<void>(home.write(".dropbox", ""));
    EXPECT_EQ(store::sharedPlaceOf(home / "plan.qsplan")->service, "dropbox");
}

} // namespace
} // namespace quotasmith::tests
