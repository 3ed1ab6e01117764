// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/preview_dialog.h"

#include "report/paper/print.h"
#include "ui/shell/error_box.h"

#include <array>
#include <QAction>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

std::unique_ptr<QPrinter> a4Printer(const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins({});
    printer->setCreator(QStringLiteral("Quotasmith"));
    printer->setDocName(title);
    return printer;
}

/// Papers are laid out on upright A4 pages: what would turn or change them is not offered. Qt gives its actions no
/// names, only texts.
void withholdPageForms(const QPrintPreviewDialog &dialog)
{
    constexpr std::array<const char *, 3> kForms{"Portrait", "Landscape", "Page setup"};
    for (QAction *action : dialog.findChildren<QAction *>())
        for (const char *form : kForms)
            if (action->text() == QCoreApplication::translate("QPrintPreviewDialog", form))
                action->setVisible(false);
}

} // namespace

PreviewDialog::PreviewDialog(std::vector<report::Paper> papers, QWidget *parent)
    : PreviewDialog(papers, a4Printer(papers.empty() ? QString() : papers.front().title), parent)
{
}

PreviewDialog::PreviewDialog(std::vector<report::Paper> papers, std::unique_ptr<QPrinter> printer, QWidget *parent)
    : QPrintPreviewDialog(printer.get(), parent), m_printer(std::move(printer)), m_papers(std::move(papers))
{
    setObjectName(QStringLiteral("print-preview-dialog"));
    setWindowTitle(tr("Print preview"));
    withholdPageForms(*this);
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
