// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/cell_bubble.h"

#include <QToolTip>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;

} // namespace

CellBubble::CellBubble(QWidget *area) : QLabel(area)
{
    setObjectName(QStringLiteral("cell-bubble"));
    setWordWrap(true);
    setFrameShape(QFrame::Box);
    setMargin(fontMetrics().height() / 3);
    setAutoFillBackground(true);
    setPalette(QToolTip::palette());
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    hide();
}

void CellBubble::showAt(const QRect &cell, const QString &sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    const QSize area = parentWidget()->size();
    const int most = qMin(area.width(), fontMetrics().averageCharWidth() * kWidthInLetters);
    const int wanted = fontMetrics().horizontalAdvance(sentence) + 4 * margin();
    resize(qMin(most, wanted), 0);
    resize(width(), heightForWidth(width()));
    const int x = qBound(0, cell.right() - width(), area.width() - width());
    const bool fitsBelow = cell.bottom() + height() <= area.height();
    move(x, fitsBelow ? cell.bottom() + 1 : qMax(0, cell.top() - height()));
    raise();
    show();
}

} // namespace quotasmith::ui
