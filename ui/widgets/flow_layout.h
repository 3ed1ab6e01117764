// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace quotasmith::ui {

/// Lays its items in a row and goes on below when the row is full, so that nothing is clipped in a narrow window.
class FlowLayout : public QLayout {
public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    /// What follows stands at the right as long as all of it is in one row.
    void addStretch();
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    /// The height the items take in this rectangle.
    int flow(const QRect &rect, Pass pass) const;
    void placeRow(const QList<QLayoutItem *> &row, const QRect &area, int height) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace quotasmith::ui
