// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/field_header.h"

#include "core/exchange/field.h"
#include "text/convert.h"
#include "text/import/field_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QEvent>

namespace quotasmith::ui {

FieldHeader::FieldHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::place);
}

void FieldHeader::setColumns(exchange::ImportKind kind, const std::vector<ops::SourceColumn> &columns)
{
    if (m_fields.rowCount() == 0 || kind != m_kind)
        fillFields(kind);
    const int wanted = std::min(static_cast<int>(columns.size()), kMostChoices);
    while (m_choices.size() > wanted)
        m_choices.takeLast()->deleteLater();
    while (m_choices.size() < wanted)
        addChoice(static_cast<int>(m_choices.size()));
    for (int column = 0; column < wanted; ++column)
        showColumn(column, columns[static_cast<std::size_t>(column)]);
    place();
}

void FieldHeader::fillFields(exchange::ImportKind kind)
{
    m_kind = kind;
    m_fields.clear();
    const auto add = [this](const QString &name, const QString &code) {
        auto *item = new QStandardItem(name);
        item->setData(code, Qt::UserRole);
        m_fields.appendRow(item);
    };
    add(tr("not read"), QString());
    for (const exchange::Field &field : exchange::fieldsOf(kind))
        add(titled(text::fieldName(kind, field.code)), text::fromUtf8(field.code));
}

void FieldHeader::addChoice(int column)
{
    auto *choice = new QComboBox(viewport());
    choice->setObjectName(QStringLiteral("column-%1").arg(column + 1));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this,
            [this, column, choice] { Q_EMIT fieldChosen(column, choice->currentData().toString()); });
    choice->setVisible(true);
    m_choices << choice;
}

void FieldHeader::showColumn(int column, const ops::SourceColumn &source)
{
    QComboBox *choice = m_choices[column];
    if (source.period) {
        if (choice->model() == &m_fields)
            choice->setModel(new QStandardItemModel(choice));
        choice->clear();
        choice->addItem(titled(text::columnPeriodName(m_kind, *source.period)));
    } else {
        choice->setModel(&m_fields);
        choice->setCurrentIndex(qMax(0, choice->findData(text::fromUtf8(source.field))));
    }
    const QString name = source.name.empty() ? QString::number(column + 1) : text::fromUtf8(source.name);
    choice->setAccessibleName(tr("Column %1 is read as").arg(name));
    const bool isUnsure = !source.field.empty() && source.confidence == exchange::Confidence::Likely;
    choice->setToolTip(isUnsure ? tr("Most likely. Please look whether it is right.") : QString());
}

int FieldHeader::wantedWidth(int column) const
{
    return column < m_choices.size() ? m_choices[column]->sizeHint().width() : 0;
}

QSize FieldHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    const int choices = m_choices.isEmpty() ? 0 : m_choices.front()->sizeHint().height();
    size.setHeight(fontMetrics().height() + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + choices);
    return size;
}

void FieldHeader::place()
{
    for (int column = 0; column < m_choices.size() && column < count(); ++column) {
        const int high = m_choices[column]->sizeHint().height();
        m_choices[column]->setGeometry(sectionViewportPosition(column), height() - high, sectionSize(column), high);
    }
}

void FieldHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

/// A wheel turns the page, not what a column is read as; who comes by keyboard sees where that is.
bool FieldHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *choice = qobject_cast<QComboBox *>(watched);
    if (choice && event->type() == QEvent::Wheel && !choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (choice && event->type() == QEvent::FocusIn)
        Q_EMIT columnEntered(static_cast<int>(m_choices.indexOf(choice)));
    return QHeaderView::eventFilter(watched, event);
}

} // namespace quotasmith::ui
