// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/overlays/quick_item.h"

#include <functional>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QListWidget>
#include <QPointer>

namespace quotasmith::ui {

/// A field at the top of a window with a list below it that narrows while one types. Arrows and pages move in the list,
/// Enter or a click takes a line, Esc or a look elsewhere closes; the keyboard goes back to where it was.
class QuickList : public QFrame {
    Q_OBJECT

public:
    using Search = std::function<QList<QuickItem>(const QString &typed)>;

    /// Lies over `window`. Its parts are called `NAME-field` and `NAME-list`.
    QuickList(const QString &name, QWidget *window);

    /// `prompt` stands in the empty field; `nothing` where nothing is found.
    void setWords(const QString &prompt, const QString &nothing);
    void open(Search search);
    void close();
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void place();
    void take();
    bool takeKey(int key);
    void lookAround(const QWidget *now);

    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    Search m_search;
    QList<QuickItem> m_items;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace quotasmith::ui
