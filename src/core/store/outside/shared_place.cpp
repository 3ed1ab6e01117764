// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/shared_place.h"

#include <algorithm>
#include <array>

namespace quotasmith::store {

namespace {

/// A name, or its beginning when it ends with an asterisk; letters of ASCII in either case.
struct Mark {
    std::string_view form;
    std::string_view service;
};

constexpr std::array kFileSystems{
    Mark{"nfs*", "nfs"},
    Mark{"cifs", "smb"},
    Mark{"smb*", "smb"},
    Mark{"ncpfs", "smb"},
    Mark{"9p", "9p"},
    Mark{"drvfs", "9p"},
    Mark{"vboxsf", "9p"},
    Mark{"virtiofs", "9p"},
    Mark{"fuse.vmhgfs-fuse", "9p"},
    Mark{"prl_fs", "9p"},
    Mark{"fuse.sshfs", "sshfs"},
    Mark{"davfs*", "webdav"},
    Mark{"fuse.davfs*", "webdav"},
    Mark{"afs", "afs"},
    Mark{"coda", "afs"},
    Mark{"ceph", "cluster"},
    Mark{"glusterfs", "cluster"},
    Mark{"fuse.glusterfs", "cluster"},
    Mark{"lustre", "cluster"},
    Mark{"gpfs", "cluster"},
    Mark{"beegfs", "cluster"},
    Mark{"ocfs2", "cluster"},
    Mark{"gfs2", "cluster"},
    Mark{"fuse.smbnetfs", "smb"},
    Mark{"fuse.gvfsd-fuse", "fuse"},
    Mark{"fuse.rclone", "fuse"},
    Mark{"fuse.s3fs", "fuse"},
};

/// FUSE file systems of this machine's own disks; any other is somebody's server until known better.
constexpr std::array<std::string_view, 12> kLocalFuse{
    "fuse.ntfs-3g", "fuse.exfat",  "fuse.encfs",     "fuse.gocryptfs",      "fuse.cryfs", "fuse.mergerfs",
    "fuse.portal",  "fuse.bindfs", "fuse.veracrypt", "fuse.fuse-overlayfs", "fuse.lxcfs", "fuse.apfs-fuse"};

constexpr std::array kFolderNames{
    Mark{"Dropbox", "dropbox"},
    Mark{"Dropbox (*", "dropbox"},
    Mark{"OneDrive", "onedrive"},
    Mark{"OneDrive - *", "onedrive"},
    Mark{"OneDrive-*", "onedrive"},
    Mark{"iCloudDrive", "icloud"},
    Mark{"iCloud Drive", "icloud"},
    Mark{"iCloud 云盘", "icloud"},
    Mark{"com~apple~CloudDocs", "icloud"},
    Mark{"Google Drive", "google-drive"},
    Mark{"GoogleDrive", "google-drive"},
    Mark{"GoogleDrive-*", "google-drive"},
    Mark{"Google 云端硬盘", "google-drive"},
    Mark{"我的云端硬盘", "google-drive"},
    Mark{"Nutstore", "nutstore"},
    Mark{"Nutstore Files", "nutstore"},
    Mark{"坚果云", "nutstore"},
    Mark{"我的坚果云", "nutstore"},
    Mark{"BaiduSync", "baidu"},
    Mark{"BaiduSyncdisk", "baidu"},
    Mark{"BaiduNetdiskWorkspace", "baidu"},
    Mark{"百度云同步盘", "baidu"},
    Mark{"百度网盘同步空间", "baidu"},
    Mark{"百度网盘", "baidu"},
    Mark{"Weiyun", "weiyun"},
    Mark{"WeiyunDisk", "weiyun"},
    Mark{"微云", "weiyun"},
    Mark{"腾讯微云", "weiyun"},
    Mark{"微云同步助手", "weiyun"},
    Mark{"微云同步盘", "weiyun"},
    Mark{"WPS Cloud Files", "wps"},
    Mark{"WPSDrive", "wps"},
    Mark{"WPS Drive", "wps"},
    Mark{"WPS 云盘", "wps"},
    Mark{"WPS云盘", "wps"},
    Mark{"WPS云文档", "wps"},
    Mark{"WPS 云文档", "wps"},
    Mark{"Nextcloud", "nextcloud"},
    Mark{"ownCloud", "nextcloud"},
    Mark{"Seafile", "seafile"},
    Mark{"SynologyDrive", "synology"},
    Mark{"MEGAsync", "mega"},
    Mark{"pCloudDrive", "pcloud"},
    Mark{"pCloud Drive", "pcloud"},
    Mark{"阿里云盘", "aliyun"},
};

/// Files and folders a client keeps at the root of what it copies.
constexpr std::array kMarkers{
    Mark{".dropbox", "dropbox"},
    Mark{".dropbox.cache", "dropbox"},
    Mark{".849C9593-D756-4E56-8D6E-42412F2A707B", "onedrive"},
    Mark{".tmp.drivedownload", "google-drive"},
    Mark{".tmp.driveupload", "google-drive"},
    Mark{".sync_*", "nextcloud"},
    Mark{"._sync_*", "nextcloud"},
    Mark{".nextcloudsync.log", "nextcloud"},
    Mark{".owncloudsync.log", "nextcloud"},
    Mark{".csync_journal.db", "nextcloud"},
    Mark{".stfolder", "syncthing"},
    Mark{".SynologyWorkingDirectory", "synology"},
    Mark{".seafile-data", "seafile"},
    Mark{".sync", "resilio"},
};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool matches(std::string_view form, std::string_view name)
{
    const bool isBeginning = form.ends_with('*');
    if (isBeginning)
        form.remove_suffix(1);
    if (isBeginning ? name.size() < form.size() : name.size() != form.size())
        return false;
    return std::equal(form.begin(), form.end(), name.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

template <class Marks> std::string_view serviceOf(const Marks &marks, std::string_view name)
{
    const auto found =
        std::find_if(marks.begin(), marks.end(), [name](const Mark &mark) { return matches(mark.form, name); });
    return found == marks.end() ? std::string_view() : found->service;
}

std::string_view markService(std::string_view entry)
{
    const std::string_view service = serviceOf(kMarkers, entry);
    // `.sync_0123abcd.db` is the client's journal; `.sync_` alone is anything.
    const bool isJournal = entry.starts_with(".sync_") || entry.starts_with("._sync_");
    return isJournal && !entry.ends_with(".db") ? std::string_view() : service;
}

std::string_view networkKind(std::string_view fileSystem)
{
    if (const std::string_view known = serviceOf(kFileSystems, fileSystem); !known.empty())
        return known;
    const bool isFuse = fileSystem.starts_with("fuse.");
    return isFuse && std::find(kLocalFuse.begin(), kLocalFuse.end(), fileSystem) == kLocalFuse.end()
               ? std::string_view("fuse")
               : std::string_view();
}

std::string_view folderService(const FolderOfPlan &folder)
{
    if (const std::string_view named = serviceOf(kFolderNames, folder.path.filename().string()); !named.empty())
        return named;
    for (const std::string &entry : folder.entries)
        if (const std::string_view marked = markService(entry); !marked.empty())
            return marked;
    return {};
}

} // namespace

std::optional<SharedPlace> recognise(const PlaceFacts &facts)
{
    for (const FolderOfPlan &folder : facts.folders)
        if (const std::string_view service = folderService(folder); !service.empty())
            return SharedPlace{Sharing::Synced, std::string(service), folder.path};
    if (const std::string_view kind = networkKind(facts.fileSystem); !kind.empty())
        return SharedPlace{Sharing::Network, std::string(kind), facts.mounted};
    return std::nullopt;
}

bool isServiceMark(std::string_view entry)
{
    return !markService(entry).empty();
}

} // namespace quotasmith::store
