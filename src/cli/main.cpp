// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_code.h"
#include "cli/run.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/log.h"
#include "core/base/memory_reserve.h"
#include "core/base/platform.h"
#include "core/base/platform/process.h"
#include "text/convert.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <iostream>
#include <memory>
#include <new>

namespace {

using namespace quotasmith;

/// Qt speaks of locales and the like; a command's messages are the command's.
void logQtMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    base::logDebug(text::toUtf8(message));
}

/// Pictures and papers need fonts, which take their time to find: other commands do without. There is never a screen.
std::unique_ptr<QCoreApplication> startQt(const std::vector<std::string> &arguments, int &argc, char **argv)
{
    const auto paints = [](const std::string &word) { return word == "chart" || word == "report"; };
    if (std::none_of(arguments.begin(), arguments.end(), paints))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    qInstallMessageHandler(logQtMessage);
    const std::unique_ptr<QCoreApplication> application = startQt(arguments, argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken over the user's; numbers in files have none
    const base::SystemClock clock;
    base::RandomIdSource ids;
    const store::Surroundings world{&clock, &ids, base::userName(), base::hostName()};
    return static_cast<int>(cli::run(arguments, world, std::cout, std::cerr));
}

} // namespace

int main(int argc, char **argv)
{
    base::prepareProcess();
    std::ios::sync_with_stdio(false);
    base::keepMemoryReserve();
    try {
        return runCommand(argc, argv);
    } catch (const std::bad_alloc &) { // before there was anything to say it with, or while it was said
        base::sayOutOfMemory();
        return static_cast<int>(cli::ExitCode::Refused);
    }
}
