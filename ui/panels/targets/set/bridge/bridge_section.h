// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/set/bridge/bridge_model.h"
#include "ui/panels/targets/set/goal_section.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace quotasmith::ui {

class ChartView;
class GridView;

/// From last year to the proposed target: the rows one types into, the waterfall beside them, and the button that makes
/// the proposal the annual target.
class BridgeSection : public GoalSection {
    Q_OBJECT

public:
    explicit BridgeSection(const PanelContext &context, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    BridgeModel &model() { return m_model; }

Q_SIGNALS:
    /// The proposal is to be the annual target.
    void useAsked();
    void gridSelectionMoved();

protected:
    void fill() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeTools();
    void addBasis(plan::BridgeBasis basis);
    void accept();
    void remove();
    void move(int step);
    void tell(const std::optional<base::Error> &problem);
    void refreshTools();
    QString useSentence() const;
    void retranslate();

    BridgeModel m_model;
    GridView *m_grid;
    ChartView *m_waterfall;
    QBoxLayout *m_beside;
    QToolButton *m_add;
    QPushButton *m_accept;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_use;
    QLabel *m_useSentence;
};

} // namespace quotasmith::ui
