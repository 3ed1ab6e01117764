// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/handout_files.h"

#include "core/ops/handout/hand_out.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/handout/handout_text.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/handout/hand_out_dialog.h"
#include "ui/shell/files/handout/take_back_dialog.h"

#include <memory>
#include <optional>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace quotasmith::ui {

namespace {

QString workbooks()
{
    return HandoutFiles::tr("Workbooks (*.xlsx)");
}

} // namespace

HandoutFiles::HandoutFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

QString HandoutFiles::folder() const
{
    return QString::fromStdU16String(m_session.file().parent_path().u16string());
}

void HandoutFiles::handOut()
{
    std::optional<plan::Tree> organisation;
    std::vector<ops::HandedOut> before;
    int year = 0;
    m_session.read([&](const store::Document &document) {
        const plan::PlanSettings settings = store::readSettings(document.connection());
        year = settings.calendar.year();
        before = ops::handedOut(document.connection());
        organisation = store::readTree(document.connection(), settings, plan::Axis::Organisation);
    });
    if (!organisation)
        return;
    HandOutDialog dialog(*organisation, before, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name =
        QStringLiteral("%1 %2.xlsx").arg(dialog.managerName().replace(QLatin1Char('/'), QLatin1Char('-'))).arg(year);
    QFileDialog where(m_window, tr("Where the workbook is kept"), folder(), workbooks());
    where.setAcceptMode(QFileDialog::AcceptSave);
    where.setDefaultSuffix(QStringLiteral("xlsx"));
    where.selectFile(QDir(folder()).filePath(name));
    if (where.exec() == QDialog::Accepted && !where.selectedFiles().isEmpty())
        handOut(dialog.manager(), where.selectedFiles().first());
}

void HandoutFiles::handOut(const QString &manager, const QString &file)
{
    const auto outcome = std::make_shared<ops::HandOutOutcome>();
    m_session.runInBackground(
        tr("Handing out %1").arg(QFileInfo(file).fileName()),
        [=](store::Document &document, const base::Progress &) {
            *outcome = ops::handOut(document, text::toUtf8(manager), file.toStdU16String(),
                                    text::handoutWords(store::readSettings(document.connection())));
            return outcome->changes;
        },
        [this, outcome, file](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else
                Q_EMIT said(tr("%1 is written: %n person(s).", nullptr, static_cast<int>(outcome->people))
                                .arg(QDir::toNativeSeparators(file)));
        });
}

void HandoutFiles::takeBack()
{
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("The workbook that came back"), folder(), workbooks());
    if (!file.isEmpty())
        takeBack(file);
}

void HandoutFiles::takeBack(const QString &file)
{
    const auto sheet = std::make_shared<ops::ReturnedSheet>();
    const auto comparison = std::make_shared<ops::Comparison>();
    m_session.readInBackground(
        tr("Reading %1").arg(QFileInfo(file).fileName()),
        [=](const store::Document &document, const base::Progress &) {
            *sheet = ops::readReturned(file.toStdU16String());
            *comparison = ops::compareReturn(document.connection(), *sheet);
            ops::requireTakeable(*comparison, sheet->file);
        },
        [this, sheet, comparison](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else
                show(*sheet, *comparison);
        });
}

void HandoutFiles::show(const ops::ReturnedSheet &sheet, const ops::Comparison &comparison)
{
    int exponent = 0;
    m_session.read([&](const store::Document &document) {
        exponent = store::readSettings(document.connection()).currency.exponent;
    });
    TakeBackDialog dialog(comparison, text::fromUtf8(sheet.file), exponent, m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(sheet, dialog.choices());
}

void HandoutFiles::take(const ops::ReturnedSheet &sheet, const ops::TakeBackChoices &choices)
{
    const auto outcome = std::make_shared<ops::TakeBackOutcome>();
    m_session.runInBackground(
        tr("Taking back %1").arg(text::fromUtf8(sheet.file)),
        [=](store::Document &document, const base::Progress &) {
            *outcome = ops::takeBack(document, sheet, choices);
            return outcome->changes;
        },
        [this, outcome, sheet](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else if (outcome->isUndecided) // the plan has changed since the choice
                show(sheet, outcome->comparison);
        });
}

} // namespace quotasmith::ui
