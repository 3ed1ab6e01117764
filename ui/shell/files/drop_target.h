// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/overlays/drop_hint.h"

#include <QObject>

class QMimeData;

namespace quotasmith::ui {

/// What dropping a file on the window comes to.
struct DropAnswer {
    enum class Kind { Plan, Table, Refused };
    Kind kind = Kind::Refused;
    QString file;
    QString sentence; ///< what will happen, or why not and what to do
};
/// `hasPlan`: a plan is open for writing, so that a table can go into it.
DropAnswer answerDrop(const QString &file, bool hasPlan);

/// Takes files dropped on a window, says while they hang over it what would come of it, and says why not when it
/// cannot take one.
class DropTarget : public QObject {
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    void setHasPlan(bool hasPlan) { m_hasPlan = hasPlan; }

Q_SIGNALS:
    void planDropped(const QString &file);
    void tableDropped(const QString &file);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(const QMimeData *data);
    void take(const QMimeData *data);

    DropHint *m_hint;
    bool m_hasPlan = false;
};

} // namespace quotasmith::ui
