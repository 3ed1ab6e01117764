// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/lists/pay_lists_section.h"

#include "core/plan/lists/kind.h"

namespace quotasmith::ui {

namespace {

/// Those of the lists of pay there are.
std::vector<std::string_view> payLists()
{
    std::vector<std::string_view> kinds{"splits", "receipts", "corrections", "clawbacks", "draws", "relief", "awards"};
    std::erase_if(kinds, [](std::string_view code) { return plan::findListKind(code) == nullptr; });
    return kinds;
}

} // namespace

PayListsSection::PayListsSection(const PanelContext &context, QWidget *parent)
    : CommissionSection(context, parent), m_hint(new QLabel), m_lists(new ListTabs(context.session, payLists()))
{
    m_hint->setWordWrap(true);
    m_lists->setObjectName(QStringLiteral("commission-lists-tabs"));
    body()->addWidget(m_hint);
    body()->addWidget(m_lists, 1);
    connect(m_lists, &ListTabs::selectionChanged, this, &PayListsSection::selectionChanged);
    setWords();
}

void PayListsSection::setWords()
{
    m_hint->setText(tr("What pay rests on beside the schemes. Every row is in the next statement that is still open."));
    m_lists->retranslate();
}

} // namespace quotasmith::ui
