// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/cases/case_kinds.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Worked examples: an input, the result that is expected, and where it comes from (resources/cases/README.md).
namespace quotasmith::exchange {

struct WorkedCase {
    std::string id, title, source, origin, kind;
    JsonValue expect;
    CaseRun run; ///< empty for a kind no engine is known for
};

/// Reads case files of `quotasmith-cases/1`. Strict: throws what json_value.h and case_fields.h throw,
/// Error{"cases-schema",{schema,wanted}} and Error{"case-id-twice",{case}}, each with {file}; a file that is not there
/// Error{"file-missing",{file}}, one that cannot be read Error{"file-unreadable",{file,cause}}.
std::vector<WorkedCase> readCaseFile(const std::filesystem::path &file);
std::vector<WorkedCase> readCases(const std::string &name, std::string_view bytes);
/// The cases that come with the program, file by file.
std::vector<WorkedCase> readShippedCases();

enum class CaseResult { Passed, Failed, NotRun };
struct CaseReport {
    CaseResult result = CaseResult::NotRun;
    JsonValue got; ///< `{"refused":true}` when the engine refused the input; null when nothing ran
};
/// Runs a case against its engine and compares what `expect` names.
CaseReport runCase(const WorkedCase &one);

} // namespace quotasmith::exchange
