// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/tools/review_tools.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/tools/period_switch.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace quotasmith::ui {

ReviewTools::ReviewTools(QWidget *parent)
    : QWidget(parent), m_period(new PeriodSwitch), m_axisTools(new QWidget), m_axes(new QButtonGroup(this)),
      m_measureTools(new QWidget), m_measureLabel(new QLabel), m_measures(new QComboBox), m_export(new QPushButton)
{
    layOut();
    connect(m_period, &PeriodSwitch::chosen, this, &ReviewTools::chosen);
    connect(m_axes, &QButtonGroup::idClicked, this, &ReviewTools::chosen);
    connect(m_measures, &QComboBox::currentIndexChanged, this, &ReviewTools::chosen);
    retranslate();
}

void ReviewTools::show(const PlanFacts &facts)
{
    const calendar::FiscalCalendar &calendar = facts.settings.calendar;
    m_period->setYear(calendar, lastDayOf(facts.through.value_or(calendar.start())));
    m_known = facts.measures;
    fillMeasures();
}

void ReviewTools::setParts(const Parts &parts)
{
    m_period->setVisible(parts.period);
    m_period->setRefused(parts.refused);
    m_axisTools->setVisible(parts.axis);
    m_measureTools->setVisible(parts.measure);
    m_isAdditive = parts.isAdditive;
    admitMeasures();
}

ops::ReviewRequest ReviewTools::request() const
{
    return {m_period->text(), static_cast<plan::Axis>(m_axes->checkedId()),
            static_cast<plan::Measure>(m_measures->currentData().toInt())};
}

void ReviewTools::choose(plan::Axis axis, plan::Measure measure)
{
    const QSignalBlocker quiet(m_measures);
    m_axes->button(static_cast<int>(axis))->setChecked(true);
    m_measures->setCurrentIndex(std::max(0, m_measures->findData(static_cast<int>(measure))));
    Q_EMIT chosen();
}

void ReviewTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewTools::layOut()
{
    const int gap = fontMetrics().height() / 2;
    m_measures->setObjectName(QStringLiteral("review-measure"));
    m_measures->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measureLabel->setBuddy(m_measures);
    m_export->setObjectName(QStringLiteral("review-export"));
    m_export->setIcon(tintedIcon(QStringLiteral("export")));
    auto *axes = new QHBoxLayout(m_axisTools);
    axes->setContentsMargins(0, 0, 0, 0);
    axes->setSpacing(0);
    for (const plan::Axis axis : plan::kAxes) {
        auto *button = new ChoiceButton;
        button->setObjectName(QStringLiteral("review-axis-") + text::fromUtf8(plan::axisCode(axis)));
        m_axes->addButton(button, static_cast<int>(axis));
        axes->addWidget(button);
    }
    m_axes->button(static_cast<int>(plan::Axis::Organisation))->setChecked(true);
    auto *measures = new QHBoxLayout(m_measureTools);
    measures->setContentsMargins(0, 0, 0, 0);
    measures->addWidget(m_measureLabel);
    measures->addWidget(m_measures);
    auto *row = new FlowLayout(gap, gap / 2);
    setLayout(row);
    row->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_axisTools, m_measureTools})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_export);
}

void ReviewTools::fillMeasures()
{
    const QSignalBlocker quiet(m_measures);
    const QVariant chosen = m_measures->currentData();
    m_measures->clear();
    for (const plan::Measure measure : m_known)
        m_measures->addItem(titled(text::measureName(measure)), static_cast<int>(measure));
    m_measures->setCurrentIndex(std::max(0, m_measures->findData(chosen)));
    admitMeasures();
}

void ReviewTools::admitMeasures()
{
    const auto *items = qobject_cast<QStandardItemModel *>(m_measures->model());
    for (int i = 0; i < m_measures->count(); ++i) {
        const auto measure = static_cast<plan::Measure>(m_measures->itemData(i).toInt());
        items->item(i)->setEnabled(!m_isAdditive || plan::kindOf(measure) != plan::MeasureKind::Ratio);
    }
    if (m_measures->currentIndex() >= 0 && !items->item(m_measures->currentIndex())->isEnabled())
        m_measures->setCurrentIndex(0);
}

void ReviewTools::retranslate()
{
    for (const plan::Axis axis : plan::kAxes)
        m_axes->button(static_cast<int>(axis))->setText(titled(text::axisName(axis)));
    m_measureLabel->setText(tr("&Measure"));
    m_export->setText(tr("E&xport"));
    fillMeasures();
}

} // namespace quotasmith::ui
