// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::cli {

class CommandLine;

/// `scorecard show`, `scorecard standards`, `scorecard compare`.
void declareScorecard(CommandLine &line);
/// `rewards` and `questions` of a period.
void declareRewards(CommandLine &line);
void declareQuestions(CommandLine &line);
/// `problems suggest`, `problems open`, `problems step`.
void declareProblems(CommandLine &line);

} // namespace quotasmith::cli
