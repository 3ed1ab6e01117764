// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/memory_reserve.h"
#include "core/base/platform.h"
#include "core/base/platform/process.h"
#include "text/language.h"
#include "ui/panels/actuals/actuals_panel.h"
#include "ui/panels/commission/commission_panel.h"
#include "ui/panels/diagnosis/diagnosis_panel.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/review/review_panel.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/document_session.h"
#include "ui/shell/frame/application.h"
#include "ui/shell/frame/first_paint.h"
#include "ui/shell/frame/window_style.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings/appearance.h"
#include "ui/shell/settings/private_settings.h"
#include "ui/shell/view_settings.h"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <QCommandLineParser>
#include <QSettings>

namespace {

using namespace quotasmith;

/// What is asked of the program without a window needs no display.
void doWithoutDisplay(int argc, char **argv)
{
    const auto tells = [](const QByteArray &word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    };
    if (std::any_of(argv + 1, argv + argc, tells))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runWindow(int argc, char **argv)
{
    doWithoutDisplay(argc, argv);
    ui::Application application(argc, argv);
    QApplication::setStyle(new ui::WindowStyle);
    QApplication::setApplicationName(QStringLiteral("quotasmith"));
    QApplication::setApplicationVersion(QStringLiteral(QS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("quotasmith"));

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("quotasmith"));
    ui::keepPrivate(settings);
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
    ui::MainWindow window(session, view, speech,
                          {ui::overviewPanelFactory(), ui::diagnosisPanelFactory(), ui::targetsPanelFactory(),
                           ui::commissionPanelFactory(), ui::executionPanelFactory(), ui::actualsPanelFactory(),
                           ui::reviewPanelFactory()},
                          ui::MainWindow::Furnishing::OncePainted);
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        window.openWhenPainted(files.first());
    if (qEnvironmentVariableIsSet("QUOTASMITH_END_AFTER_PAINT")) // what `scripts/bench first-paint` measures
        new ui::FirstPaint(&window, [] { std::_Exit(EXIT_SUCCESS); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    base::prepareProcess();
    base::keepMemoryReserve();
    try {
        return runWindow(argc, argv);
    } catch (const std::bad_alloc &) { // before the window could say so
        base::sayOutOfMemory();
        return EXIT_FAILURE;
    }
}
