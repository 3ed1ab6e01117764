// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/application.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/error_box.h"

#include <new>
#include <QTest>
#include <QTimer>

namespace quotasmith::tests {
namespace {

/// Throws from an event, as a slot of a button would.
class Thrower : public QObject {
public:
    explicit Thrower(std::function<void()> work) : m_work(std::move(work)) {}
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User)
            m_work();
        return QObject::event(event);
    }

private:
    std::function<void()> m_work;
};

class ApplicationTest : public UiFixture {
protected:
    /// What the box says that comes up; nothing when none does. It is closed at once.
    static QStringList toldWhen(const std::function<void()> &work)
    {
        QStringList told;
        QTimer closer;
        QObject::connect(&closer, &QTimer::timeout, [&told] {
            if (auto *box = qobject_cast<ui::ErrorBox *>(QApplication::activeModalWidget())) {
                told << box->text();
                box->accept();
            }
        });
        closer.start(10);
        work();
        QTest::qWait(200);
        return told;
    }
};

TEST_F(ApplicationTest, WantOfMemoryInAnEventIsToldOnceAndTheWindowGoesOn)
{
    Thrower thrower([] { throw std::bad_alloc(); });
    const QStringList told = toldWhen([&] {
        QEvent event(QEvent::User);
        for (int i = 0; i < 3; ++i)
            EXPECT_FALSE(QCoreApplication::sendEvent(&thrower, &event));
    });
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("memory"))) << told.front().toStdString();
}

TEST_F(ApplicationTest, AnErrorNobodyCaughtIsTold)
{
    Thrower thrower([] { throw base::Error("disk-full", {{"file", "a.qsplan"}}); });
    const QStringList told = toldWhen([&] {
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&thrower, &event);
    });
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("a.qsplan")));
}

} // namespace
} // namespace quotasmith::tests
