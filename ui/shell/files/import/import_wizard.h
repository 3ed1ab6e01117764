// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/import_draft.h"
#include "ui/shell/files/import/import_page.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace quotasmith::ui {

class PreviewPage;

/// Prepares an import page by page: the file, its columns, what it would come to. Changes nothing itself: when it is
/// accepted, `file` and `options` say what is to be imported.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    /// The session outlives the wizard, and its plan can be written.
    ImportWizard(DocumentSession &session, const exchange::ImportOptions &proposal, QWidget *parent = nullptr);

    void chooseFile(const QString &file) { m_draft->chooseFile(file); }
    const QString &file() const { return m_draft->file(); }
    exchange::ImportOptions options() const;
    ImportDraft &draft() { return *m_draft; }

    /// Stops what is under way, else leaves the wizard.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buttons();
    QWidget *progressRow();
    ImportPage *page() const;
    void go(int pages);
    void goOn();
    void refresh();
    void retranslate();
    void startWaiting();
    void endWaiting();
    void tellProgress();

    ImportDraft *m_draft;
    PreviewPage *m_preview;
    QLabel *m_question;
    QStackedWidget *m_pages;
    QWidget *m_progressRow;
    QLabel *m_work;
    QProgressBar *m_progress;
    QTimer m_clock;
    QLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QPointer<QWidget> m_hadKeyboard;
};

} // namespace quotasmith::ui
