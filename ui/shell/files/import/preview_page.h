// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/import_draft.h"
#include "ui/shell/files/import/import_page.h"
#include "ui/shell/files/import/questions/date_question.h"
#include "ui/shell/files/import/questions/met_question.h"
#include "ui/shell/files/import/questions/names_question.h"
#include "ui/shell/files/import/report/refusals_view.h"
#include "ui/shell/files/import/report/report_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// What the import would come to, the questions that are open, and whether how the file is read is to be kept.
class PreviewPage : public ImportPage {
    Q_OBJECT

public:
    /// The draft outlives the page.
    explicit PreviewPage(ImportDraft &draft, QWidget *parent = nullptr);

    QString question() const override;
    QString missing() const override;
    void enter() override;
    void retranslate() override;

    /// Lines that are refused are to be left out.
    bool leavesRefused() const { return m_leaveRefused->isVisibleTo(this) && m_leaveRefused->isChecked(); }
    /// The name how the file is read is to be kept under; empty: it is not.
    QString profile() const { return m_keep->isChecked() ? m_name->text().trimmed() : QString(); }

private:
    QWidget *content();
    QWidget *profileRow();
    void connectQuestions();
    void refresh();
    QString heading() const;

    ImportDraft &m_draft;
    QString m_fileShown;
    QLabel *m_heading;
    QPushButton *m_again;
    ReportView *m_report;
    DateQuestion *m_dates;
    MetQuestion *m_met;
    NamesQuestion *m_names;
    RefusalsView *m_refusals;
    QCheckBox *m_leaveRefused;
    QCheckBox *m_keep;
    QLineEdit *m_name;
    QWidget *m_profile;
};

} // namespace quotasmith::ui
