// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/paper.h"

#include <QPrinter>
#include <QPrintPreviewDialog>

#include <vector>

namespace quotasmith::ui {

/// The base of PreviewDialog: a printer of A4 pages without margins that outlives the dialog.
struct PaperPrinter {
    explicit PaperPrinter(const QString &title);
    QPrinter a4;
};

/// Papers as they will be printed; from here they go to a printer, all pages or some. The paper is white whatever the
/// window is.
class PreviewDialog : private PaperPrinter, public QPrintPreviewDialog {
    Q_OBJECT

public:
    explicit PreviewDialog(std::vector<report::Paper> papers, QWidget *parent = nullptr);

private:
    void paint(QPrinter *target);

    std::vector<report::Paper> m_papers;
};

} // namespace quotasmith::ui
