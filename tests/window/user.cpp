// SPDX-License-Identifier: Apache-2.0
#include "tests/window/user.h"
#include "tests/support/places.h"

#include <chrono>
#include <memory>
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QToolButton>

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

constexpr std::chrono::milliseconds kPause{60};
constexpr std::chrono::seconds kPatience{10};

/// The program of all sessions.
class Desktop : public ::testing::Environment {
public:
    void SetUp() override
    {
        static int count = 1;
        static char name[] = "quotasmith";
        static char *arguments[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(count, arguments);
        QApplication::setQuitOnLastWindowClosed(false); // a session ends when its user leaves
    }
    void TearDown() override { m_application.reset(); }

private:
    std::unique_ptr<QApplication> m_application;
};

const auto *const kDesktop = ::testing::AddGlobalTestEnvironment(new Desktop);

QString textIn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return widget ? widget->accessibleName() : QString();
}

/// A button may go by its action's name.
bool isCalled(const QWidget *widget, const QString &name)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return widget->objectName() == name ||
           (button && button->defaultAction() && button->defaultAction()->objectName() == name);
}

} // namespace

QWidget *visible(const QString &name)
{
    QWidget *found = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        for (QWidget *widget : window->findChildren<QWidget *>())
            if (widget->isVisible() && isCalled(widget, name) && (!found || window->isModal()))
                found = widget;
    }
    return found;
}

void User::sit(const std::function<void(User &)> &session)
{
    std::thread thread([&] {
        User user;
        user.rest();
        session(user);
        user.onGui([] { QApplication::closeAllWindows(); });
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    });
    QApplication::exec();
    thread.join();
}

void User::press(const QString &keys)
{
    hands({QStringLiteral("key"), keys});
}

void User::type(const QString &text)
{
    hands({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"), text});
}

void User::click(const QString &widget)
{
    ASSERT_TRUE(waitForWidget(widget)) << widget.toStdString();
    clickAt(middleOf(widget));
}

void User::clickAt(const QPoint &screen, int times)
{
    hands({QStringLiteral("mousemove"), QString::number(screen.x()), QString::number(screen.y()),
           QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times), QStringLiteral("--delay"),
           QStringLiteral("50"), QStringLiteral("1")});
}

void User::clickHolding(const QString &key, const QPoint &screen)
{
    hands({QStringLiteral("keydown"), key});
    clickAt(screen);
    hands({QStringLiteral("keyup"), key});
}

bool User::waitFor(const std::function<bool()> &condition)
{
    return waitForFile([&] { return ask<bool>(condition); });
}

bool User::waitForFile(const std::function<bool()> &condition)
{
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        rest();
    }
    return true;
}

bool User::waitForWidget(const QString &name)
{
    return waitFor([&] { return visible(name) != nullptr; });
}

bool User::waitForNo(const QString &name)
{
    return waitFor([&] { return visible(name) == nullptr; });
}

QString User::textOf(const QString &widget)
{
    return ask<QString>([&] { return textIn(visible(widget)); });
}

QPoint User::middleOf(const QString &widget)
{
    return ask<QPoint>([&] {
        const QWidget *found = visible(widget);
        return found ? found->mapToGlobal(found->rect().center()) : QPoint();
    });
}

void User::picture(const QString &name)
{
    onGui([&] {
        QDir().mkpath(QString::fromStdString(buildFolder() + "/pictures/window"));
        QApplication::primaryScreen()->grabWindow().save(QString::fromStdString(buildFolder() + "/pictures/window/") +
                                                         name + QStringLiteral(".png"));
    });
}

void User::onGui(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::BlockingQueuedConnection);
}

void User::hands(const QStringList &arguments)
{
    EXPECT_EQ(QProcess::execute(QStringLiteral("xdotool"), arguments), 0) << arguments.join(u' ').toStdString();
    rest();
}

/// Lets the program take in what was done.
void User::rest()
{
    std::this_thread::sleep_for(kPause);
    onGui([] {});
}

} // namespace quotasmith::tests
