// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/preview_dialog.h"

#include "report/paper/print.h"
#include "ui/shell/error_box.h"

namespace quotasmith::ui {

PaperPrinter::PaperPrinter(const QString &title) : a4(QPrinter::HighResolution)
{
    a4.setFullPage(true);
    a4.setPageSize(QPageSize(QPageSize::A4));
    a4.setPageMargins({});
    a4.setCreator(QStringLiteral("Quotasmith"));
    a4.setDocName(title);
}

PreviewDialog::PreviewDialog(std::vector<report::Paper> papers, QWidget *parent)
    : PaperPrinter(papers.empty() ? QString() : papers.front().title), QPrintPreviewDialog(&a4, parent),
      m_papers(std::move(papers))
{
    setObjectName(QStringLiteral("print-preview-dialog"));
    setWindowTitle(tr("Print preview"));
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PreviewDialog::paint);
    if (parent)
        resize(parent->window()->size() * 0.9);
}

void PreviewDialog::paint(QPrinter *target)
{
    try {
        report::print(*target, m_papers);
    } catch (const base::Error &error) {
        showError(this, error);
    }
}

} // namespace quotasmith::ui
