// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace quotasmith::ui {

/// A sentence at the bottom of an area about something that has just been done, with a button that takes it back: said
/// instead of asked. It goes by itself, but not while the pointer or the keyboard is on it; Esc closes it.
class Toast : public QFrame {
    Q_OBJECT

public:
    /// Lies over `area`.
    explicit Toast(QWidget *area);

    /// Replaces what it said before. Without `undo` there is no button.
    void tell(const QString &sentence, const std::function<void()> &undo = {});
    void dismiss();
    QString sentence() const { return m_sentence->text(); }
    void setTimeShown(int milliseconds) { m_time.setInterval(milliseconds); }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void colour();
    void retranslate();
    void leave();

    QLabel *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_close;
    std::function<void()> m_act;
    QTimer m_time;
    bool m_isColouring = false;
};

} // namespace quotasmith::ui
