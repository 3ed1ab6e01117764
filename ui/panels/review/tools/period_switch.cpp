// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/tools/period_switch.h"

#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace quotasmith::ui {

namespace {

QDate dateOf(const calendar::Date &date)
{
    return {date.year, date.month, date.day};
}

calendar::Date dateOf(const QDate &date)
{
    return {date.year(), date.month(), date.day()};
}

} // namespace

PeriodSwitch::PeriodSwitch(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_kind(new QComboBox), m_earlier(new QToolButton), m_which(new QComboBox),
      m_day(new QDateEdit), m_later(new QToolButton)
{
    layOut();
    for (const ReviewSpan span : kReviewSpans)
        m_kind->addItem(QString(), static_cast<int>(span));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_wished = span();
        fill();
        Q_EMIT chosen();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_anchor = m_periods[static_cast<std::size_t>(std::max(0, index))].last;
        Q_EMIT chosen();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        m_anchor = dateOf(date);
        Q_EMIT chosen();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    retranslate();
}

void PeriodSwitch::setYear(const calendar::FiscalCalendar &calendar, const calendar::Date &anchor)
{
    const bool isSame = m_calendar.year() == calendar.year() && m_calendar.firstMonth() == calendar.firstMonth();
    m_calendar = calendar;
    if (!isSame || m_isForgotten)
        m_anchor = anchor;
    m_isForgotten = false;
    fill();
}

void PeriodSwitch::forget()
{
    m_isForgotten = true;
    m_wished = ReviewSpan::YearToDate;
    show(isRefused(m_wished) ? ReviewSpan::Month : m_wished);
}

void PeriodSwitch::setRefused(const std::vector<ReviewSpan> &spans)
{
    m_refused = spans;
    const auto *items = qobject_cast<QStandardItemModel *>(m_kind->model());
    for (const ReviewSpan one : kReviewSpans)
        items->item(m_kind->findData(static_cast<int>(one)))->setEnabled(!isRefused(one));
    const ReviewSpan wanted = isRefused(m_wished) ? ReviewSpan::Month : m_wished;
    if (wanted != span()) {
        show(wanted);
        Q_EMIT chosen();
    }
}

std::string PeriodSwitch::text() const
{
    if (span() == ReviewSpan::Day)
        return m_anchor.text();
    const auto index = static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
    return index < m_periods.size() ? m_periods[index].text : std::string("ytd");
}

void PeriodSwitch::choose(ReviewSpan span, const calendar::Date &day)
{
    m_anchor = day;
    m_wished = span;
    show(isRefused(span) ? ReviewSpan::Month : span);
    Q_EMIT chosen();
}

void PeriodSwitch::choose(calendar::MonthRange months)
{
    const ReviewSpan span = months.isYear()       ? ReviewSpan::YearToDate
                            : months.isMonth()    ? ReviewSpan::Month
                            : months.count() == 3 ? ReviewSpan::Quarter
                                                  : ReviewSpan::Half;
    choose(span, months.isYear() ? m_anchor : lastDayOf(m_calendar.month(months.last)));
}

void PeriodSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodSwitch::layOut()
{
    m_kind->setObjectName(QStringLiteral("review-span"));
    m_which->setObjectName(QStringLiteral("review-period"));
    m_day->setObjectName(QStringLiteral("review-day"));
    m_earlier->setObjectName(QStringLiteral("review-earlier"));
    m_later->setObjectName(QStringLiteral("review-later"));
    m_earlier->setIcon(tintedIcon(QStringLiteral("earlier")));
    m_later->setIcon(tintedIcon(QStringLiteral("later")));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_label->setBuddy(m_kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *box : {m_kind, m_which})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QToolButton *button : {m_earlier, m_later}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_kind, m_earlier, m_which, m_day, m_later})
        row->addWidget(widget);
}

void PeriodSwitch::show(ReviewSpan span)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(span)));
    fill();
}

bool PeriodSwitch::isRefused(ReviewSpan span) const
{
    return std::find(m_refused.begin(), m_refused.end(), span) != m_refused.end();
}

void PeriodSwitch::fill()
{
    m_periods = reviewPeriods(m_calendar, span());
    const QSignalBlocker quiet(m_which);
    const QSignalBlocker quietToo(m_day);
    m_which->clear();
    int current = 0;
    for (std::size_t i = 0; i < m_periods.size(); ++i) {
        m_which->addItem(m_periods[i].title);
        if (m_periods[i].first <= m_anchor && m_anchor <= m_periods[i].last)
            current = static_cast<int>(i);
    }
    m_which->setCurrentIndex(m_periods.empty() ? -1 : current);
    const calendar::Month start = m_calendar.start();
    m_day->setDateRange({start.year(), start.month(), 1}, dateOf(lastDayOf(m_calendar.month(11))));
    m_day->setDate(dateOf(m_anchor));
    m_day->setVisible(span() == ReviewSpan::Day);
    m_which->setVisible(m_periods.size() > 1);
    for (QToolButton *button : {m_earlier, m_later})
        button->setVisible(m_periods.size() > 1 || span() == ReviewSpan::Day);
}

void PeriodSwitch::step(int by)
{
    if (span() == ReviewSpan::Day)
        m_day->setDate(m_day->date().addDays(by));
    else
        m_which->setCurrentIndex(std::clamp(m_which->currentIndex() + by, 0, m_which->count() - 1));
}

void PeriodSwitch::retranslate()
{
    m_label->setText(tr("Per&iod"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, reviewSpanName(static_cast<ReviewSpan>(m_kind->itemData(i).toInt())));
    m_which->setAccessibleName(tr("Which one"));
    m_day->setAccessibleName(tr("Up to which day"));
    const std::pair<QToolButton *, QString> steps[]{{m_earlier, tr("The one before")}, {m_later, tr("The one after")}};
    for (const auto &[button, words] : steps) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    fill();
}

} // namespace quotasmith::ui
