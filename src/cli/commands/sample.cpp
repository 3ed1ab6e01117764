// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/sample.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/ops/sample/make_sample.h"

namespace quotasmith::cli {

namespace {

struct SampleOptions {
    std::string file, people, rows, seed;
};

ops::SampleSize sizeOf(const SampleOptions &options)
{
    constexpr std::int64_t kMostPeople = 1'000'000;
    ops::SampleSize size;
    const auto people = findNumber("--people", options.people, 1);
    size.people = static_cast<int>(std::min(people.value_or(size.people), kMostPeople));
    size.rows = findNumber("--rows", options.rows, 1).value_or(size.rows);
    size.seed = static_cast<std::uint64_t>(
        findNumber("--seed", options.seed, 0).value_or(static_cast<std::int64_t>(size.seed)));
    return size;
}

} // namespace

void declareSample(CommandLine &line)
{
    auto options = std::make_shared<SampleOptions>();
    line.add("sample", Cli::tr("Make the plan of a fictional company, the same every time"))
        .argument("FILE", options->file, Cli::tr("The plan to make; it must not exist yet"))
        .option("--people", "N", options->people, Cli::tr("How many people sell"))
        .option("--rows", "M", options->rows, Cli::tr("How many lines of actuals there are"))
        .option("--seed", "K", options->seed, Cli::tr("Another seed makes another company"))
        .runs([options](Context &context) {
            ops::makeSample(options->file, sizeOf(*options), context.progress());
            context.warnOfPlace(options->file);
            answerChanges(context.output(), lastChanges(*context.openForReading(options->file)));
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
