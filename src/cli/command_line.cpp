// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "text/convert.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace quotasmith::cli {

namespace {

constexpr std::size_t kHelpColumn = 44;

std::string translated(const QString &text)
{
    return text::toUtf8(text);
}

std::vector<std::string> wordsOf(const std::string &path)
{
    return CLI::detail::split(path, ' ');
}

void styleHelp(CLI::App &app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(kHelpColumn);
    formatter->label("Usage", translated(Cli::tr("Usage")));
    formatter->label("Positionals", translated(Cli::tr("Arguments")));
    formatter->label("OPTIONS", translated(Cli::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", translated(Cli::tr("COMMAND")));
    formatter->label("REQUIRED", translated(Cli::tr("(needed)")));
    app.formatter(formatter);
    app.option_defaults()->group(translated(Cli::tr("Options")));
    app.set_help_flag("-h,--help", translated(Cli::tr("Show this help")));
}

CLI::App &addBelow(CLI::App &parent, const std::string &name, const QString &help)
{
    CLI::App *app = parent.add_subcommand(name, translated(help));
    app->fallthrough()->group(translated(Cli::tr("Commands")));
    app->get_help_ptr()->group(translated(Cli::tr("Options")));
    return *app;
}

std::vector<std::string> names(const CLI::App &app)
{
    std::vector<std::string> found;
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; }))
        found.push_back(sub->get_name());
    return found;
}

std::string joined(const std::vector<std::string> &words)
{
    return CLI::detail::join(words, ", ");
}

[[noreturn]] void refuseCommand(const std::string &command, const CLI::App &group)
{
    throw base::Error("command-unknown",
                      {{"command", command}, {"nearest", joined(base::nearest(command, names(group)))}});
}

/// The command as far as its words were understood.
const CLI::App &deepest(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : deepest(*chosen.front());
}

std::string pathOf(const CLI::App &app)
{
    if (!app.get_parent())
        return {};
    const std::string above = pathOf(*app.get_parent());
    return above.empty() ? app.get_name() : above + ' ' + app.get_name();
}

} // namespace

CommandLine::CommandLine(GlobalOptions &options)
    : m_app(std::make_unique<CLI::App>(translated(Cli::tr("Plans a sales year: every target agrees to the cent.")),
                                       "quotasmith-cli"))
{
    styleHelp(*m_app);
    m_app->require_subcommand(1);
    addGlobals(options);
}

CommandLine::~CommandLine() = default;

void CommandLine::addGlobals(GlobalOptions &options)
{
    const std::string group = translated(Cli::tr("Options of every command"));
    const auto text = [&](const char *name, const char *shape, std::string &value, const QString &help) {
        m_app->add_option(name, value, translated(help))->type_name(shape)->group(group);
    };
    const auto flag = [&](const char *name, bool &value, const QString &help) {
        m_app->add_flag(name, value, translated(help))->group(group);
    };
    flag("--json", options.json, Cli::tr("Answer in JSON"));
    text("--lang", "en|zh_CN", options.language, Cli::tr("Language of messages and headers (default: the locale)"));
    flag("--progress", options.progress, Cli::tr("Tell on standard error how far long work is"));
    flag("--take-lock", options.takeLock, Cli::tr("Take over the lock another machine has left"));
    text("--author", "NAME", options.author, Cli::tr("Who is named in the history (default: the user)"));
    text("--now", "DATE", options.now, Cli::tr("The date to go by instead of today, 2027-05-03"));
    text("--log-level", "off|error|warn|info|debug|trace", options.logLevel,
         Cli::tr("How much is logged (default: warn)"));
}

void CommandLine::addGroup(const char *name, const QString &help)
{
    std::vector<std::string> words = wordsOf(name);
    const std::string last = words.back();
    words.pop_back();
    addBelow(find(words), last, help).require_subcommand(1);
}

Command CommandLine::add(const std::string &path, const QString &help)
{
    std::vector<std::string> words = wordsOf(path);
    const std::string name = words.back();
    words.pop_back();
    CLI::App &app = addBelow(find(words), name, help);
    app.footer(translated(Cli::tr("Options of every command: quotasmith-cli --help")));
    return Command(app, [this](Action action) { m_chosen = std::move(action); });
}

CommandLine::Chosen CommandLine::parse(const std::vector<std::string> &arguments)
{
    try {
        m_app->parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp &) {
        return {command(), {}, m_app->help()};
    } catch (const CLI::RequiredError &) {
        refuseIncomplete();
    } catch (const CLI::ExtrasError &) {
        throw base::Error("argument-unexpected", {{"argument", joined(m_app->remaining(true))}});
    } catch (const CLI::ParseError &error) {
        throw base::Error("usage-wrong", {{"detail", error.what()}});
    }
    return {command(), m_chosen, {}};
}

std::string CommandLine::command() const
{
    return pathOf(deepest(*m_app));
}

void CommandLine::refuseIncomplete() const
{
    const CLI::App &app = deepest(*m_app);
    const std::vector<std::string> rest = m_app->remaining(true);
    if (!names(app).empty() && !rest.empty())
        refuseCommand(rest.front(), app);
    if (!names(app).empty())
        throw base::Error("command-needed", {{"known", joined(names(app))}});
    for (const CLI::Option *option : app.get_options())
        if (option->get_required() && option->count() == 0)
            throw base::Error("option-needed", {{"option", option->get_name()}});
    throw base::Error("usage-wrong", {{"detail", pathOf(app)}});
}

CLI::App &CommandLine::find(const std::vector<std::string> &path) const
{
    CLI::App *app = m_app.get();
    for (const std::string &word : path) {
        const auto named = app->get_subcommands([&word](const CLI::App *sub) { return sub->get_name() == word; });
        if (named.empty())
            refuseCommand(word, *app);
        app = named.front();
    }
    return *app;
}

std::string CommandLine::help(const std::vector<std::string> &path) const
{
    const CLI::App &app = find(path);
    return app.help("quotasmith-cli" + (path.empty() || !app.get_parent()->get_parent() ? "" : ' ' + path.front()));
}

std::vector<std::string> CommandLine::commands() const
{
    std::vector<std::string> found;
    const std::function<void(const CLI::App &)> visit = [&](const CLI::App &app) {
        const auto subcommands = app.get_subcommands([](const CLI::App *) { return true; });
        if (subcommands.empty())
            found.push_back(pathOf(app));
        for (const CLI::App *sub : subcommands)
            visit(*sub);
    };
    visit(*m_app);
    return found;
}

} // namespace quotasmith::cli
