// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/context.h"

#include <memory>
#include <string>
#include <vector>

namespace quotasmith::cli {

/// The parser: all commands with their options, and the help made from the same declarations.
class CommandLine {
public:
    /// Declares the options all commands share; they are filled when parsing.
    explicit CommandLine(GlobalOptions &options);
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    /// A word under which commands stand: `targets`, or `versions approvers` below a group added before.
    void addGroup(const char *name, const QString &help);
    /// `new`, or `targets set` below a group added before.
    Command add(const std::string &path, const QString &help);

    /// What was asked for.
    struct Chosen {
        std::string command; ///< `targets set`
        Action action;       ///< empty when only help was asked for
        std::string help;
    };
    /// Throws Error with a code of wrong usage; `command()` then tells how far the words made sense.
    Chosen parse(const std::vector<std::string> &arguments);
    std::string command() const;

    /// The help of a command or a group; empty path: of the program. Throws Error{"command-unknown",{command,nearest}}.
    std::string help(const std::vector<std::string> &path) const;
    /// Every command, in the order of declaration.
    std::vector<std::string> commands() const;

private:
    CLI::App &find(const std::vector<std::string> &path) const;
    void addGlobals(GlobalOptions &options);
    [[noreturn]] void refuseIncomplete() const;

    std::unique_ptr<CLI::App> m_app;
    Action m_chosen;
};

} // namespace quotasmith::cli
