// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "ui/shell/files/print/print_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>

namespace quotasmith::ui {

/// Asks which paper, of whom and for when, and whether to look at it first or to write a PDF.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    enum class Way { Preview, Pdf };

    PrintDialog(const plan::PlanSettings &settings, const plan::Tree &organisation, const PrintChoice &first,
                QWidget *parent = nullptr);

    /// Measures a decomposition or a review may be of beside the plan's money; a decomposition adds up, so that it is
    /// offered no ratio.
    void offerMeasures(const std::vector<plan::Measure> &measures);

    PrintChoice choice() const;
    Way way() const { return m_way; }
    /// What the file of the present choice is called.
    QString fileName() const;

private:
    void fillWhom(const plan::Tree &organisation);
    void fillPeriods();
    void fillMeasures(bool areRatiosToo);
    QComboBox *addList(const QString &text, const char *name);
    void layOut();
    void showRows();

    plan::PlanSettings m_settings;
    std::vector<plan::Measure> m_measures;
    QFormLayout *m_form;
    QComboBox *m_paper;
    QComboBox *m_person;
    QComboBox *m_period;
    QComboBox *m_axis;
    QComboBox *m_measure;
    QCheckBox *m_below;
    QCheckBox *m_each;
    QPushButton *m_pdf = nullptr;
    Way m_way = Way::Preview;
};

} // namespace quotasmith::ui
