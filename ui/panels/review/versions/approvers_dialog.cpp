// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/approvers_dialog.h"

#include "core/ops/versions/approvers.h"
#include "core/ops/versions/edit_versions.h"
#include "core/plan/lists/kind.h"
#include "core/store/document.h"
#include "text/error_text.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <utility>
#include <vector>

namespace quotasmith::ui {

ApproversDialog::ApproversDialog(DocumentSession &session, QWidget *parent)
    : ListDialog(session, plan::listKind("approvers"), parent), m_session(session), m_up(new QPushButton),
      m_down(new QPushButton), m_problem(paragraph(QStringLiteral("approvers-problem")))
{
    m_up->setObjectName(QStringLiteral("approvers-up"));
    m_down->setObjectName(QStringLiteral("approvers-down"));
    addButton(m_up);
    addButton(m_down);
    m_problem->hide();
    layout()->addWidget(m_problem);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(grid()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApproversDialog::enable);
    connect(&model(), &QAbstractItemModel::modelReset, this, &ApproversDialog::enable);
    connect(&model(), &QAbstractItemModel::rowsInserted, this, &ApproversDialog::enable);
    connect(&model(), &QAbstractItemModel::rowsRemoved, this, &ApproversDialog::enable);
    retranslate();
    enable();
}

void ApproversDialog::moveBy(int places)
{
    const int row = grid()->currentIndex().row(), to = row + places;
    if (!model().isRecord(row) || !model().isRecord(to))
        return;
    const QString moved = model().key(row);
    const bool isDone = m_session.run([&](store::Document &document) {
        std::vector<std::string> names = ops::readApprovers(document.connection());
        std::swap(names.at(static_cast<std::size_t>(row)), names.at(static_cast<std::size_t>(to)));
        return ops::setApprovers(document, names);
    });
    m_problem->setVisible(!isDone);
    m_problem->setText(isDone ? QString() : text::errorText(*m_session.lastError()));
    table()->showRow(moved);
    enable();
}

void ApproversDialog::changeEvent(QEvent *event)
{
    ListDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApproversDialog::enable()
{
    const int row = grid()->currentIndex().row();
    const bool isOne = model().isWritable() && model().isRecord(row);
    m_up->setEnabled(isOne && row > 0);
    m_down->setEnabled(isOne && model().isRecord(row + 1));
}

void ApproversDialog::retranslate()
{
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
}

} // namespace quotasmith::ui
