// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/header_bar.h"

#include "text/convert.h"
#include "text/versions/version_text.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr double kTitleScale = 1.25;

} // namespace

QString fiscalYearText(const calendar::FiscalCalendar &calendar)
{
    return HeaderBar::tr("FY%1").arg(calendar.year());
}

HeaderBar::HeaderBar(const ActionCatalog &actions, ViewSettings &view, QWidget *parent)
    : QWidget(parent), m_row(nullptr), m_company(new QLabel), m_year(new QLabel), m_version(new Badge),
      m_period(new PeriodPicker(view))
{
    setObjectName(QStringLiteral("header"));
    const int gap = fontMetrics().height() / 2;
    m_row = new FlowLayout(gap, gap / 2);
    m_row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    setLayout(m_row);
    addIdentity();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        m_row->addWidget(button(new QToolButton, actions.action(id)));
    m_row->addStretch();
    m_row->addWidget(m_period);
    addUnits(actions);
    for (const ActionId id : {ActionId::Find, ActionId::Commands})
        m_row->addWidget(button(new QToolButton, actions.action(id)));
    scaleLetters();
    retranslate();
}

void HeaderBar::setPlan(const std::optional<plan::PlanSettings> &settings)
{
    m_settings = settings;
    setVisible(settings.has_value());
    retranslate();
}

void HeaderBar::setAwaited(const QString &name)
{
    m_company->setText(name);
    show();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        scaleLetters();
}

void HeaderBar::setVersion(const ops::VersionInfo &version)
{
    m_state = version;
    retranslate();
}

void HeaderBar::addIdentity()
{
    m_company->setObjectName(QStringLiteral("plan-name"));
    m_company->setTextFormat(Qt::PlainText);
    m_year->setObjectName(QStringLiteral("fiscal-year"));
    m_version->setObjectName(QStringLiteral("version-badge"));
    connect(m_version, &Badge::clicked, this, &HeaderBar::versionClicked);
    auto *identity = new QWidget;
    auto *row = new QHBoxLayout(identity);
    row->setContentsMargins(0, 0, fontMetrics().height(), 0);
    row->setSpacing(fontMetrics().height() * 2 / 3);
    for (QWidget *part :
         {static_cast<QWidget *>(m_company), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_version)})
        row->addWidget(part);
    m_row->addWidget(identity);
}

void HeaderBar::addUnits(const ActionCatalog &actions)
{
    auto *units = new QWidget;
    units->setObjectName(QStringLiteral("units"));
    auto *row = new QHBoxLayout(units);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const DisplayUnit unit : kDisplayUnits)
        row->addWidget(button(new ChoiceButton, actions.action(unitAction(unit))));
    m_row->addWidget(units);
}

QToolButton *HeaderBar::button(QToolButton *button, QAction *action)
{
    const int size = fontMetrics().height();
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("header-") + action->objectName());
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    button->setIconSize(QSize(size, size));
    return button;
}

void HeaderBar::scaleLetters()
{
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * kTitleScale);
    letters.setBold(true);
    m_company->setFont(letters);
    const int size = fontMetrics().height();
    for (QToolButton *each : findChildren<QToolButton *>())
        each->setIconSize(QSize(size, size));
}

void HeaderBar::retranslate()
{
    m_version->setText(text::versionBadge(m_state));
    m_version->setToolTip(text::versionBadgeHint(m_state));
    m_company->setText(m_settings ? text::fromUtf8(m_settings->company) : QString());
    m_period->setCalendar(m_settings ? std::optional(m_settings->calendar) : std::nullopt);
    if (!m_settings)
        return;
    const calendar::FiscalCalendar &calendar = m_settings->calendar;
    m_year->setText(fiscalYearText(calendar));
    m_year->setToolTip(
        tr("%1 to %2").arg(text::fromUtf8(calendar.month(0).text()), text::fromUtf8(calendar.month(11).text())));
}

} // namespace quotasmith::ui
