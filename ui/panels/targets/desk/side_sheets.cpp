// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/side_sheets.h"
#include "ui/widgets/tinted_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 54;

} // namespace

SideSheets::SideSheets(TargetsDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_tabs(new QTabBar), m_close(new QToolButton), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("side-sheets"));
    m_tabs->setObjectName(QStringLiteral("side-sheet-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_close->setObjectName(QStringLiteral("close-side-sheet"));
    m_close->setAutoRaise(true);
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &SideSheets::tick);
    connect(m_close, &QToolButton::clicked, this, &SideSheets::close);
    hide();
    retranslate();
}

void SideSheets::add(SideSheet *sheet, QAction *toggle)
{
    const int index = static_cast<int>(m_sheets.size());
    m_sheets.emplace_back(sheet, toggle);
    m_stack->addWidget(sheet);
    m_tabs->addTab(sheet->title());
    connect(toggle, &QAction::triggered, this, [this, index](bool wanted) {
        if (wanted)
            open(index);
        else
            close();
    });
}

void SideSheets::open(int index)
{
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    show();
    tick();
}

void SideSheets::close()
{
    hide();
    tick();
    m_desk.backToGrid();
}

void SideSheets::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SideSheets::tick()
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i].second->setChecked(!isHidden() && m_tabs->currentIndex() == static_cast<int>(i));
}

void SideSheets::retranslate()
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_sheets[i].first->title());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the sheet"));
}

} // namespace quotasmith::ui
