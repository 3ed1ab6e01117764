// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/plan_files.h"

#include "core/ops/plan/create_plan.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/backup.h"
#include "text/convert.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/new_plan_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace quotasmith::ui {

namespace {

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

QString nameOf(const std::filesystem::path &file)
{
    return QString::fromStdU16String(file.u16string());
}

QString suffix()
{
    return QStringLiteral("qsplan");
}

/// The pointer says that the program is at work.
class Busy {
public:
    Busy() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QApplication::restoreOverrideCursor(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
};

/// A name for a new file, with the suffix of plans. An existing file is not asked about here: it is never replaced.
QString askNewFile(QWidget *window, const QString &title, const QString &proposal, const QString &filter)
{
    QFileDialog dialog(window, title, proposal, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(suffix());
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

PlanFiles::PlanFiles(DocumentSession &session, RecentFiles &recent, QWidget *window)
    : QObject(window), m_session(session), m_recent(recent), m_window(window)
{
}

bool PlanFiles::create()
{
    const int thisYear = QString::fromStdString(m_session.surroundings().clock->today()).left(4).toInt();
    NewPlanDialog dialog(thisYear + 1, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const plan::PlanSettings settings = dialog.settings();
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(text::fromUtf8(settings.company).replace(QLatin1Char('/'), QLatin1Char('-')))
                             .arg(settings.calendar.year())
                             .arg(suffix());
    const QString file = askNewFile(m_window, tr("Where the new plan is kept"), QDir(folder()).filePath(name),
                                    tr("Plans (*.%1)").arg(suffix()));
    return !file.isEmpty() && attempt([&] { ops::createPlan(pathOf(file), m_session.surroundings(), settings); }) &&
           open(file);
}

void PlanFiles::openSample()
{
    const QString file = sampleFile();
    const bool isThere = QFileInfo::exists(file) || attempt([&] {
                             QDir().mkpath(QFileInfo(file).path());
                             ops::makeSample(pathOf(file), {});
                         });
    if (isThere)
        open(file);
}

void PlanFiles::choose()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), folder(),
                                                      tr("Plans (*.%1);;All files (*)").arg(suffix()));
    if (!file.isEmpty())
        open(file);
}

bool PlanFiles::open(const QString &file, store::LockPolicy policy)
{
    bool isOpen = false;
    {
        const Busy busy;
        isOpen = m_session.open(pathOf(file), policy);
    }
    if (isOpen)
        m_recent.add(file);
    else
        tell(*m_session.lastError());
    return isOpen;
}

void PlanFiles::takeOver()
{
    open(nameOf(m_session.file()), store::LockPolicy::Take);
}

void PlanFiles::saveCopy()
{
    const QString present = nameOf(m_session.file());
    const QString proposal =
        QFileInfo(present).dir().filePath(tr("%1 copy.%2").arg(QFileInfo(present).completeBaseName(), suffix()));
    const QString file = askNewFile(m_window, tr("Save a copy"), proposal, tr("Plans (*.%1)").arg(suffix()));
    if (file.isEmpty())
        return;
    const Busy busy;
    m_session.read([&](const store::Document &document) {
        store::copyFile(document.connection(), pathOf(file), store::CopyDetail::Everything);
    });
}

QString PlanFiles::sampleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/quotasmith/sample.") + suffix();
}

void PlanFiles::tell(const base::Error &error)
{
    showError(m_window, error);
}

bool PlanFiles::attempt(const std::function<void()> &work)
{
    try {
        const Busy busy;
        work();
        return true;
    } catch (const base::Error &error) {
        tell(error);
        return false;
    }
}

QString PlanFiles::folder() const
{
    if (m_session.isOpen())
        return QFileInfo(nameOf(m_session.file())).path();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace quotasmith::ui
