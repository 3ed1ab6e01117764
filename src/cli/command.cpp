// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "cli/words.h"
#include "text/convert.h"

#include <CLI/CLI.hpp>

namespace quotasmith::cli {

Command &Command::argument(const char *shape, std::string &value, const QString &help)
{
    m_app.add_option(shape, value, text::toUtf8(help))->required()->type_name("");
    return *this;
}

Command &Command::arguments(const char *shape, std::vector<std::string> &values, const QString &help)
{
    m_app.add_option(shape, values, text::toUtf8(help))->type_name("");
    return *this;
}

Command &Command::needed(const char *name, const char *shape, std::string &value, const QString &help)
{
    m_app.add_option(name, value, text::toUtf8(help))->required()->type_name(shape);
    return *this;
}

Command &Command::option(const char *name, const char *shape, std::string &value, const QString &help)
{
    m_app.add_option(name, value, text::toUtf8(help))->type_name(shape);
    return *this;
}

Command &Command::option(const char *name, const char *shape, std::vector<std::string> &values, const QString &help)
{
    // One value each time, or the option would swallow the arguments behind it.
    m_app.add_option(name, values, text::toUtf8(help))->type_name(shape)->allow_extra_args(false);
    return *this;
}

Command &Command::flag(const char *name, bool &value, const QString &help)
{
    m_app.add_flag(name, value, text::toUtf8(help));
    return *this;
}

void Command::runs(Action action)
{
    m_app.callback([choose = m_choose, action = std::move(action)] { choose(action); });
}

} // namespace quotasmith::cli
