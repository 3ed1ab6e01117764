// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/findings/findings_model.h"
#include "ui/shell/destination.h"
#include "ui/shell/document_session.h"

#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>

namespace quotasmith::ui {

class FindingDetails;

/// What the rules found, at the right of the diagnosis: a list, and below it the selected one from near.
class FindingsSheet : public QWidget {
    Q_OBJECT

public:
    /// The session outlives the sheet.
    explicit FindingsSheet(DocumentSession &session, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const SharedDiagnosis &reading);
    void setFilter(FindingFilter filter);
    /// Shows a finding whatever is filtered; one that does not fire any more is nothing.
    void reveal(const std::string &id);
    FindingsModel &model() { return m_model; }
    QListView *list() const { return m_list; }

    /// About the selected finding; nothing without one.
    void act();
    void dismiss();
    void reopen();

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void select(const std::string &id, int otherwise);
    void showCurrent();
    void fillChoices();
    void fillEmpty();
    const diagnosis::Finding *current() const;
    void openDialog(QDialog *dialog);
    void retranslate();

    DocumentSession &m_session;
    SharedDiagnosis m_reading;
    FindingsModel m_model;
    QLabel *m_title;
    QButtonGroup *m_filters;
    QPushButton *m_limits;
    QLabel *m_empty;
    QListView *m_list;
    FindingDetails *m_details;
};

} // namespace quotasmith::ui
