// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/painting/cell_letters.h"

#include <array>
#include <QIcon>
#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

namespace quotasmith::ui {

/// How typing into a cell ended: where the user wants to be next.
enum class EditFinish { Stay, Down, Up, Right, Left, Next, Previous };

/// Paints and edits the cells of a grid by their GridRoles: names indented, numbers right-aligned, held cells with a
/// lock on a shaded ground, totals bold, adjusted numbers with a sign, a folded corner where there is a note, a text
/// that was not taken with a warning sign and a dashed frame.
///
/// An editor that was opened by typing ends with any arrow key, one that was opened to change what is there keeps right
/// and left for the caret; F2 switches, as in any spreadsheet.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Opened { ByTyping, ToChange };

    explicit NumberDelegate(QObject *parent = nullptr);

    /// The editor that was opened last, as long as it is there.
    QLineEdit *editor() const { return m_editor; }
    /// The next editors leave the focus where it is: an input method is writing there, and would stop. nullptr: no
    /// more.
    void keepFocusAt(QWidget *widget) { m_focusKeeper = widget; }
    /// Places the caret for the way the editor was opened.
    void begin(Opened opened);
    EditFinish finish() const { return m_finish; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Passes the text on as typed. An untouched editor changes nothing, but a refused text is tried again.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Ctrl+Enter: the text is for every selected cell.
    void typedForAll(const QString &typed);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool pressed(QLineEdit *editor, const QKeyEvent &event);
    void end(QLineEdit *editor, EditFinish finish);

    std::array<QIcon, 7> m_signs; ///< by HoldSign
    QIcon m_adjusted;
    QIcon m_warning;
    mutable CellFonts m_fonts;
    QWidget *m_focusKeeper = nullptr;
    mutable QPointer<QLineEdit> m_editor;
    mutable EditFinish m_finish = EditFinish::Stay;
    Opened m_opened = Opened::ToChange;
};

} // namespace quotasmith::ui
