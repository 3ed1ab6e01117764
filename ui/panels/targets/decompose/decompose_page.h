// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/targets_csv.h"
#include "ui/models/targets_model.h"
#include "ui/shell/panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/message_bar.h"

#include <optional>
#include <QStackedWidget>

namespace quotasmith::ui {

class TargetsTools;

/// Who must do what, when: the annual target taken apart by month along one axis, read and edited.
class DecomposePage : public Panel {
    Q_OBJECT

public:
    explicit DecomposePage(const PanelContext &context, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    TargetsModel &model() { return m_model; }

    /// Writes the measure's targets as CSV, with the byte-order mark that spreadsheets look for.
    /// False: `DocumentSession::failed`.
    bool exportTo(const QString &file, const text::TargetsForm &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectTools();
    void connectModel();
    void openPlan();
    void choose(plan::Axis axis, plan::Measure measure);
    void refresh();
    void setKeep(spread::Keep keep);
    void toggleHold();
    void unfoldMonths(bool unfolded);
    void askExport();
    void take(const EditAnswer &answer);
    void tell(const Blocked &blocked);
    void tell(const Declined &declined);
    void release(const ops::PlaceName &place);
    void typeAgain(spread::Keep keep);
    void rememberCurrent();
    void restoreCurrent();
    void retranslate();

    DocumentSession &m_session;
    ActionCatalog &m_actions;
    TargetsModel m_model;
    TargetsTools *m_tools;
    MessageBar *m_bar;
    QLabel *m_note;
    QStackedWidget *m_pages;
    GridView *m_grid;
    EmptyState *m_empty;
    QPushButton *m_begin;
    std::optional<std::pair<plan::NodeId, int>> m_current; ///< node and column, while the model is reset
};

} // namespace quotasmith::ui
