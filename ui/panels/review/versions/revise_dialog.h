// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/edit_versions.h"
#include "ui/panels/review/versions/version_tables.h"
#include "ui/shell/document_session.h"

#include <optional>
#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

class ChartView;
class ContentTable;

/// Changes approved targets: how, why, and what it would come to by region before it is done. Applying begins the next
/// draft, one undo step.
class ReviseDialog : public QDialog {
    Q_OBJECT

public:
    /// `words`: how amounts are shown. The session outlives the dialog.
    ReviseDialog(DocumentSession &session, const NumberWords &words, QWidget *parent = nullptr);

    void choose(ops::Revising method);
    /// What the revision would move; nothing while it cannot be done.
    const std::optional<VersionBridge> &bridge() const { return m_bridge; }
    /// What is said about it.
    QString sentence() const { return m_sentence->text(); }
    void accept() override;

private:
    QLayout *makeMethods();
    void layOut();
    ops::Revision revision() const;
    void preview();
    void showOutcome(const ops::TargetsOutcome &outcome);
    QString weightSentence(const ops::TargetsOutcome &outcome) const;
    TableContent regionsTable(const ops::TargetsOutcome &outcome) const;

    DocumentSession &m_session;
    NumberWords m_words;
    std::optional<VersionBridge> m_bridge;
    QButtonGroup *m_methods;
    QLineEdit *m_reason;
    QLineEdit *m_trigger;
    QLabel *m_sentence;
    ContentTable *m_regions;
    ChartView *m_chart;
    QPushButton *m_apply = nullptr;
};

/// The place whose remaining target a revision moves most, among the company and its people.
struct MostMoved {
    int node = 0;                     ///< tree position in the organisation
    std::optional<money::Rate> share; ///< of what it had left; nothing: it had nothing
};
MostMoved mostMoved(const spread::Sheet &before, const spread::Sheet &after);

} // namespace quotasmith::ui
