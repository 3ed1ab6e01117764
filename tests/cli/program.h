// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace quotasmith::cli {

/// How a run of the program ended.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs the built quotasmith-cli in a folder, in English unless the arguments say otherwise.
Ran runProgram(const std::filesystem::path &folder, const std::vector<std::string> &arguments);

/// A folder with a plan of a small company: two regions with a team and two people each, one tier with an account, one
/// product; actuals of 2026; an annual target of 1,200,000.00 laid like last year.
class PlanFolder : public ::testing::Test {
protected:
    void SetUp() override;

    /// The arguments are words divided by blanks; `|` stands for a blank inside a word.
    Ran run(const std::string &arguments) const;
    Ran run(const std::vector<std::string> &arguments) const { return runProgram(m_folder.path(), arguments); }
    /// Runs a command that must succeed and returns its JSON.
    nlohmann::json answer(const std::string &arguments) const;
    std::string planBytes() const { return tests::bytesOf(m_folder / "a.qsplan"); }
    /// Runs a command that must be refused with this code and change no byte of the plan.
    void expectRefused(const std::string &arguments, int code, const std::string &message) const;

    tests::TemporaryFolder m_folder;
};

} // namespace quotasmith::cli
