// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/paint.h"
#include "chart/picture_file.h"

#include <array>
#include <QWidget>

class QAction;

namespace quotasmith::ui {

/// Shows a chart. Exact numbers as tooltips; Left, Right, Home and End go from number to number and say it, also to
/// screen readers; the context menu saves the picture or copies it. Follows palette and font.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(chart::Chart chart);
    const chart::Chart &shownChart() const { return m_chart; }
    /// What the last painting put where; empty before the first.
    const chart::Painted &painted() const { return m_painted; }
    /// The number the keys stand on, as said; empty when they stand on none.
    QString currentText() const;

    QAction *saveAction(chart::PictureKind kind) const;
    QAction *copyAction() const { return m_copy; }
    /// Writes what is shown. Throws Error{"file-unwritable"}.
    void savePicture(const QString &file, chart::PictureKind kind) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A picture could not be written: the sentence for it.
    void saveFailed(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeActions();
    void askAndSave(chart::PictureKind kind);
    void copyPicture();
    void goTo(int hit);
    chart::Look look() const;

    chart::Chart m_chart;
    chart::Painted m_painted;
    int m_current = -1;                ///< position in the hits; -1: on none
    std::array<QAction *, 3> m_save{}; ///< by PictureKind
    QAction *m_copy = nullptr;
};

} // namespace quotasmith::ui
