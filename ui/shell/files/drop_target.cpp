// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/drop_target.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace quotasmith::ui {

namespace {

/// The first file that is dragged; empty: something else is.
QString draggedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

bool isOneOf(const QString &suffix, std::initializer_list<const char *> known)
{
    return std::any_of(known.begin(), known.end(), [&](const char *each) { return suffix == QString::fromUtf8(each); });
}

} // namespace

DropAnswer answerDrop(const QString &file, bool hasPlan)
{
    using Kind = DropAnswer::Kind;
    const QString name = QFileInfo(file).fileName();
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QStringLiteral("qsplan"))
        return {Kind::Plan, file, DropTarget::tr("Drop it to open the plan %1").arg(name)};
    if (isOneOf(suffix, {"csv", "tsv", "txt", "xlsx", "xlsm"}))
        return hasPlan
                   ? DropAnswer{Kind::Table, file, DropTarget::tr("Drop it to import %1 into the plan").arg(name)}
                   : DropAnswer{
                         Kind::Refused, file,
                         DropTarget::tr("%1 is a table: open a plan first, or make one, and drop it there.").arg(name)};
    if (isOneOf(suffix, {"xls", "xlsb", "et", "ods"}))
        return {Kind::Refused, file,
                DropTarget::tr("%1 is a workbook of an old or another kind: save it as .xlsx and drop that file.")
                    .arg(name)};
    return {Kind::Refused, file, DropTarget::tr("%1 is neither a plan (.qsplan) nor a table (.xlsx, .csv).").arg(name)};
}

DropTarget::DropTarget(QWidget *window) : QObject(window), m_hint(new DropHint(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (draggedFile(drag->mimeData()).isEmpty())
            return false;
        enter(drag->mimeData());
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        m_hint->hide();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        m_hint->hide();
        drop->acceptProposedAction();
        take(drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DropTarget::enter(const QMimeData *data)
{
    const DropAnswer answer = answerDrop(draggedFile(data), m_hasPlan);
    const bool isWelcome = answer.kind != DropAnswer::Kind::Refused;
    m_hint->tell(answer.sentence, isWelcome ? DropHint::Answer::Welcome : DropHint::Answer::Refused);
}

void DropTarget::take(const QMimeData *data)
{
    const DropAnswer answer = answerDrop(draggedFile(data), m_hasPlan);
    switch (answer.kind) {
    case DropAnswer::Kind::Plan:
        Q_EMIT planDropped(answer.file);
        break;
    case DropAnswer::Kind::Table:
        Q_EMIT tableDropped(answer.file);
        break;
    case DropAnswer::Kind::Refused:
        Q_EMIT refused(answer.sentence);
        break;
    }
}

} // namespace quotasmith::ui
