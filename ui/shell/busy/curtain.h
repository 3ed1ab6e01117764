// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace quotasmith::ui {

/// Lies unseen over the upper part of a widget while work is under way: what is below shows what it has and can be
/// scrolled, but takes no clicks and no keys. The keyboard comes back to where it was.
class Curtain : public QWidget {
    Q_OBJECT

public:
    /// Covers `stage` down to `footing`, one of its children, which stays free.
    Curtain(QWidget *stage, QWidget *footing);

    void fall();
    void rise();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void passOn(QWheelEvent *event);

    QWidget *m_footing;
    QPointer<QWidget> m_hadKeyboard;
};

} // namespace quotasmith::ui
