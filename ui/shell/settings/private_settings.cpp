// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/private_settings.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/private_files.h"

#include <filesystem>
#include <QSettings>

namespace quotasmith::ui {

void keepPrivate(const QSettings &settings)
{
    const std::filesystem::path file(settings.fileName().toStdU16String());
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    try {
        if (std::filesystem::exists(file, ignored))
            base::setPrivateMode(file);
        else
            base::makePrivateFile(file); // what is written later keeps its mode
    } catch (const base::Error &) {      // a place that cannot be written holds no settings
    }
}

} // namespace quotasmith::ui
