// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QPoint>
#include <QString>
#include <QWidget>
#include <thread>

namespace quotasmith::tests {

/// Somebody at the screen: moves the real mouse and presses real keys of the display, in a thread of their own, while
/// the program runs its event loop. What is where is asked of the program's thread, also while a dialog is open.
class User {
public:
    /// Runs the program's event loop until `session`, in the user's thread, has ended.
    static void sit(const std::function<void(User &)> &session);

    /// A key or a combination, in the words of the keyboard: `ctrl+l`, `Return`, `alt+Down`.
    void press(const QString &keys);
    void type(const QString &text);
    void click(const QString &widget);
    void clickAt(const QPoint &screen, int times = 1);
    void clickHolding(const QString &key, const QPoint &screen);

    /// Asks something of the program, in its thread.
    template <class Answer> Answer ask(const std::function<Answer()> &question)
    {
        Answer answer{};
        onGui([&] { answer = question(); });
        return answer;
    }
    /// Waits until it is so; false when it does not come about.
    bool waitFor(const std::function<bool()> &condition);
    /// The same, of what lies outside the program.
    bool waitForFile(const std::function<bool()> &condition);
    bool waitForWidget(const QString &name);
    bool waitForNo(const QString &name);
    QString textOf(const QString &widget);
    /// The middle of a visible widget on the screen.
    QPoint middleOf(const QString &widget);
    void picture(const QString &name);

private:
    void onGui(const std::function<void()> &work);
    void hands(const QStringList &arguments);
    void rest();
};

/// The visible widget of this object name in any window, the topmost first; nullptr without one. GUI thread.
QWidget *visible(const QString &name);

} // namespace quotasmith::tests
