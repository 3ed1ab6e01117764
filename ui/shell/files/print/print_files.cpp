// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_files.h"

#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "report/paper/print.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/print/print_dialog.h"

#include <memory>
#include <optional>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace quotasmith::ui {

PrintFiles::PrintFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void PrintFiles::ask(const PrintChoice &first)
{
    plan::PlanSettings settings;
    std::optional<plan::Tree> organisation;
    m_session.read([&](const store::Document &document) {
        settings = store::readSettings(document.connection());
        organisation = store::readTree(document.connection(), settings, plan::Axis::Organisation);
    });
    if (!organisation)
        return;
    PrintDialog dialog(settings, *organisation, first, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.way() == PrintDialog::Way::Preview) {
        preview(dialog.choice());
        return;
    }
    const QDir folder(QString::fromStdU16String(m_session.file().parent_path().u16string()));
    QFileDialog where(m_window, tr("Where the PDF is kept"), folder.path(), tr("PDF (*.pdf)"));
    where.setAcceptMode(QFileDialog::AcceptSave);
    where.setDefaultSuffix(QStringLiteral("pdf"));
    where.selectFile(folder.filePath(dialog.fileName()));
    if (where.exec() == QDialog::Accepted && !where.selectedFiles().isEmpty())
        writePdf(dialog.choice(), where.selectedFiles().first());
}

void PrintFiles::make(const PrintChoice &choice, Taking take)
{
    const auto papers = std::make_shared<std::vector<report::Paper>>();
    m_session.readInBackground(
        tr("Making the papers"),
        [=](const store::Document &document, const base::Progress &) {
            *papers = papersOf(document.connection(), choice);
        },
        [this, papers, take = std::move(take)](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else
                take(*papers);
        });
}

void PrintFiles::writePdf(const PrintChoice &choice, const QString &file)
{
    make(choice, [this, file](const std::vector<report::Paper> &papers) {
        try {
            const int pages = report::savePdf(file.toStdU16String(), papers);
            Q_EMIT said(tr("%1 is written: %n page(s).", nullptr, pages).arg(QDir::toNativeSeparators(file)));
        } catch (const base::Error &error) {
            showError(m_window, error);
        }
    });
}

void PrintFiles::preview(const PrintChoice &choice)
{
    make(choice, [this](const std::vector<report::Paper> &papers) { show(papers); });
}

void PrintFiles::show(const std::vector<report::Paper> &papers)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins({});
    printer.setCreator(QStringLiteral("Quotasmith"));
    printer.setDocName(papers.empty() ? QString() : papers.front().title);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setObjectName(QStringLiteral("print-preview-dialog"));
    dialog.setWindowTitle(tr("Print preview"));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
            [&papers](QPrinter *target) { report::print(*target, papers); });
    dialog.resize(m_window->size() * 0.9);
    dialog.exec();
}

} // namespace quotasmith::ui
