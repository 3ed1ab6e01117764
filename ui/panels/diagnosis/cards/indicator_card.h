// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"

#include <QAbstractButton>
#include <QString>

namespace quotasmith::ui {

/// An indicator at a glance: its name, its number, its months as a line, and how it moved. It is a button that stays
/// down: what is chosen is shown larger elsewhere. Nothing on it is cut; it is as wide as its longest words.
class IndicatorCard : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString mark = {}; ///< `weakest`: stands beside the title in a frame; empty: none
        QString value;
        QString yoy, mom, ofPlan; ///< a line each
        QString missing = {};     ///< instead of all but the title
        QString spoken;
        chart::SparklineChart line;
    };

    explicit IndicatorCard(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont valueFont() const;
    int padding() const { return fontMetrics().height() / 2; }
    int lineHeight() const { return fontMetrics().height() * 3 / 2; } ///< of the sparkline
    int markWidth() const;
    int widthOfWords() const;
    int missingHeight(int width) const;
    void paintFrame(QPainter &painter) const;
    void paintTitle(QPainter &painter, const QRect &area) const;
    void paintNumbers(QPainter &painter, QRect rest) const;

    Content m_content;
};

} // namespace quotasmith::ui
