// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace quotasmith::ui {

/// Lays items of equal width beside each other, as many as fit, in rows as even as can be; each row is as high as its
/// highest.
class CardLayout : public QLayout {
public:
    explicit CardLayout(int gap);
    ~CardLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shown() const;
    int widest() const;
    int columnsFor(int width, int items) const;
    /// The height they take; moves them when asked to.
    enum class Pass { Measure, Place };
    int lay(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace quotasmith::ui
