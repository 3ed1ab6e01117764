// SPDX-License-Identifier: Apache-2.0
#include "text/outside/place_text.h"

#include "text/convert.h"
#include "text/phrase.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::text {

namespace {

constexpr qsizetype kMostNames = 3;

constexpr std::array kServices{
    Sentence{"dropbox", "Dropbox"},
    Sentence{"onedrive", "OneDrive"},
    Sentence{"icloud", "iCloud"},
    Sentence{"google-drive", "Google Drive"},
    Sentence{"nutstore", QT_TRANSLATE_NOOP("Place", "Nutstore")},
    Sentence{"baidu", QT_TRANSLATE_NOOP("Place", "Baidu Netdisk")},
    Sentence{"weiyun", QT_TRANSLATE_NOOP("Place", "Tencent Weiyun")},
    Sentence{"wps", QT_TRANSLATE_NOOP("Place", "WPS Cloud")},
    Sentence{"nextcloud", "Nextcloud / ownCloud"},
    Sentence{"syncthing", "Syncthing"},
    Sentence{"resilio", "Resilio Sync"},
    Sentence{"seafile", "Seafile"},
    Sentence{"synology", "Synology Drive"},
    Sentence{"mega", "MEGA"},
    Sentence{"pcloud", "pCloud"},
    Sentence{"aliyun", QT_TRANSLATE_NOOP("Place", "Aliyun Drive")},
    Sentence{"nfs", "NFS"},
    Sentence{"smb", "SMB"},
    Sentence{"9p", QT_TRANSLATE_NOOP("Place", "shared by the host of this virtual machine")},
    Sentence{"sshfs", "SSHFS"},
    Sentence{"webdav", "WebDAV"},
    Sentence{"afs", "AFS"},
    Sentence{"cluster", QT_TRANSLATE_NOOP("Place", "a cluster's file system")},
    Sentence{"fuse", "FUSE"},
};

QString translated(const char *form)
{
    return QCoreApplication::translate("Place", form);
}

QString nameOf(const std::filesystem::path &file)
{
    return fromUtf8(file.filename().string());
}

QString namesOf(const std::vector<std::filesystem::path> &files)
{
    QStringList names;
    for (const auto &file : files)
        names << nameOf(file);
    const qsizetype more = names.size() - kMostNames;
    const QString listed = names.mid(0, kMostNames).join(translated(QT_TRANSLATE_NOOP("Place", ", ")));
    return more <= 0 ? listed
                     : translated(QT_TRANSLATE_NOOP("Place", "%1 and %2 more")).arg(listed, QString::number(more));
}

} // namespace

QString sharingServiceName(const std::string &service)
{
    const auto found =
        std::find_if(kServices.begin(), kServices.end(), [&](const Sentence &known) { return known.code == service; });
    return found == kServices.end() ? fromUtf8(service) : translated(found->form);
}

QString sharedPlaceText(const store::SharedPlace &place, const std::filesystem::path &plan)
{
    const Values values{{"file", nameOf(plan)},
                        {"service", sharingServiceName(place.service)},
                        {"folder", fromUtf8(place.folder.string())}};
    if (place.sharing == store::Sharing::Synced)
        return phrase(translated(QT_TRANSLATE_NOOP(
                          "Place", "{file} lies in a folder that {service} copies between machines ({folder}). Change "
                                   "it on one machine at a time, and let {service} finish before you open it on "
                                   "another: otherwise there are two plans, each with a part of the work.")),
                      values);
    return phrase(
        translated(QT_TRANSLATE_NOOP(
            "Place", "{file} lies on a network drive ({service}, {folder}). Another machine need not see that "
                     "it is being changed here. Change it on one machine at a time, and keep a copy on this "
                     "one.")),
        values);
}

QString conflictCopiesText(const store::ConflictCopies &copies, const std::filesystem::path &plan)
{
    if (copies.original)
        return phrase(translated(QT_TRANSLATE_NOOP(
                          "Place", "{file} is a conflict copy of {original}: a service that copies folders made it, "
                                   "because two machines had changed the plan. Compare both and go on with one.")),
                      {{"file", nameOf(plan)}, {"original", nameOf(*copies.original)}});
    if (copies.copies.empty())
        return {};
    return phrase(translated(QT_TRANSLATE_NOOP(
                      "Place", "Beside {file} lies work that is not in it: {copies}. A service that copies folders put "
                               "it there, because two machines had changed the plan. Open it, compare, and go on with "
                               "one.")),
                  {{"file", nameOf(plan)}, {"copies", namesOf(copies.copies)}});
}

} // namespace quotasmith::text
