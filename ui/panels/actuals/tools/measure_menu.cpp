// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/tools/measure_menu.h"

#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

MeasureMenu::MeasureMenu(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("actuals-measures"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
}

void MeasureMenu::show(const ops::MonthBoard &board)
{
    setText(tr("Measures"));
    setToolTip(tr("What the table shows"));
    m_shown = board.measures;
    m_menu->clear();
    for (const plan::Measure measure : board.offered) {
        QAction *action = m_menu->addAction(titled(text::measureName(measure)));
        action->setObjectName(QStringLiteral("measure-") + text::fromUtf8(plan::measureCode(measure)));
        action->setCheckable(true);
        action->setChecked(std::find(m_shown.begin(), m_shown.end(), measure) != m_shown.end());
        action->setEnabled(!action->isChecked() || m_shown.size() > 1); // one stays
        connect(action, &QAction::toggled, this, [this, measure](bool isShown) { take(measure, isShown); });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("The usual ones"));
    usual->setObjectName(QStringLiteral("measures-usual"));
    connect(usual, &QAction::triggered, this, [this] { Q_EMIT chosen({}); });
}

void MeasureMenu::take(plan::Measure measure, bool isShown)
{
    std::vector<plan::Measure> shown = m_shown;
    if (isShown)
        shown.push_back(measure);
    else
        std::erase(shown, measure);
    Q_EMIT chosen(shown);
}

} // namespace quotasmith::ui
