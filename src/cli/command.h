// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exit_code.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace quotasmith::cli {

class Context;

using Action = std::function<ExitCode(Context &)>;

/// One command while it is declared: its arguments and options and what it does. The variables they fill outlive the
/// parsing; an option that is not given leaves its variable as it was. `shape` is what the help shows for the value:
/// `FILE`, `organisation|customer|product`.
class Command {
public:
    Command(CLI::App &app, std::function<void(Action)> choose) : m_app(app), m_choose(std::move(choose)) {}

    Command &argument(const char *shape, std::string &value, const QString &help);
    Command &arguments(const char *shape, std::vector<std::string> &values, const QString &help);
    Command &needed(const char *name, const char *shape, std::string &value, const QString &help);
    Command &option(const char *name, const char *shape, std::string &value, const QString &help);
    /// May be given several times.
    Command &option(const char *name, const char *shape, std::vector<std::string> &values, const QString &help);
    Command &flag(const char *name, bool &value, const QString &help);
    void runs(Action action);

private:
    CLI::App &m_app;
    std::function<void(Action)> m_choose;
};

} // namespace quotasmith::cli
