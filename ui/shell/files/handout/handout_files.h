// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/take_back.h"
#include "ui/shell/document_session.h"

#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Hands workbooks out to managers and takes back what they filled in.
class HandoutFiles : public QObject {
    Q_OBJECT

public:
    /// The dialogs stand on `window`.
    HandoutFiles(DocumentSession &session, QWidget *window);

    /// Asks for whom and where to.
    void handOut();
    /// Without asking.
    void handOut(const QString &manager, const QString &file);
    /// Asks for the file.
    void takeBack();
    /// Shows what the file brings and takes what is chosen.
    void takeBack(const QString &file);
    /// Takes it without asking anything more.
    void take(const ops::ReturnedSheet &sheet, const ops::TakeBackChoices &choices);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    QString folder() const;
    void show(const ops::ReturnedSheet &sheet, const ops::Comparison &comparison);

    DocumentSession &m_session;
    QWidget *m_window;
};

} // namespace quotasmith::ui
