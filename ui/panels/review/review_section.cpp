// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/review_section.h"

#include "ui/widgets/message_bar.h"

#include <utility>

namespace quotasmith::ui {

ReviewSection::ReviewSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : Section(context, parent), m_reader(reader), m_bar(new MessageBar(MessageBar::Ending::ByOwner))
{
    body()->addWidget(m_bar);
}

void ReviewSection::ask(const ops::ReviewRequest &request)
{
    m_request = request;
    reread();
}

void ReviewSection::reread()
{
    m_isAsked = false;
    refill();
}

void ReviewSection::whenRead(std::function<void()> deed)
{
    if (m_isRead && m_isAsked && !m_isUnderWay)
        deed();
    else
        m_deed = std::move(deed);
}

void ReviewSection::fill()
{
    if (m_isAsked) {
        if (m_isRead)
            put();
        return;
    }
    m_isAsked = true;
    m_isUnderWay = true;
    m_reader.ask(this, [this, read = reading()](const store::Document &plan) -> PlanReader::Taking {
        return [this, take = read(plan)] {
            take();
            m_isRead = true;
            m_isUnderWay = false;
            put();
            if (m_deed)
                std::exchange(m_deed, nullptr)();
        };
    });
}

TableCell ReviewSection::valueCell(plan::Measure measure, std::optional<std::int64_t> units) const
{
    return plan::kindOf(measure) == plan::MeasureKind::Money ? words().moneyCell(units) : NumberWords::countCell(units);
}

QString ReviewSection::valueText(plan::Measure measure, std::optional<std::int64_t> units) const
{
    return plan::kindOf(measure) == plan::MeasureKind::Money ? words().money(units) : NumberWords::count(units);
}

TableColumn ReviewSection::valueColumn(const QString &title, plan::Measure measure) const
{
    if (plan::kindOf(measure) == plan::MeasureKind::Money)
        return {title, exchange::ColumnKind::Money, decimals()};
    return {title, exchange::ColumnKind::Count};
}

} // namespace quotasmith::ui
