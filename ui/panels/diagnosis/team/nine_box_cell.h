// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <QLabel>
#include <QListWidget>
#include <QString>
#include <vector>

namespace quotasmith::ui {

/// One box of nine, or those who stand in none: its name, what to do with such people, and who they are. People are
/// dragged from box to box; the digits 1 … 5 score the one that is selected, Delete takes the score away.
class NineBoxCell : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        plan::NodeId person;
        QString name;
        QString tip;
        std::optional<std::int64_t> ability;
    };

    explicit NineBoxCell(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &advice);
    using QWidget::show;
    void show(const std::vector<Chip> &people);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// Somebody was dropped here.
    void dropped(quotasmith::plan::NodeId person);
    /// Nothing: the score is taken away.
    void scored(quotasmith::plan::NodeId person, std::optional<std::int64_t> ability);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(const QKeyEvent &event);
    void openMenu(const QPoint &at);
    std::optional<plan::NodeId> selected() const;

    QLabel *m_title;
    QLabel *m_advice;
    QListWidget *m_list;
};

} // namespace quotasmith::ui
