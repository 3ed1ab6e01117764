// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/lists/list_dialog.h"

#include "text/error_text.h"
#include "text/list_text.h"
#include "ui/models/words.h"
#include "ui/widgets/grid/grid_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 110;
constexpr int kHeightInLines = 24;

} // namespace

ListDialog::ListDialog(DocumentSession &session, const plan::ListKind &kind, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(session, kind), m_grid(new GridView), m_hint(new QLabel),
      m_problem(new QLabel), m_remove(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("list-dialog"));
    m_grid->setObjectName(QStringLiteral("list-grid"));
    m_grid->setModel(&m_model);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("list-problem"));
    m_problem->hide();
    m_remove->setObjectName(QStringLiteral("list-remove"));
    m_close->setObjectName(QStringLiteral("list-close"));
    m_remove->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_grid, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
    connect(m_remove, &QPushButton::clicked, this, &ListDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_grid, &GridView::selectionMoved, this, &ListDialog::refreshButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, m_grid, &GridView::fitColumns);
    retranslate();
    m_grid->fitColumns();
    refreshButtons();
}

void ListDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListDialog::remove()
{
    const bool isDone = m_model.remove(m_grid->currentIndex().row());
    m_problem->setVisible(!isDone);
    if (!isDone && m_session.lastError())
        m_problem->setText(text::errorText(*m_session.lastError()));
    refreshButtons();
}

void ListDialog::refreshButtons()
{
    m_remove->setEnabled(m_session.isWritable() && m_model.isRecord(m_grid->currentIndex().row()) &&
                         m_model.kind().place != plan::ListPlace::Settings);
}

void ListDialog::retranslate()
{
    setWindowTitle(titled(text::listName(m_model.kind())));
    m_hint->setText(
        tr("Type into the empty row to add one; it is kept as soon as everything it needs is said. Edits are "
           "saved as they are made and can be undone."));
    m_remove->setText(tr("&Remove the row"));
    m_close->setText(tr("&Close"));
    m_grid->setAccessibleName(windowTitle());
}

} // namespace quotasmith::ui
