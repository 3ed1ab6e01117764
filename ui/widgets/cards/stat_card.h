// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QAbstractButton>
#include <QString>

namespace quotasmith::ui {

/// A number at a glance: what it is, the number, what it means, and how far along. It is a button: it leads to where
/// the number comes from. The sentence wraps; title and number are never cut.
class StatCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Tone { Plain, Behind };
    /// A bar under the number. Shares of 1; what lies outside is drawn at the end.
    struct Meter {
        double share = 0;
        std::optional<double> mark = {}; ///< where it should be
    };
    struct Content {
        QString title;
        QString value;
        QString sentence;
        QString tip = {};
        Tone tone = Tone::Plain;
        std::optional<Meter> meter = {};
    };

    explicit StatCard(QWidget *parent = nullptr);

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
    QFont titleFont() const;
    int padding() const { return fontMetrics().height() / 2 + 2; }
    int minimumWidthOfWords() const;
    int headHeight() const; ///< title, number and bar
    void paintFrame(QPainter &painter) const;
    void paintMeter(QPainter &painter, const QRect &bar) const;

    Content m_content;
};

} // namespace quotasmith::ui
