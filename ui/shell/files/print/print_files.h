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
    /// A file each into the folder; asks before files that are there are replaced.
    void writeEach(const PrintChoice &choice, const QString &folder);
    /// Shows them as they will be printed; from there they go to a printer.
    void preview(const PrintChoice &choice);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    using Taking = std::function<void(std::vector<report::PersonPaper>)>;

    void make(const PrintChoice &choice, Taking take);
    void askWhere(const PrintChoice &choice, const QString &name);
    void write(std::span<const report::PersonPaper> papers, const QString &folder);
    bool mayReplace(std::span<const report::PersonPaper> papers, const QString &folder);

    DocumentSession &m_session;
    QWidget *m_window;
};

} // namespace quotasmith::ui
