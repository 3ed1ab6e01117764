// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/export_dialog.h"

#include "text/name_text.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

QGroupBox *choice(const QString &title, std::initializer_list<QRadioButton *> buttons)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    for (QRadioButton *button : buttons)
        column->addWidget(button);
    (*buttons.begin())->setChecked(true);
    return box;
}

} // namespace

ExportDialog::ExportDialog(plan::Axis axis, QWidget *parent)
    : QDialog(parent), m_axis(axis), m_thisAxis(new QRadioButton(tr("What is shown: %1").arg(text::axisName(axis)))),
      m_allAxes(new QRadioButton(tr("All three axes"))), m_byQuarter(new QRadioButton(tr("Quarters and the year"))),
      m_byMonth(new QRadioButton(tr("Months and the year"))), m_byHalf(new QRadioButton(tr("Halves and the year"))),
      m_byYear(new QRadioButton(tr("The year only")))
{
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(tr("Export targets to CSV"));
    m_allAxes->setObjectName(QStringLiteral("all-axes"));
    m_byQuarter->setObjectName(QStringLiteral("by-quarter"));
    m_byMonth->setObjectName(QStringLiteral("by-month"));
    m_byHalf->setObjectName(QStringLiteral("by-half"));
    m_byYear->setObjectName(QStringLiteral("by-year"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose where…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(choice(tr("Rows"), {m_thisAxis, m_allAxes}));
    column->addWidget(choice(tr("Columns"), {m_byQuarter, m_byMonth, m_byHalf, m_byYear}));
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
}

text::TargetsForm ExportDialog::form() const
{
    text::TargetsForm form;
    form.axes.assign(plan::kAxes.begin(), plan::kAxes.end());
    if (m_thisAxis->isChecked())
        form.axes = {m_axis};
    form.by = m_byMonth->isChecked()  ? spread::Column::Month
              : m_byHalf->isChecked() ? spread::Column::Half
              : m_byYear->isChecked() ? spread::Column::Year
                                      : spread::Column::Quarter;
    return form;
}

} // namespace quotasmith::ui
