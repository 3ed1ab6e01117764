// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/tools/month_chooser.h"

#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/widgets/tinted_icon.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace quotasmith::ui {

MonthChooser::MonthChooser(const ActionCatalog &actions, QWidget *parent) : QWidget(parent), m_months(new QComboBox)
{
    m_months->setObjectName(QStringLiteral("actuals-month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_months->setMaxVisibleItems(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 4);
    const int size = fontMetrics().height();
    const auto addButton = [&](ActionId id) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize(QSize(size, size));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    addButton(ActionId::EarlierMonth);
    row->addWidget(m_months);
    addButton(ActionId::LaterMonth);
    connect(m_months, &QComboBox::activated, this, &MonthChooser::chosen);
}

void MonthChooser::show(const ops::MonthBoard &board)
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    m_months->setAccessibleName(tr("Month"));
    for (int position = 0; position < 12; ++position) {
        const bool isClosed = board.closings[static_cast<std::size_t>(position)].has_value();
        const QString name = titled(text::periodName(board.settings.calendar, {position, position}));
        m_months->addItem(isClosed ? tintedIcon(QStringLiteral("lock")) : QIcon(), name);
        m_months->setItemData(position, isClosed ? tr("%1, closed").arg(name) : name, Qt::AccessibleTextRole);
        m_months->setItemData(position, isClosed ? tr("Closed") : QString(), Qt::ToolTipRole);
    }
    m_months->setCurrentIndex(board.position);
}

} // namespace quotasmith::ui
