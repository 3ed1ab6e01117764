// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_view.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// Name and code never scroll away.
constexpr int kFrozenColumns = 2;

} // namespace

RatioView::RatioView(DocumentSession &session, QWidget *parent)
    : QWidget(parent), m_model(session), m_grid(new GridView), m_explain(new RatioExplain)
{
    setObjectName(QStringLiteral("ratio-view"));
    m_grid->setObjectName(QStringLiteral("ratio-grid"));
    m_grid->setModel(&m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_explain->hide();
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_grid);
    beside->addWidget(m_explain);
    beside->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(beside);
    connect(&m_model, &RatioModel::answered, this, &RatioView::answered);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RatioView::explain);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RatioView::explain);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RatioView::explain);
    retranslate();
}

void RatioView::setExplaining(bool isExplaining)
{
    m_explain->setVisible(isExplaining);
    explain();
}

void RatioView::retranslate()
{
    m_grid->setAccessibleName(tr("Ratios"));
    m_explain->retranslate();
    m_model.retranslate();
    explain();
}

void RatioView::explain()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (m_explain->isHidden())
        return;
    if (cell.isValid() && m_model.content())
        m_explain->explain(*m_model.content(), cell.row(), m_model.months(cell.column()));
    else
        m_explain->clear();
}

} // namespace quotasmith::ui
