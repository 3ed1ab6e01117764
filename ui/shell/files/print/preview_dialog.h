// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/paper.h"

#include <memory>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <vector>

namespace quotasmith::ui {

/// Papers as they will be printed; from here they go to a printer, all pages or some. The paper is white whatever the
/// window is.
class PreviewDialog : public QPrintPreviewDialog {
    Q_OBJECT

public:
    explicit PreviewDialog(std::vector<report::Paper> papers, QWidget *parent = nullptr);

private:
    PreviewDialog(std::vector<report::Paper> papers, std::unique_ptr<QPrinter> printer, QWidget *parent);
    void paint(QPrinter *target);

    std::unique_ptr<QPrinter> m_printer; ///< A4 without margins
    std::vector<report::Paper> m_papers;
};

} // namespace quotasmith::ui
