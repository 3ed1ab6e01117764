// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/platform.h"
#include "text/language.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/document_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings/appearance.h"
#include "ui/shell/view_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QSettings>
#include <QTimer>

namespace {

/// Ends the program once the window has been painted: what `scripts/bench first-paint` measures.
class EndAfterPaint : public QObject {
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    using namespace quotasmith;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("quotasmith"));
    QApplication::setApplicationDisplayName(QStringLiteral("Quotasmith"));
    QApplication::setApplicationVersion(QStringLiteral(QS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("quotasmith"));

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("quotasmith"));
    text::Speech speech(ui::ViewSettings::language(settings));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The plan to open."),
                                    QStringLiteral("[FILE]"));
    arguments.process(application);

    const base::SystemClock clock;
    base::RandomIdSource ids;
    ui::DocumentSession session({&clock, &ids, base::userName(), base::hostName()});
    ui::ViewSettings view(settings);
    const ui::Appearance appearance(view);
    ui::MainWindow window(session, view, speech, {ui::overviewPanelFactory(), ui::targetsPanelFactory()});
    window.show();
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        window.openPlan(files.first()); // before the first paint, so that the plan is what appears
    EndAfterPaint end;
    if (qEnvironmentVariableIsSet("QUOTASMITH_END_AFTER_PAINT"))
        window.installEventFilter(&end);
    return QApplication::exec();
}
