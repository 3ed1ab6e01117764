// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

/// Why the folder of a plan is not this machine's alone.
enum class Sharing {
    Network, ///< a drive of another machine: locks of other machines need not be seen here
    Synced   ///< a service copies its files to and fro: two machines may each have a plan of this name
};

/// A folder that is shared with other machines.
struct SharedPlace {
    Sharing sharing = Sharing::Network;
    /// Of a network drive its kind: `nfs smb 9p sshfs webdav afs fuse cluster`; of a synced folder the service:
    /// `dropbox onedrive icloud google-drive nutstore baidu weiyun wps nextcloud syncthing resilio seafile synology
    /// mega pcloud aliyun`.
    std::string service;
    std::filesystem::path folder; ///< where the drive is mounted, or the synced folder begins

    friend bool operator==(const SharedPlace &, const SharedPlace &) = default;
};

/// One of the folders a plan lies in, and which of its entries are told by a service's client (marker files).
struct FolderOfPlan {
    std::filesystem::path path;
    std::vector<std::string> entries;
};

/// What is known of where a plan lies.
struct PlaceFacts {
    std::string fileSystem;            ///< as the mount table has it: `ext4`, `nfs4`, `fuse.sshfs`; empty: not known
    std::filesystem::path mounted;     ///< where that file system begins
    std::vector<FolderOfPlan> folders; ///< the innermost first
};

/// A synced folder counts before the network drive it lies on: copies to and fro are the greater danger.
std::optional<SharedPlace> recognise(const PlaceFacts &facts);
/// Whether a name of a folder's entry is one recognise() goes by.
bool isServiceMark(std::string_view entry);

} // namespace quotasmith::store
