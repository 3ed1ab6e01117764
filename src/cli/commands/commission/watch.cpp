// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/watch.h"

#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/commission/watch.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

struct WatchOptions {
    std::string file;
};

ExitCode watch(Context &context, const WatchOptions &options)
{
    const auto document = context.openForReading(options.file);
    const ops::PayBook book = ops::readPayBook(document->connection());
    if (book.schemes.empty())
        throw base::Error("schemes-none");
    Json list = Json::array();
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Scheme")},
                 {Cli::tr("Period")},
                 {Cli::tr("Attainment"), Align::Right},
                 {Cli::tr("Below"), Align::Right},
                 {Cli::tr("Periods in a row"), Align::Right},
                 {Cli::tr("Allowed"), Align::Right}},
                {}};
    for (const ops::Watched &one : ops::watchOf(book)) {
        const ops::PaidPerson &person = book.people[one.person];
        const std::string &scheme = book.schemes[one.scheme].code;
        const std::string period = book.settings.calendar.text(one.months);
        list.push_back({{"person", person.code},
                        {"name", person.name},
                        {"scheme", scheme},
                        {"period", period},
                        {"attainment", attainmentJson(one.attainment)},
                        {"below", rateJson(one.below)},
                        {"periods", one.periods},
                        {"allowed", one.allowed},
                        {"reached", one.isReached()}});
        table.rows.push_back({text::fromUtf8(person.code), text::fromUtf8(person.name), text::fromUtf8(scheme),
                              text::fromUtf8(period), text::rateText(one.attainment, 2), text::rateText(one.below, 2),
                              text::countText(one.periods), text::countText(one.allowed)});
    }
    context.output().json({{"people", list}});
    if (table.rows.empty())
        context.output().line(Cli::tr("Nobody is under the limit of a scheme."));
    else
        context.output().table(table);
    return ExitCode::Done;
}

} // namespace

void declareCommissionWatch(CommandLine &line)
{
    auto options = std::make_shared<WatchOptions>();
    line.add("commission watch", Cli::tr("Show who stays under the limit of a scheme, and for how many periods"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .runs([options](Context &context) { return watch(context, *options); });
}

} // namespace quotasmith::cli
