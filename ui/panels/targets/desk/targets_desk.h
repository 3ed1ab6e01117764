// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/targets_model.h"
#include "ui/panels/targets/parts/moved_places.h"
#include "ui/shell/document_session.h"
#include "ui/shell/view_settings.h"
#include "ui/widgets/grid/grid_view.h"

#include <optional>
#include <QObject>
#include <QTimer>

namespace quotasmith::ui {

/// What the sheets, dialogs and tools of the decomposition stand on: what is shown, the place one is at, the way to
/// another. Outlived by session, model and grid.
class TargetsDesk : public QObject {
    Q_OBJECT

public:
    TargetsDesk(DocumentSession &session, ViewSettings &view, TargetsModel &model, GridView &grid,
                QObject *parent = nullptr);

    DocumentSession &session() { return m_session; }
    ViewSettings &view() { return m_view; }
    TargetsModel &model() { return m_model; }
    GridView &grid() { return m_grid; }
    const TargetRows &content() const { return m_model.content(); }
    const store::PlanSheet &plan() const { return m_model.content().plan; }
    bool hasPlan() const { return m_session.isOpen() && !m_model.content().rows.empty(); }
    /// The place of the current cell; on a name or beside the periods the node's year.
    std::optional<spread::Place> place() const;
    /// The places of the selected cells of periods, row by row.
    std::vector<spread::Place> selectedPlaces() const;
    /// `KA`, `Q4` as the operations want them.
    ops::PlaceName nameOf(const spread::Place &place) const;

    /// What the last step moved on the shown axis; nothing after another axis or measure was chosen.
    const MovedPlaces &lastMoved() const { return m_lastMoved; }

    /// Shows an axis and a measure.
    void choose(plan::Axis axis, plan::Measure measure);
    /// Makes the place's cell the current one, whatever has to be shown for it.
    void goTo(const spread::Place &place);
    void backToGrid();

Q_SIGNALS:
    /// Another axis or measure is shown.
    void chosen();
    /// Another current cell, or other numbers: told once when things have come to rest.
    void moved();
    /// Something was done that one may want to take back: the sentence for it.
    void undoable(const QString &sentence);
    void said(const QString &sentence);

private:
    void takeMoved(const TargetRows &before);
    void rememberCurrent();
    void restoreCurrent();

    DocumentSession &m_session;
    ViewSettings &m_view;
    TargetsModel &m_model;
    GridView &m_grid;
    QTimer m_rest;
    MovedPlaces m_lastMoved;
    std::optional<std::pair<plan::NodeId, int>> m_current; ///< node and column, while the model is reset
};

} // namespace quotasmith::ui
