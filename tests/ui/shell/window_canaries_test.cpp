// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/shell/main_window.h"

#include <array>
#include <gmock/gmock.h>
#include <QAction>

/// A session at the window with words and amounts that occur nowhere else: nothing it keeps for itself knows them.
namespace quotasmith::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::array<const char *, 4> kCanaries{"Zwxquill", "1234567890123", "1,234,567,890,123", "123456789012345"};

QStringList &messages()
{
    static QStringList kept;
    return kept;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    messages() << message;
}

class WindowCanaries : public UiFixture {
protected:
    WindowCanaries()
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::People;
        options.createMissing = true;
        const auto document = open();
        ops::importFile(
            *document,
            m_folder.write("people.csv", "code,name,region,team,monthlyWage\nP77,Zwxquill,North,N1,1234567890123.45\n"),
            options);
        fs::create_directory(m_folder / "tmp");
        m_temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", QByteArray::fromStdString((m_folder / "tmp").string()));
        m_handler = qInstallMessageHandler(keepMessage);
    }
    ~WindowCanaries() override
    {
        qInstallMessageHandler(m_handler);
        m_temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_temporary);
    }

private:
    QByteArray m_temporary;
    QtMessageHandler m_handler = nullptr;
};

TEST_F(WindowCanaries, AreInNoSettingsNoMessagesAndNoTemporaryFile)
{
    {
        ui::MainWindow window(m_session, m_view, m_speech, allPanels());
        window.show();
        ASSERT_TRUE(window.openPlan(planFile()));
        settle();
        int panels = 0;
        for (QAction *action : window.findChildren<QAction *>())
            if (action->objectName().startsWith(QStringLiteral("panel-"))) {
                action->trigger();
                settle();
                ++panels;
            }
        EXPECT_GE(panels, 7);
        window.close();
    }
    m_session.close();
    m_settings.sync();
    ASSERT_THAT(bytesOf(m_file), HasSubstr("Zwxquill"));
    const std::string settings = bytesOf(m_folder / "settings.ini");
    EXPECT_THAT(settings, HasSubstr("plan.qsplan")) << "names of plans are kept";
    const std::string told = messages().join(QLatin1Char('\n')).toStdString();
    for (const char *canary : kCanaries) {
        EXPECT_THAT(settings, Not(HasSubstr(canary)));
        EXPECT_THAT(told, Not(HasSubstr(canary)));
    }
    EXPECT_TRUE(fs::is_empty(m_folder / "tmp"));
}

} // namespace
} // namespace quotasmith::tests
