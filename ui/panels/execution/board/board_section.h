// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/list_editor.h"
#include "ui/panels/execution/board/board_model.h"
#include "ui/panels/execution/pages/execution_section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

class EmptyState;

/// Who does what by when, and how far is it? Actions by how far they are, or problems on their way round plan, do,
/// check and act, as cards one moves: one undo step each. Everybody's, or one owner's, or what belongs to one thing.
class BoardSection : public ExecutionSection {
    Q_OBJECT

public:
    explicit BoardSection(const PanelContext &context, QWidget *parent = nullptr);

    BoardKind kind() const { return static_cast<BoardKind>(m_kind->currentIndex()); }
    void setKind(BoardKind kind) { m_kind->setCurrentIndex(static_cast<int>(kind)); }
    BoardView *board() const { return m_board; }
    BoardModel &model() { return m_model; }
    /// The cards as a table.
    std::vector<TableContent> contents() const override;
    /// Puts a card into another column. A problem goes forward step by step, and each step asks for what it needs.
    void move(const QString &key, const QString &column);
    /// Makes a card of what stands in the field: of the owner and the strategy that are shown, if one is.
    void add();
    /// The keyboard goes to the field for a new card.
    void askNew();

Q_SIGNALS:
    /// A row is to be seen with everything it says; no key: the list.
    void listAsked(const QString &list, const QString &key);

protected:
    void fill() override;
    void setWords() override;

private:
    void layOut();
    QLayout *makeFilters();
    void fillFilters();
    void applyFilter();
    void changeKind();
    bool put(const ops::FieldTexts &said, const std::string &key = {});
    void moveProblem(const BoardItem &problem, const QString &column);
    ops::FieldTexts newRow() const;

    BoardModel m_model;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_ownerLabel;
    QComboBox *m_owner;
    QLabel *m_belongsLabel;
    QComboBox *m_belongs;
    QLineEdit *m_new;
    QPushButton *m_add;
    BoardView *m_board;
    EmptyState *m_empty;
    QPushButton *m_begin;
};

} // namespace quotasmith::ui
