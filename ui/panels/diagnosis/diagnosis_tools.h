// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/reading/diagnosis_reading.h"

#include <optional>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace quotasmith::ui {

/// Above the diagnosis: which months are looked at, whose numbers the cards show, the findings beside, and the way
/// into files.
class DiagnosisTools : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisTools(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const SharedDiagnosis &reading);
    plan::Axis axis() const { return static_cast<plan::Axis>(m_axes->checkedId()); }
    /// Code of the chosen node.
    std::string node() const;
    void choose(plan::Axis axis, const std::string &code);
    /// Only the cards are of one node.
    void setNodeShown(bool isShown);
    QToolButton *findings() const { return m_findings; }
    QPushButton *exportButton() const { return m_export; }

Q_SIGNALS:
    /// Both nothing: the usual twelve months.
    void spanChosen(std::optional<quotasmith::calendar::Month> from, std::optional<quotasmith::calendar::Month> to);
    void nodeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void takeSpan(const QComboBox *changed);
    void fillMonths();
    void fillNodes();
    void retranslate();

    SharedDiagnosis m_reading;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QPushButton *m_usual;
    QWidget *m_nodeTools;
    QButtonGroup *m_axes;
    QComboBox *m_nodes;
    QToolButton *m_findings;
    QPushButton *m_export;
};

} // namespace quotasmith::ui
