// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/import_draft.h"
#include "ui/shell/files/import/import_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// Which file, and what is in it. A file can be dropped here.
class SourcePage : public ImportPage {
    Q_OBJECT

public:
    /// The draft outlives the page.
    explicit SourcePage(ImportDraft &draft, QWidget *parent = nullptr);

    QString question() const override;
    QString missing() const override;
    void enter() override { refresh(); }
    void retranslate() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *fileRow();
    void fillKinds();
    void browse();
    void refresh();
    void refreshProfiles();
    QString description() const;

    ImportDraft &m_draft;
    QLineEdit *m_file;
    QComboBox *m_kind;
    QComboBox *m_profile;
    QLabel *m_description;
    QLabel *m_fileLabel;
    QLabel *m_kindLabel;
    QLabel *m_profileLabel;
    QPushButton *m_browse;
};

} // namespace quotasmith::ui
