// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/field_header.h"

#include "core/exchange/field.h"
#include "text/convert.h"
#include "text/import/field_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QEvent>

namespace quotasmith::ui {

namespace {

/// Beside the codes of fields: as the period the column is called by.
QString periodCode()
{
    return QStringLiteral("@period");
}

void addField(QStandardItemModel &model, const QString &name, const QString &code)
{
    auto *item = new QStandardItem(name);
    item->setData(code, Qt::UserRole);
    model.appendRow(item);
}

void addFields(QStandardItemModel &model, exchange::ImportKind kind)
{
    addField(model, FieldHeader::tr("not read"), QString());
    for (const exchange::Field &field : exchange::fieldsOf(kind))
        addField(model, titled(text::fieldName(kind, field.code)), text::fromUtf8(field.code));
}

/// What the cells of a column hold, as far as they can be written in several ways.
ColumnFormChoice::Of formOf(exchange::ImportKind kind, const ops::SourceColumn &column)
{
    const exchange::Field *field = column.field.empty() ? nullptr : exchange::findField(kind, column.field);
    if (field && field->type == exchange::ValueType::Money)
        return ColumnFormChoice::Of::Amounts;
    const bool isDate =
        field && (field->type == exchange::ValueType::Date || field->type == exchange::ValueType::Month);
    return isDate ? ColumnFormChoice::Of::Dates : ColumnFormChoice::Of::Nothing;
}

} // namespace

FieldHeader::FieldHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::place);
}

void FieldHeader::setColumns(exchange::ImportKind kind, const std::vector<ops::SourceColumn> &columns)
{
    const bool isOther = m_fields.rowCount() == 0 || kind != m_kind;
    m_kind = kind;
    m_columns = columns;
    if (isOther)
        fillFields();
    const int wanted = std::min(static_cast<int>(columns.size()), kMostChoices);
    while (m_choices.size() > wanted) {
        m_choices.takeLast()->deleteLater();
        m_forms.takeLast()->deleteLater();
    }
    while (m_choices.size() < wanted)
        addChoice(static_cast<int>(m_choices.size()));
    for (int column = 0; column < wanted; ++column)
        showColumn(column);
    showForms();
    place();
}

void FieldHeader::fillFields()
{
    m_fields.clear();
    addFields(m_fields, m_kind);
}

void FieldHeader::addChoice(int column)
{
    auto *choice = new QComboBox(viewport());
    choice->setObjectName(QStringLiteral("column-%1").arg(column + 1));
    auto *form = new ColumnFormChoice(viewport());
    form->setObjectName(QStringLiteral("column-form-%1").arg(column + 1));
    for (QComboBox *box : {choice, static_cast<QComboBox *>(form)}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->installEventFilter(this);
    }
    connect(choice, &QComboBox::activated, this, [this, column] { choose(column); });
    connect(form, &ColumnFormChoice::chosen, this,
            [this, column](const exchange::ColumnForm &said) { Q_EMIT formChosen(column, said); });
    choice->setVisible(true);
    m_choices << choice;
    m_forms << form;
}

void FieldHeader::choose(int column)
{
    const QString code = m_choices[column]->currentData().toString();
    if (code == periodCode())
        Q_EMIT periodChosen(column);
    else
        Q_EMIT fieldChosen(column, code);
}

/// A column that is called by a period can be read as that, too; a choice owns such a list.
QStandardItemModel *FieldHeader::fieldsOf(int column)
{
    const ops::SourceColumn &source = m_columns[static_cast<std::size_t>(column)];
    const auto &period = source.period ? source.period : source.called;
    if (!period)
        return &m_fields;
    auto *own = new QStandardItemModel(m_choices[column]);
    addField(*own, titled(text::columnPeriodName(m_kind, *period)), periodCode());
    addFields(*own, m_kind);
    return own;
}

void FieldHeader::showColumn(int column)
{
    QComboBox *choice = m_choices[column];
    const ops::SourceColumn &source = m_columns[static_cast<std::size_t>(column)];
    choice->setModel(fieldsOf(column));
    const QString code = source.period ? periodCode() : text::fromUtf8(source.field);
    choice->setCurrentIndex(qMax(0, choice->findData(code)));
    const QString name = source.name.empty() ? QString::number(column + 1) : text::fromUtf8(source.name);
    choice->setAccessibleName(tr("Column %1 is read as").arg(name));
    m_forms[column]->setAccessibleName(tr("Column %1 is written").arg(name));
    const bool isUnsure = !source.field.empty() && source.confidence == exchange::Confidence::Likely;
    choice->setToolTip(isUnsure ? tr("Most likely. Please look whether it is right.") : QString());
}

/// Of a single column of amounts or dates everything is said for the whole file.
void FieldHeader::showForms()
{
    const auto several = [this](ColumnFormChoice::Of of) {
        return std::count_if(m_columns.begin(), m_columns.end(),
                             [&](const auto &column) { return formOf(m_kind, column) == of; }) > 1;
    };
    const bool hasAmounts = several(ColumnFormChoice::Of::Amounts), hasDates = several(ColumnFormChoice::Of::Dates);
    for (int column = 0; column < m_forms.size(); ++column) {
        const ops::SourceColumn &source = m_columns[static_cast<std::size_t>(column)];
        const ColumnFormChoice::Of of = formOf(m_kind, source);
        const bool isSaid = source.form.scale || source.form.dateOrder;
        const bool isAsked = isSaid || (of == ColumnFormChoice::Of::Amounts ? hasAmounts : hasDates);
        m_forms[column]->show(isAsked ? of : ColumnFormChoice::Of::Nothing, source.form);
    }
    updateGeometry();
    Q_EMIT geometriesChanged();
}

bool FieldHeader::hasForms() const
{
    return std::any_of(m_forms.begin(), m_forms.end(), [](const ColumnFormChoice *form) { return form->isAsked(); });
}

int FieldHeader::wantedWidth(int column) const
{
    if (column >= m_choices.size())
        return 0;
    const int form = m_forms[column]->isAsked() ? m_forms[column]->sizeHint().width() : 0;
    return qMax(m_choices[column]->sizeHint().width(), form);
}

QSize FieldHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    const int rows = m_choices.isEmpty() ? 0 : hasForms() ? 2 : 1;
    const int choice = m_choices.isEmpty() ? 0 : m_choices.front()->sizeHint().height();
    size.setHeight(fontMetrics().height() + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + rows * choice);
    return size;
}

void FieldHeader::place()
{
    const bool hasTwo = hasForms();
    for (int column = 0; column < m_choices.size() && column < count(); ++column) {
        const int high = m_choices[column]->sizeHint().height();
        const int left = sectionViewportPosition(column), wide = sectionSize(column);
        m_choices[column]->setGeometry(left, height() - (hasTwo ? 2 : 1) * high, wide, high);
        m_forms[column]->setGeometry(left, height() - high, wide, high);
    }
}

void FieldHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillFields();
    setColumns(m_kind, std::vector<ops::SourceColumn>(m_columns));
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
        Q_EMIT columnEntered(static_cast<int>(
            qMax(m_choices.indexOf(choice), m_forms.indexOf(qobject_cast<ColumnFormChoice *>(choice)))));
    return QHeaderView::eventFilter(watched, event);
}

} // namespace quotasmith::ui
