// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/hand_out_dialog.h"

#include "text/convert.h"
#include "text/format/moment_text.h"
#include "text/name_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

enum Role { CodeRole = Qt::UserRole, NameRole, PeopleRole };
constexpr int kWidthInLetters = 56;
constexpr int kRowsShown = 5;

int peopleBelow(const plan::Tree &tree, int node)
{
    int people = 0;
    for (int i = node; i < tree.end(node); ++i)
        people += tree.node(i).level == plan::Level::Person ? 1 : 0;
    return people;
}

} // namespace

HandOutDialog::HandOutDialog(const plan::Tree &organisation, const std::vector<ops::HandedOut> &before, QWidget *parent)
    : QDialog(parent), m_manager(new QComboBox), m_people(new QLabel)
{
    setObjectName(QStringLiteral("hand-out-dialog"));
    setWindowTitle(tr("Hand out"));
    m_manager->setObjectName(QStringLiteral("hand-out-manager"));
    m_people->setObjectName(QStringLiteral("hand-out-people"));
    auto *what = new QLabel(tr("A workbook to fill in, for WPS or Excel: the targets of these people beside their "
                               "actuals, month by month. Nobody else is in it, and no pay. Closed months are locked. "
                               "Handing out cannot be undone; what comes back is taken in with “Take back”."));
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&For"));
    label->setBuddy(m_manager);
    auto *form = new QFormLayout;
    form->addRow(label, m_manager);
    form->addRow(QString(), m_people);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *choose = buttons->button(QDialogButtonBox::Ok);
    choose->setText(tr("Choose where…"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    if (!before.empty()) {
        column->addWidget(new QLabel(tr("Handed out so far:")));
        column->addWidget(list(before), 1);
    }
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    const QMargins margins = column->contentsMargins();
    what->setMinimumHeight(what->heightForWidth(minimumWidth() - margins.left() - margins.right()));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_manager, &QComboBox::currentIndexChanged, this, &HandOutDialog::tellPeople);
    fill(organisation);
    choose->setEnabled(m_manager->count() > 0);
    tellPeople();
}

QString HandOutDialog::manager() const
{
    return m_manager->currentData(CodeRole).toString();
}

QString HandOutDialog::managerName() const
{
    return m_manager->currentData(NameRole).toString();
}

void HandOutDialog::fill(const plan::Tree &organisation)
{
    for (int i = 1; i < organisation.size(); ++i) {
        const plan::Node &node = organisation.node(i);
        const int people = peopleBelow(organisation, i);
        const bool isGroup = node.level != plan::Level::Person;
        const bool standsAlone = organisation.depth(i) == 1;
        if (people == 0 || node.unassigned || (!isGroup && !standsAlone))
            continue;
        const QString name = text::nodeName(node);
        const QString code = text::fromUtf8(node.code);
        const QString indent(2 * (organisation.depth(i) - 1), u'\u2003');
        m_manager->addItem(indent + (name == code ? name : tr("%1 (%2)").arg(name, code)));
        const int last = m_manager->count() - 1;
        m_manager->setItemData(last, code, CodeRole);
        m_manager->setItemData(last, name, NameRole);
        m_manager->setItemData(last, people, PeopleRole);
    }
}

QWidget *HandOutDialog::list(const std::vector<ops::HandedOut> &before)
{
    auto *table = new QTableWidget(static_cast<int>(before.size()), 4);
    table->setObjectName(QStringLiteral("handed-out"));
    table->setAccessibleName(tr("Handed out so far"));
    table->setHorizontalHeaderLabels({tr("For"), tr("Handed out"), tr("By"), tr("Came back")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const ops::HandedOut &each = before[static_cast<std::size_t>(row)];
        const QString code = text::fromUtf8(each.manager), name = text::fromUtf8(each.name);
        const QString whom = code.isEmpty()   ? tr("somebody who is gone")
                             : name.isEmpty() ? code
                                              : tr("%1 (%2)").arg(name, code);
        const QString back = each.returnedAt ? text::momentText(*each.returnedAt) : tr("not yet");
        const QStringList cells{whom, text::momentText(each.madeAt), text::fromUtf8(each.madeBy), back};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min(kRowsShown, table->rowCount());
    table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() +
                            table->verticalHeader()->defaultSectionSize() * rows + 2 * table->frameWidth());
    return table;
}

void HandOutDialog::tellPeople()
{
    m_people->setText(m_manager->count() == 0
                          ? tr("There are no people in this plan yet. Import them first.")
                          : tr("%n person(s)", nullptr, m_manager->currentData(PeopleRole).toInt()));
}

} // namespace quotasmith::ui
