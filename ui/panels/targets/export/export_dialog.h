// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "text/board/board_reading.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>

namespace quotasmith::ui {

/// Asks what of the targets goes into a file, with the choices `targets export` has. Layer and ambition only where the
/// plan shows them.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown`: what the page shows now, offered first.
    ExportDialog(const plan::PlanSettings &settings, const text::BoardRequest &shown, QWidget *parent = nullptr);

    text::BoardRequest request() const;
    /// `csv` or `xlsx`: the kind of file, and how its name ends.
    QString format() const;

private:
    QComboBox *addChoice(const QString &name, const QString &label);
    void fill(const plan::PlanSettings &settings);
    void refresh();

    text::BoardRequest m_shown;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measures;
    QComboBox *m_layer;
    QComboBox *m_ambition;
};

} // namespace quotasmith::ui
