// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/export_dialog.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kOne = 0, kAll = 1, kCompany = 2;
constexpr int kByWeek = -1;

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExportDialog::ExportDialog(const plan::PlanSettings &settings, const text::BoardRequest &shown, QWidget *parent)
    : QDialog(parent), m_shown(shown), m_form(new QFormLayout),
      m_format(addChoice(QStringLiteral("export-format"), tr("&File"))),
      m_rows(addChoice(QStringLiteral("export-rows"), tr("&Rows"))),
      m_columns(addChoice(QStringLiteral("export-columns"), tr("&Columns"))),
      m_measures(addChoice(QStringLiteral("export-measures"), tr("&Measures"))),
      m_layer(addChoice(QStringLiteral("export-layer"), tr("&Layer"))),
      m_ambition(addChoice(QStringLiteral("export-ambition"), tr("&Ambition")))
{
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(tr("Export targets"));
    fill(settings);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose where…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    refresh();
}

text::BoardRequest ExportDialog::request() const
{
    text::BoardRequest request = m_shown;
    request.companyOnly = m_rows->currentData().toInt() == kCompany;
    if (request.companyOnly)
        request.axes = {plan::Axis::Organisation};
    else if (m_rows->currentData().toInt() == kAll)
        request.axes.assign(plan::kAxes.begin(), plan::kAxes.end());
    request.byWeek = m_columns->currentData().toInt() == kByWeek;
    request.by = request.byWeek ? spread::Column::Month : static_cast<spread::Column>(m_columns->currentData().toInt());
    if (m_measures->currentData().toInt() == kAll)
        request.measure.reset();
    request.isAssigned = !request.byWeek && m_layer->currentData().toInt() == kAll;
    request.ambition = text::toUtf8(m_ambition->currentData().toString());
    return request;
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QComboBox *ExportDialog::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->addRow(label, box);
    return box;
}

void ExportDialog::fill(const plan::PlanSettings &settings)
{
    m_format->addItem(tr("Workbook for Excel and WPS (.xlsx)"), QStringLiteral("xlsx"));
    m_format->addItem(tr("CSV (.csv)"), QStringLiteral("csv"));
    m_rows->addItem(tr("What is shown: %1").arg(text::axisName(m_shown.axes.front())), kOne);
    m_rows->addItem(tr("All three axes"), kAll);
    m_rows->addItem(tr("The company only"), kCompany);
    m_columns->addItem(tr("Quarters and the year"), static_cast<int>(spread::Column::Quarter));
    m_columns->addItem(tr("Months and the year"), static_cast<int>(spread::Column::Month));
    m_columns->addItem(tr("Halves and the year"), static_cast<int>(spread::Column::Half));
    m_columns->addItem(tr("The year only"), static_cast<int>(spread::Column::Year));
    m_columns->addItem(tr("Weeks and the year"), kByWeek);
    if (m_shown.measure)
        m_measures->addItem(titled(text::measureName(*m_shown.measure)), kOne);
    m_measures->addItem(tr("Every measure with targets"), kAll);
    m_layer->addItem(tr("Planned"), kOne);
    m_layer->addItem(tr("Assigned"), kAll);
    for (const char *level : {"base", "stretch", "challenge"})
        m_ambition->addItem(titled(text::ambitionName(level)), QString::fromUtf8(level));
    select(m_layer, m_shown.isAssigned ? kAll : kOne);
    select(m_ambition, text::fromUtf8(m_shown.ambition));
    m_form->setRowVisible(m_layer, settings.shows(plan::Feature::Cushion));
    m_form->setRowVisible(m_ambition, settings.shows(plan::Feature::Ambitions));
}

/// What is assigned has no weeks.
void ExportDialog::refresh()
{
    const bool isByWeek = m_columns->currentData().toInt() == kByWeek;
    m_layer->setEnabled(!isByWeek);
    m_layer->setToolTip(isByWeek ? tr("Weeks are of what is planned") : QString());
}

} // namespace quotasmith::ui
