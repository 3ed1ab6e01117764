// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"
#include "ui/panels/targets/parts/moved_table.h"

#include <functional>
#include <optional>
#include <QLabel>
#include <QLayout>
#include <QWidget>

namespace quotasmith::ui {

/// What an edit would come to before it is made: the cells that would move, or why it cannot be done, with a button for
/// every hold in the way.
class EditPreview : public QWidget {
    Q_OBJECT

public:
    using Work = std::function<ops::TargetsOutcome(store::Document &, ops::Run)>;

    explicit EditPreview(TargetsDesk &desk, QWidget *parent = nullptr);

    /// Tries the edit; nothing is written. The error, if it could not even be tried.
    std::optional<base::Error> tryOut(const Work &work, plan::Axis axis);
    void clear(const QString &sentence);
    /// Whether it can be done and moves anything.
    bool isFeasible() const { return m_isFeasible; }
    /// Makes the edit, one undo step. False: the preview says why not.
    bool carryOut(const Work &work, plan::Axis axis);

Q_SIGNALS:
    /// A hold has been released: the preview is not true any more.
    void released();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const ops::TargetsOutcome &outcome, plan::Axis axis);
    void showDone(const ops::TargetsOutcome &outcome, plan::Axis axis);
    void offerReleases(const spread::Conflict &conflict, const store::PlanSheet &plan);
    void clearReleases();

    TargetsDesk &m_desk;
    QLabel *m_sentence;
    QLayout *m_releases;
    MovedTable *m_table;
    bool m_isFeasible = false;
};

} // namespace quotasmith::ui
