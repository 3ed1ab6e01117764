// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_kind.h"
#include "core/ops/import/source/inspect_source.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <vector>

namespace quotasmith::ui {

/// The names of a table's columns, each with a choice below it of what the column is read as.
class FieldHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Columns beyond are read as they were recognised.
    static constexpr int kMostChoices = 200;

    explicit FieldHeader(QWidget *parent = nullptr);

    void setColumns(exchange::ImportKind kind, const std::vector<ops::SourceColumn> &columns);
    QComboBox *choice(int column) const { return m_choices.value(column); }
    /// Wide enough for the choice.
    int wantedWidth(int column) const;
    QSize sizeHint() const override;

public Q_SLOTS:
    /// Where the columns have gone.
    void place();

Q_SIGNALS:
    /// An empty code: the column is not read.
    void fieldChosen(int column, const QString &code);
    void columnEntered(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateGeometries() override;

private:
    void fillFields(exchange::ImportKind kind);
    void addChoice(int column);
    void showColumn(int column, const ops::SourceColumn &source);

    exchange::ImportKind m_kind = exchange::ImportKind::Actuals;
    QStandardItemModel m_fields; ///< shared by all choices
    QList<QComboBox *> m_choices;
};

} // namespace quotasmith::ui
