// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/paint.h"

#include <QImage>

#include <filesystem>
#include <optional>
#include <string_view>

namespace quotasmith::chart {

enum class PictureKind { Png, Svg, Pdf };
/// By the ending of a file's name, in any case; nothing for another one.
std::optional<PictureKind> pictureKindOf(const std::filesystem::path &file);

/// A picture of this size in pixels of a plain screen; `scale` of these a pixel's side in a PNG.
struct PictureForm {
    QSizeF size{960, 540};
    double scale = 1;
};

QImage pictureOf(const Chart &chart, const PictureForm &form, const Look &look);
/// The bytes of a file, all painted alike; in a PDF the letters are embedded and can be searched.
QByteArray pictureBytes(PictureKind kind, const Chart &chart, const PictureForm &form, const Look &look);
/// Puts the file in place at once. Throws Error{"file-unwritable",{file,cause}}.
void savePicture(const std::filesystem::path &file, PictureKind kind, const Chart &chart, const PictureForm &form,
                 const Look &look);

} // namespace quotasmith::chart
