// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace quotasmith::ui {

/// Paints and edits the cells of a grid by their GridRoles: names indented, numbers right-aligned, held cells with a
/// lock on a shaded ground, totals bold, a text that was not taken with a warning sign and a dashed frame.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NumberDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Passes the text on as typed. An untouched editor changes nothing, but a refused text is tried again.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon m_lock;
    QIcon m_warning;
};

} // namespace quotasmith::ui
