// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_files.h"

#include "core/store/queries/ratio_plan.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "report/paper/print.h"
#include "report/papers/paper_files.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/print/preview_dialog.h"
#include "ui/shell/files/print/print_dialog.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace quotasmith::ui {

namespace {

/// What the dialog is filled from.
struct Asked {
    plan::PlanSettings settings;
    plan::Tree organisation;
    std::vector<plan::Measure> measures;
};

Asked readAsked(const store::Connection &connection)
{
    const plan::PlanSettings settings = store::readSettings(connection);
    Asked asked{settings, store::readTree(connection, settings, plan::Axis::Organisation),
                store::plannedMeasures(connection)};
    for (const plan::Measure ratio : store::plannedRatios(connection))
        if (std::find(asked.measures.begin(), asked.measures.end(), ratio) == asked.measures.end())
            asked.measures.push_back(ratio);
    return asked;
}

} // namespace

PrintFiles::PrintFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void PrintFiles::ask(const PrintChoice &first)
{
    std::optional<Asked> asked;
    m_session.read([&](const store::Document &document) { asked = readAsked(document.connection()); });
    if (!asked)
        return;
    PrintDialog dialog(asked->settings, asked->organisation, first, m_window);
    dialog.offerMeasures(asked->measures);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.way() == PrintDialog::Way::Preview)
        preview(dialog.choice());
    else
        askWhere(dialog.choice(), dialog.fileName());
}

void PrintFiles::askWhere(const PrintChoice &choice, const QString &name)
{
    const QDir folder(QString::fromStdU16String(m_session.file().parent_path().u16string()));
    QFileDialog where(m_window, choice.isEach ? tr("The folder for the PDFs") : tr("Where the PDF is kept"),
                      folder.path(), tr("PDF (*.pdf)"));
    where.setAcceptMode(QFileDialog::AcceptSave);
    if (choice.isEach) {
        where.setAcceptMode(QFileDialog::AcceptOpen);
        where.setFileMode(QFileDialog::Directory);
        where.setOption(QFileDialog::ShowDirsOnly);
    } else {
        where.setDefaultSuffix(QStringLiteral("pdf"));
        where.selectFile(folder.filePath(name));
    }
    if (where.exec() != QDialog::Accepted || where.selectedFiles().isEmpty())
        return;
    if (choice.isEach)
        writeEach(choice, where.selectedFiles().first());
    else
        writePdf(choice, where.selectedFiles().first());
}

void PrintFiles::make(const PrintChoice &choice, Taking take)
{
    const auto papers = std::make_shared<std::vector<report::PersonPaper>>();
    m_session.readInBackground(
        tr("Making the papers"),
        [=](const store::Document &document, const base::Progress &) {
            *papers = papersOf(document.connection(), choice);
        },
        [this, papers, take = std::move(take)](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else
                take(std::move(*papers));
        });
}

void PrintFiles::writePdf(const PrintChoice &choice, const QString &file)
{
    make(choice, [this, file](std::vector<report::PersonPaper> papers) {
        try {
            const int pages = report::savePdf(file.toStdU16String(), sheetsOf(std::move(papers)));
            Q_EMIT said(tr("%1 is written: %n page(s).", nullptr, pages).arg(QDir::toNativeSeparators(file)));
        } catch (const base::Error &error) {
            showError(m_window, error);
        }
    });
}

void PrintFiles::writeEach(const PrintChoice &choice, const QString &folder)
{
    make(choice, [this, folder](const std::vector<report::PersonPaper> &papers) {
        if (mayReplace(papers, folder))
            write(papers, folder);
    });
}

bool PrintFiles::mayReplace(std::span<const report::PersonPaper> papers, const QString &folder)
{
    int there = 0;
    for (const std::string &name : report::paperFileNames(papers))
        there += QFileInfo::exists(QDir(folder).filePath(QString::fromStdString(name))) ? 1 : 0;
    if (there == 0)
        return true;
    QMessageBox box(QMessageBox::Question, tr("Print"),
                    tr("%n of these files are in the folder already.", nullptr, there), QMessageBox::Cancel, m_window);
    box.setInformativeText(QDir::toNativeSeparators(folder));
    const QPushButton *replace = box.addButton(tr("&Replace them"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void PrintFiles::write(std::span<const report::PersonPaper> papers, const QString &folder)
{
    try {
        const report::SavedPapers saved = report::savePapers(folder.toStdU16String(), papers);
        Q_EMIT said(tr("%n file(s) are written to %1.", nullptr, static_cast<int>(saved.files.size()))
                        .arg(QDir::toNativeSeparators(folder)));
    } catch (const base::Error &error) {
        showError(m_window, error);
    }
}

void PrintFiles::preview(const PrintChoice &choice)
{
    make(choice, [this](std::vector<report::PersonPaper> papers) {
        PreviewDialog dialog(sheetsOf(std::move(papers)), m_window);
        dialog.exec();
    });
}

} // namespace quotasmith::ui
