// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/export/table_file.h"
#include "ui/panels/targets/cross/cross_model.h"
#include "ui/shell/document_session.h"
#include "ui/shell/view_settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>

namespace quotasmith::ui {

/// Who serves which tier or product: two axes' own targets in one table, to be read. Which two and of which period is
/// chosen above it; what has nobody to serve it is said below them. It looks at the plan only while it is to be seen.
class CrossView : public QWidget {
    Q_OBJECT

public:
    CrossView(DocumentSession &session, const ViewSettings &view, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    const CrossModel &model() const { return m_model; }
    void setMeasure(plan::Measure measure);
    ops::CrossRequest request() const;
    /// What is shown on its way into a file, as the command line writes it.
    static text::NamedTable tableOf(const store::Document &document, const ops::CrossRequest &request);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void reload();
    void read(const store::Document &document);
    void showEmpty(const QString &title, const QString &sentence, bool offersRules);
    void editRules();

    DocumentSession &m_session;
    CrossModel m_model;
    plan::Measure m_measure = plan::Measure::Revenue;
    QLabel *m_pairLabel;
    QComboBox *m_pair;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QLabel *m_note;
    QStackedWidget *m_pages;
    GridView *m_grid;
    EmptyState *m_empty;
    QPushButton *m_rules;
    QPushButton *m_anyhow;
    calendar::MonthRange m_months;
    bool m_isAnyhow = false; ///< shown although no rule says who serves whom
};

} // namespace quotasmith::ui
