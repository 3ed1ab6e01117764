// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_kind.h"
#include "core/ops/import/source/inspect_source.h"
#include "ui/shell/files/import/column_form_choice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <vector>

namespace quotasmith::ui {

/// The names of a table's columns, each with a choice below it of what the column is read as; where several columns
/// hold amounts, or several dates, another one of how this one is written.
class FieldHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Columns beyond are read as they were recognised.
    static constexpr int kMostChoices = 200;

    explicit FieldHeader(QWidget *parent = nullptr);

    void setColumns(exchange::ImportKind kind, const std::vector<ops::SourceColumn> &columns);
    QComboBox *choice(int column) const { return m_choices.value(column); }
    ColumnFormChoice *form(int column) const { return m_forms.value(column); }
    /// Wide enough for the choices.
    int wantedWidth(int column) const;
    QSize sizeHint() const override;

public Q_SLOTS:
    /// Where the columns have gone.
    void place();

Q_SIGNALS:
    /// An empty code: the column is not read.
    void fieldChosen(int column, const QString &code);
    /// The column is of the period it is called by.
    void periodChosen(int column);
    void formChosen(int column, const quotasmith::exchange::ColumnForm &form);
    void columnEntered(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void fillFields();
    void addChoice(int column);
    void choose(int column);
    void showColumn(int column);
    void showForms();
    QStandardItemModel *fieldsOf(int column);
    bool hasForms() const;

    exchange::ImportKind m_kind = exchange::ImportKind::Actuals;
    std::vector<ops::SourceColumn> m_columns;
    QStandardItemModel m_fields; ///< shared by all choices but those of periods
    QList<QComboBox *> m_choices;
    QList<ColumnFormChoice *> m_forms;
};

} // namespace quotasmith::ui
