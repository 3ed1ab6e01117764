// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/spread/edit.h"
#include "ui/panels/targets/decompose/keep_chooser.h"
#include "ui/panels/targets/decompose/layer_chooser.h"
#include "ui/panels/targets/decompose/measure_chooser.h"
#include "ui/shell/actions/action_catalog.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

/// What stands above the grid: annual target, measure, axis, what may move when a value is set, months, hold.
class TargetsTools : public QWidget {
    Q_OBJECT

public:
    explicit TargetsTools(const ActionCatalog &actions, QWidget *parent = nullptr);

    void setAnnual(const QString &amount, bool isEditable);
    MeasureChooser &measures() { return *m_measure; }
    /// Hides annual target and what may move: a ratio has none and moves nothing, a cross table is only read.
    void setCalm(bool isCalm);
    void setAxis(plan::Axis axis);
    /// The fourth choice beside the axes: two of them at once. Offered where the plan shows it.
    void offerCross(bool isOffered) { m_cross->setVisible(isOffered); }
    /// Layers to choose from, where the plan shows any beside itself.
    void offerLayers(const std::vector<TargetLayer> &layers, TargetLayer shown);
    void setCross() { m_cross->setChecked(true); }
    void setKeep(spread::Keep keep) { m_keep->setKeep(keep); }
    void focusAnnual();

Q_SIGNALS:
    void annualTyped(const QString &typed);
    void crossChosen();
    void axisChosen(quotasmith::plan::Axis axis);
    void measureChosen(quotasmith::plan::Measure measure);
    void keepChosen(quotasmith::spread::Keep keep);
    void layerChosen(quotasmith::ui::TargetLayer layer);

protected:
    void changeEvent(QEvent *event) override;
    /// Esc gives up what was typed as annual target.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAxes();
    void addMeasureAndAnnual();
    void addButtons(const ActionCatalog &actions);
    QWidget *addPair(QLabel *label, QWidget *field);
    void retranslate();

    QLabel *m_measureLabel;
    MeasureChooser *m_measure;
    QLabel *m_annualLabel;
    QLineEdit *m_annual;
    QButtonGroup *m_axes;
    QToolButton *m_cross;
    QLabel *m_layerLabel;
    LayerChooser *m_layer;
    QLabel *m_keepLabel;
    KeepChooser *m_keep;
    QWidget *m_annualPair = nullptr;
    QWidget *m_layerPair = nullptr;
    QWidget *m_keepPair = nullptr;
    QString m_presentAnnual;
};

} // namespace quotasmith::ui
