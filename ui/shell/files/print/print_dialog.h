// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "ui/shell/files/print/print_choice.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>

namespace quotasmith::ui {

/// Asks which paper, of whom and for when, and whether to look at it first or to write a PDF.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    enum class Way { Preview, Pdf };

    PrintDialog(const plan::PlanSettings &settings, const plan::Tree &organisation, const PrintChoice &first,
                QWidget *parent = nullptr);

    PrintChoice choice() const;
    Way way() const { return m_way; }
    /// What the file of the present choice is called.
    QString fileName() const;

private:
    void fillPeople(const plan::Tree &organisation);
    void fillPeriods(const calendar::FiscalCalendar &calendar);
    void addRow(const QString &text, QComboBox *box, const char *name);
    void showRows();

    int m_year;
    QComboBox *m_paper;
    QComboBox *m_person;
    QComboBox *m_period;
    QComboBox *m_axis;
    QFormLayout *m_form;
    Way m_way = Way::Preview;
};

} // namespace quotasmith::ui
