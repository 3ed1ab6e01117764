// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_head.h"
#include "core/ops/import/import_file.h"
#include "core/ops/import/source/inspect_source.h"
#include "core/plan/node.h"
#include "ui/shell/document_session.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QString>
#include <QStringList>

namespace quotasmith::ui {

/// An import while it is being prepared: the file, what is said about it, what it says itself, and what a trial that
/// changes nothing came to. Files are read in the background; meanwhile what is known stays.
class ImportDraft : public QObject {
    Q_OBJECT

public:
    using Change = std::function<void(exchange::ImportOptions &)>;

    /// The session outlives it. Of the proposal the kind is taken only where the file does not show its own.
    ImportDraft(DocumentSession &session, exchange::ImportOptions proposal, QObject *parent = nullptr);

    DocumentSession &session() { return m_session; }
    const QString &file() const { return m_file; }
    const exchange::ImportOptions &options() const { return m_options; }
    /// How the file would be read; nothing: there is none, or it cannot be read.
    const std::optional<ops::SourceView> &view() const { return m_view; }
    /// The first rows from the top of the table.
    const std::vector<exchange::HeadRow> &rows() const { return m_rows; }
    /// Profiles of the kind: the plan's, then those that are shipped.
    const QStringList &profiles() const { return m_profiles; }
    /// Why the last wish could not be fulfilled.
    const std::optional<base::Error> &problem() const { return m_problem; }
    /// What the import would come to; nothing until tried, and again after every change.
    const std::optional<ops::ImportOutcome> &trial() const { return m_trial; }
    /// The import will change something.
    bool bringsSomething() const;
    int currencyExponent();
    /// All nodes of an axis, in the order of the tree.
    std::vector<plan::Node> members(plan::Axis axis);

    /// Proposes the kind and looks at the file.
    void chooseFile(const QString &file);
    /// What was said about columns of another kind is forgotten.
    void chooseKind(exchange::ImportKind kind);
    /// Another sheet, or another way to find the table: what was said about columns is forgotten.
    void chooseForm(const Change &change);
    /// Something else about reading. What the file cannot be read with is not taken over, and is the `problem`.
    void change(const Change &change);
    /// Says what a column holds; an empty field: it is not read.
    void readAs(std::size_t column, const std::string &field);
    /// The column is of the period it is called by.
    void readAsPeriod(std::size_t column);
    /// Says how a column is written; nothing said: as all others.
    void readIn(std::size_t column, exchange::ColumnForm form);

    /// Carries the import out and takes it back.
    void tryOut();
    /// Answers a question the trial raised, and tries again.
    void answer(const Change &change);

Q_SIGNALS:
    void looked();
    void tried();

private:
    struct Seen;

    void look(exchange::ImportOptions wanted, bool isNew);
    static void see(Seen &seen, const store::Document &document, const std::filesystem::path &file);
    void take(const Seen &seen);
    QString fileName() const;

    DocumentSession &m_session;
    QString m_file;
    exchange::ImportOptions m_options;
    std::optional<ops::SourceView> m_view;
    std::vector<exchange::HeadRow> m_rows;
    QStringList m_profiles;
    std::optional<base::Error> m_problem;
    std::optional<ops::ImportOutcome> m_trial;
};

} // namespace quotasmith::ui
