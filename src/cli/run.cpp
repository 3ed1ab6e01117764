// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/check_answer.h"
#include "cli/option_hints.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/memory_reserve.h"
#include "core/calendar/working_days.h"
#include "core/store/backups/backup_folder.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/language.h"

#include <algorithm>
#include <array>
#include <new>
#include <optional>

namespace quotasmith::cli {

namespace {

using Arguments = std::vector<std::string>;

/// The language is needed for the help texts, so before the parser is built.
text::Language languageOf(const Arguments &arguments)
{
    const std::string option = "--lang";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::optional<text::Language> language;
        if (arguments[i] == option && i + 1 < arguments.size())
            language = text::findLanguage(arguments[i + 1]);
        else if (arguments[i].starts_with(option + '='))
            language = text::findLanguage(arguments[i].substr(option.size() + 1));
        if (language)
            return *language;
    }
    return text::localeLanguage();
}

/// `2027-05-03` or `2027-05-03T08:15:00Z`.
base::FixedClock clockAt(const std::string &moment)
{
    constexpr std::string_view kTimeForm = "T00:00:00Z";
    const bool isDate = calendar::Date::parse(moment.substr(0, 10)).has_value();
    const std::string time = moment.size() > 10 ? moment.substr(10) : std::string(kTimeForm);
    const bool isTime = time.size() == kTimeForm.size() &&
                        std::equal(time.begin(), time.end(), kTimeForm.begin(),
                                   [](char is, char as) { return as == '0' ? is >= '0' && is <= '9' : is == as; });
    if (!isDate || !isTime)
        throw base::Error("date-wrong", {{"value", moment}});
    return base::FixedClock(moment);
}

void applyGlobals(const GlobalOptions &options, store::Surroundings &world, std::optional<base::FixedClock> &clock)
{
    if (!options.language.empty())
        requireWord("--lang", options.language, "en|zh_CN");
    if (!options.logLevel.empty() && !base::setLogLevel(options.logLevel))
        requireWord("--log-level", options.logLevel, "off|error|warn|info|debug|trace");
    if (!options.author.empty())
        world.author = options.author;
    if (!options.now.empty())
        world.clock = &clock.emplace(clockAt(options.now));
}

ExitCode refuse(Output &output, const base::Error &error, const std::string &command)
{
    const QString message = withOption(text::errorText(error), error.code(), error.data());
    const ExitCode code = exitCodeOf(error);
    base::logInfo("command " + command + ": " + error.code());
    output.message(message);
    if (code == ExitCode::WrongUsage)
        output.message(Cli::tr("See: quotasmith-cli help %1").arg(text::fromUtf8(command)).trimmed());
    Json data = Json::object();
    for (const auto &[name, value] : error.data())
        data[name] = value;
    output.json({{"error", {{"code", error.code()}, {"message", textJson(message)}, {"data", data}}}});
    return code;
}

/// Somebody whose plan is damaged wants to know how to go on.
bool isDamage(const base::Error &error)
{
    constexpr std::array kDamages{"file-damaged", "facts-damaged", "history-damaged"};
    constexpr std::array kUnknown{"file-not-a-plan", "file-foreign-schema", "file-newer"}; // a plan only with backups
    const auto isIn = [&](const auto &codes) {
        return std::find(codes.begin(), codes.end(), error.code()) != codes.end();
    };
    return isIn(kDamages) || (isIn(kUnknown) && !store::listBackups(error.value("file")).empty());
}

void addHelp(CommandLine &line)
{
    auto words = std::make_shared<Arguments>();
    line.add("help", Cli::tr("Explain a command"))
        .arguments("COMMAND", *words, Cli::tr("The command: targets set"))
        .runs([&line, words](Context &context) {
            context.output().bytes(line.help(*words));
            return ExitCode::Done;
        });
}

ExitCode runParsed(CommandLine &line, const Arguments &arguments, const GlobalOptions &options,
                   store::Surroundings &world, Output &output)
{
    std::optional<base::FixedClock> clock;
    const CommandLine::Chosen chosen = line.parse(arguments);
    output.setCommand(chosen.command);
    output.setForm(options.json ? AnswerForm::Object : AnswerForm::Text);
    if (!chosen.action) {
        output.bytes(chosen.help);
        return ExitCode::Done;
    }
    applyGlobals(options, world, clock);
    Context context(world, options, output);
    const ExitCode code = chosen.action(context);
    output.finish();
    base::logInfo("command " + chosen.command + ": ended with " + std::to_string(static_cast<int>(code)));
    return code;
}

} // namespace

ExitCode run(const std::vector<std::string> &arguments, store::Surroundings world, std::ostream &answer,
             std::ostream &messages)
{
    const text::Speech speech(languageOf(arguments));
    Output output(answer, messages);
    if (std::find(arguments.begin(), arguments.end(), "--json") != arguments.end())
        output.setForm(AnswerForm::Object); // also for what the parser refuses
    GlobalOptions options;
    CommandLine line(options);
    declareCommands(line);
    addHelp(line);
    try {
        return runParsed(line, arguments, options, world, output);
    } catch (const base::Error &error) {
        output.setCommand(line.command());
        const ExitCode code = refuse(output, error, line.command());
        if (isDamage(error))
            sayWayOut(output, error.value("file"), world);
        return code;
    } catch (const std::bad_alloc &) {
        return refuse(output, base::outOfMemory(), line.command());
    } catch (const std::exception &exception) {
        return refuse(output, base::Error("unexpected", {{"cause", exception.what()}}), line.command());
    }
}

} // namespace quotasmith::cli
