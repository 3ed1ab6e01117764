// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/field_header.h"
#include "ui/shell/files/import/import_draft.h"
#include "ui/shell/files/import/import_page.h"
#include "ui/shell/files/import/source_rows_model.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <utility>
#include <vector>

namespace quotasmith::ui {

/// Where the table lies in the file, and which column holds what.
class ColumnsPage : public ImportPage {
    Q_OBJECT

public:
    /// The draft outlives the page.
    explicit ColumnsPage(ImportDraft &draft, QWidget *parent = nullptr);

    QString question() const override;
    QString missing() const override;
    void enter() override { refresh(); }
    void retranslate() override;

private:
    QLayout *choices();
    QWidget *paired(const char *name, QWidget *field);
    void fillChoices();
    void connectChoices();
    void makeTable();
    void refresh();
    void refreshChoices(const ops::SourceView &view);
    void refreshSheets(const ops::SourceView &view);
    void refreshTable();
    QString remarks(const ops::SourceView &view) const;
    void chooseMonth();

    ImportDraft &m_draft;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QSpinBox *m_headerLine;
    QComboBox *m_scale;
    QComboBox *m_dateOrder;
    QLineEdit *m_month;
    SourceRowsModel *m_rows;
    FieldHeader *m_header;
    QTableView *m_table;
    QLabel *m_remarks;
    std::vector<std::pair<QLabel *, const char *>> m_labels; ///< with their words, untranslated
};

} // namespace quotasmith::ui
