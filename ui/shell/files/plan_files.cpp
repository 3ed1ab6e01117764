// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/plan_files.h"

#include "core/base/platform.h"
#include "core/ops/plan/create_plan.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/backup.h"
#include "core/store/backups/backup_folder.h"
#include "core/store/guards.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/new_plan_dialog.h"
#include "ui/shell/files/next_year_dialog.h"

#include <memory>
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

/// What opening a plan that is damaged ends with.
bool isDamage(const base::Error &error, const std::filesystem::path &file)
{
    const bool isForeign = error.code() == "file-not-a-plan" || error.code() == "file-foreign-schema";
    return error.code() == "file-damaged" || (isForeign && !store::listBackups(file).empty());
}

/// `plan (my copy).qsplan`, with a number where there is one already.
QString freeCopyName(const QFileInfo &plan)
{
    const QString stem = PlanFiles::tr("%1 (my copy)").arg(plan.completeBaseName());
    QString name = stem;
    for (int number = 2; plan.dir().exists(name + QLatin1Char('.') + suffix()); ++number)
        name = QStringLiteral("%1 %2").arg(stem).arg(number);
    return plan.dir().filePath(name + QLatin1Char('.') + suffix());
}

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

void PlanFiles::create(const Then &then)
{
    const int thisYear = QString::fromStdString(m_session.surroundings().clock->today()).left(4).toInt();
    NewPlanDialog dialog(thisYear + 1, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const plan::PlanSettings settings = dialog.settings();
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(text::fromUtf8(settings.company).replace(QLatin1Char('/'), QLatin1Char('-')))
                             .arg(settings.calendar.year())
                             .arg(suffix());
    const QString file = askNewFile(m_window, tr("Where the new plan is kept"), QDir(folder()).filePath(name),
                                    tr("Plans (*.%1)").arg(suffix()));
    if (!file.isEmpty() && attempt([&] { ops::createPlan(pathOf(file), m_session.surroundings(), settings); }))
        open(file, store::LockPolicy::Respect, then);
}

void PlanFiles::openSample()
{
    const QString file = sampleFile();
    if (QFileInfo::exists(file)) {
        open(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).path());
    m_session.workInBackground(
        tr("Making the sample"),
        [file](const base::Progress &progress) { ops::makeSample(pathOf(file), {}, progress); },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                tell(*error);
            else
                open(file);
        });
}

void PlanFiles::choose()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), folder(),
                                                      tr("Plans (*.%1);;All files (*)").arg(suffix()));
    if (!file.isEmpty())
        open(file);
}

bool PlanFiles::open(const QString &file, store::LockPolicy policy, const Then &then)
{
    const auto hasFailed = std::make_shared<bool>(false);
    m_session.openInBackground(tr("Opening %1").arg(QFileInfo(file).fileName()), pathOf(file), policy,
                               [this, file, then, hasFailed](const std::optional<base::Error> &error) {
                                   *hasFailed = error.has_value();
                                   if (error) {
                                       if (isDamage(*error, pathOf(file)))
                                           Q_EMIT foundDamaged(file);
                                       else
                                           tell(*error);
                                       return;
                                   }
                                   m_recent.add(file);
                                   if (then)
                                       then();
                               });
    return !*hasFailed;
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
    if (!file.isEmpty())
        copyTo(file);
}

void PlanFiles::saveCopyBeside()
{
    const QFileInfo present(nameOf(m_session.file()));
    // The journal of another file of this name must not be taken for one's own.
    if (present.exists() && store::hasHotJournal(m_session.file()))
        tell(base::Error("file-busy", {{"file", m_session.file().string()}}));
    else if (present.dir().exists() && base::isWritable(pathOf(present.path())))
        copyTo(freeCopyName(present));
    else
        saveCopy();
}

void PlanFiles::reopen()
{
    reopenAt(nameOf(m_session.file()));
}

void PlanFiles::reopenAt(const QString &file)
{
    const auto reason = m_session.readOnlyReason();
    m_session.workInBackground(
        tr("Opening %1").arg(QFileInfo(file).fileName()),
        [file, around = m_session.surroundings()](const base::Progress &progress) {
            store::Document::openForReading(pathOf(file), around, progress);
        },
        [this, file, reason](const std::optional<base::Error> &error) {
            // What was written into the very file that is open has left nothing else to stay with.
            const bool isInPlace = reason && reason->code() == "file-changed-outside";
            if (error && error->code() != "file-older" && !(isInPlace && isDamage(*error, pathOf(file)))) {
                tell(*error);
                return;
            }
            m_session.close(); // its lock would keep it from being opened again
            open(file);
        });
}

void PlanFiles::copyTo(const QString &file)
{
    m_session.readInBackground(
        tr("Copying to %1").arg(QFileInfo(file).fileName()),
        [file](const store::Document &document, const base::Progress &progress) {
            store::copyFile(document.connection(), pathOf(file), store::CopyDetail::Everything, progress);
        },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                tell(*error);
            else
                Q_EMIT said(tr("A copy was saved: %1").arg(QDir::toNativeSeparators(file)));
        });
}

void PlanFiles::startNextYear()
{
    std::optional<ops::YearEnd> end;
    m_session.read([&](const store::Document &plan) { end = ops::readYearEnd(plan.connection()); });
    if (!end || NextYearDialog(*end, m_window).exec() != QDialog::Accepted)
        return;
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(text::fromUtf8(end->settings.company).replace(QLatin1Char('/'), QLatin1Char('-')))
                             .arg(end->settings.calendar.year() + 1)
                             .arg(suffix());
    const QString file = askNewFile(m_window, tr("Where the new plan is kept"), QDir(folder()).filePath(name),
                                    tr("Plans (*.%1)").arg(suffix()));
    if (file.isEmpty())
        return;
    m_session.readInBackground(
        tr("Making the plan of the next year"),
        [file, around = m_session.surroundings()](const store::Document &plan, const base::Progress &) {
            ops::startNextYear(plan, pathOf(file), around);
        },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                tell(*error);
            else
                open(file);
        });
}

QString PlanFiles::sampleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/quotasmith/sample.") + suffix();
}

void PlanFiles::tell(const base::Error &error)
{
    if (error.code() == "cancelled")
        Q_EMIT said(text::errorText(error));
    else
        showError(m_window, error);
}

bool PlanFiles::attempt(const std::function<void()> &work)
{
    try {
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
