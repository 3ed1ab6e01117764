// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/files/print/print_choice.h"

#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Papers of the open plan onto a printer, a preview or into a PDF.
class PrintFiles : public QObject {
    Q_OBJECT

public:
    /// The dialogs stand on `window`.
    PrintFiles(DocumentSession &session, QWidget *window);

    /// Asks which paper, beginning with this choice.
    void ask(const PrintChoice &first = {});
    /// Without asking.
    void writePdf(const PrintChoice &choice, const QString &file);
    /// Shows them as they will be printed; from there they go to a printer.
    void preview(const PrintChoice &choice);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    using Taking = std::function<void(const std::vector<report::Paper> &)>;

    void make(const PrintChoice &choice, Taking take);
    void show(const std::vector<report::Paper> &papers);

    DocumentSession &m_session;
    QWidget *m_window;
};

} // namespace quotasmith::ui
