// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/header_bar.h"

#include "text/convert.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>

namespace quotasmith::ui {

namespace {

constexpr double kTitleScale = 1.25;

} // namespace

QString fiscalYearText(const calendar::FiscalCalendar &calendar)
{
    return HeaderBar::tr("FY%1").arg(calendar.year());
}

HeaderBar::HeaderBar(const ActionCatalog &actions, QWidget *parent)
    : QWidget(parent), m_company(new QLabel), m_year(new QLabel), m_unitLabel(new QLabel)
{
    const int gap = fontMetrics().height() / 2;
    auto *row = new FlowLayout(gap, gap / 2);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    setLayout(row);
    QFont font = m_company->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    font.setBold(true);
    m_company->setFont(font);
    m_company->setTextFormat(Qt::PlainText);
    row->addWidget(m_company);
    row->addWidget(m_year);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        addButton(new QToolButton, actions.action(id));
    row->addWidget(m_unitLabel);
    for (const DisplayUnit unit : kDisplayUnits)
        addButton(new ChoiceButton, actions.action(unitAction(unit)));
    retranslate();
}

void HeaderBar::setPlan(const std::optional<plan::PlanSettings> &settings)
{
    m_settings = settings;
    setVisible(settings.has_value());
    retranslate();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HeaderBar::addButton(QToolButton *button, QAction *action)
{
    const int size = fontMetrics().height();
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(size, size));
    layout()->addWidget(button);
}

void HeaderBar::retranslate()
{
    m_unitLabel->setText(tr("Amounts in"));
    m_company->setText(m_settings ? text::fromUtf8(m_settings->company) : QString());
    if (!m_settings)
        return;
    const calendar::FiscalCalendar &calendar = m_settings->calendar;
    m_year->setText(fiscalYearText(calendar));
    m_year->setToolTip(
        tr("%1 to %2").arg(text::fromUtf8(calendar.month(0).text()), text::fromUtf8(calendar.month(11).text())));
}

} // namespace quotasmith::ui
