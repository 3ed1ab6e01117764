// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/paper.h"

#include <QByteArray>

#include <filesystem>
#include <span>

class QPagedPaintDevice;
class QPainter;

/// Papers onto a device: a file, a printer, a preview. A QGuiApplication is there.
namespace quotasmith::report {

/// Paints every paper, each from a page of its own on; of all pages those in the device's page ranges, where it has
/// any. The device's page is A4 without margins. How many pages. Throws Error{"print-failed"} for a device that does
/// not take them.
int print(QPagedPaintDevice &device, std::span<const Paper> papers);

struct Pdf {
    QByteArray bytes;
    int pages = 0;
};
/// One file; the letters are embedded, can be found and copied.
Pdf pdfOf(std::span<const Paper> papers);
/// Puts the file in place at once; how many pages. Throws Error{"file-unwritable",{file,cause}}.
int savePdf(const std::filesystem::path &file, std::span<const Paper> papers);

} // namespace quotasmith::report
