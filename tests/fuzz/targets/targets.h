// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

/// What a stranger's bytes meet first, each behind the door a user opens. A target accepts a base::Error and whatever
/// the door returns; it throws Broken when a promise does not hold, and any other end is a fault of the program.
namespace quotasmith::fuzz {

/// An amount typed or read: what is printed reads back as the same.
void fuzzAmount(std::string_view bytes);
/// A table of text, imported as what it seems to be.
void fuzzCsv(std::string_view bytes);
/// A workbook: the bytes of one, or its parts as packed() reads them.
void fuzzXlsx(std::string_view bytes);
/// A workbook a manager returns; `@STAMP@` stands for the stamp of what was handed out.
void fuzzReturned(std::string_view bytes);
/// A plan file: the bytes of one, or damages to a good one.
void fuzzPlan(std::string_view bytes);
/// A file of worked examples, read and run.
void fuzzCase(std::string_view bytes);
/// A commission scheme: read, judged, tried and written again.
void fuzzScheme(std::string_view bytes);

struct Target {
    std::string_view name; ///< of its program behind `fuzz_`, and of its folder of seeds
    void (*run)(std::string_view bytes);
};
const std::vector<Target> &targets();

} // namespace quotasmith::fuzz
