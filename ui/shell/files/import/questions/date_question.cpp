// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/questions/date_question.h"

#include "text/convert.h"

#include <algorithm>
#include <array>
#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::DateOrder;

constexpr std::array kOrders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};

QString orderText(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return DateQuestion::tr("year, month, day");
    case DateOrder::DayMonthYear:
        return DateQuestion::tr("day, month, year");
    case DateOrder::MonthDayYear:
        break;
    }
    return DateQuestion::tr("month, day, year");
}

/// What the example means when dates are written so; empty: it cannot be.
QString readingOf(const std::string &example, DateOrder order)
{
    const exchange::DateText date = exchange::parseDateText(example, {order, true});
    if (date.problem != exchange::DateProblem::None || date.isMissing)
        return {};
    return text::fromUtf8(date.month.text()) + QStringLiteral("-%1").arg(date.day, 2, 10, QLatin1Char('0'));
}

} // namespace

DateQuestion::DateQuestion(QWidget *parent)
    : QGroupBox(parent), m_sentence(new QLabel), m_orders(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("date-question"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    for (const DateOrder order : kOrders) {
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("date-order-") + text::fromUtf8(exchange::dateOrderCode(order)));
        m_orders->addButton(button, static_cast<int>(order));
        column->addWidget(button);
    }
    connect(m_orders, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<DateOrder>(id)); });
    retranslate();
}

void DateQuestion::setReport(const exchange::ImportReport &report, std::optional<DateOrder> order)
{
    const auto &listed = report.refused.listed();
    const auto unclear = std::find_if(listed.begin(), listed.end(), [](const exchange::Refusal &refusal) {
        return refusal.code == "date-ambiguous";
    });
    if (unclear != listed.end())
        m_example = unclear->text;
    else if (!order)
        m_example.clear();
    m_order = order;
    setVisible(!m_example.empty());
    if (!m_example.empty())
        showReadings();
}

void DateQuestion::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateQuestion::retranslate()
{
    setTitle(tr("How are dates written?"));
    if (!m_example.empty())
        showReadings();
}

void DateQuestion::showReadings()
{
    m_sentence->setText(tr("“%1” can be read in several ways. Which is right?").arg(text::fromUtf8(m_example)));
    m_orders->setExclusive(false); // so that none may be chosen
    for (const DateOrder each : kOrders) {
        QAbstractButton *button = m_orders->button(static_cast<int>(each));
        const QString reading = readingOf(m_example, each);
        button->setText(tr("%1 (%2)").arg(reading, orderText(each)));
        button->setVisible(!reading.isEmpty());
        button->setChecked(m_order == each);
    }
    m_orders->setExclusive(true);
}

} // namespace quotasmith::ui
