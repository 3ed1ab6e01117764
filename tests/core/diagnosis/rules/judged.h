// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/catalog.h"
#include "tests/support/diagnosis_input.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

/// What one rule says of an input.
namespace quotasmith::diagnosis {

using Codes = std::vector<std::string>;

inline Verdict verdictOf(std::string_view rule, const tests::DiagnosisInput &making)
{
    const Rule *found = findRule(rule);
    EXPECT_NE(found, nullptr) << rule;
    return found ? found->judge(making.make()) : Verdict();
}

/// The ids of what fired; each rests on rows and says what to do.
inline Codes fired(std::string_view rule, const tests::DiagnosisInput &making)
{
    const Verdict verdict = verdictOf(rule, making);
    EXPECT_TRUE(verdict.findings.empty() || !verdict.silence) << rule;
    Codes ids;
    for (const Finding &finding : verdict.findings) {
        EXPECT_EQ(finding.code, rule);
        EXPECT_FALSE(finding.advice.empty());
        EXPECT_FALSE(finding.evidence.empty());
        EXPECT_FALSE(finding.rows.empty());
        ids.push_back(finding.id());
    }
    return ids;
}

/// What a rule misses; empty when it could judge.
inline Codes missed(std::string_view rule, const tests::DiagnosisInput &making)
{
    const Verdict verdict = verdictOf(rule, making);
    EXPECT_TRUE(verdict.findings.empty()) << rule;
    return verdict.silence ? Codes(verdict.silence->missing.begin(), verdict.silence->missing.end()) : Codes();
}

/// Neither a finding nor a reason to be silent: all is well.
inline bool isContent(std::string_view rule, const tests::DiagnosisInput &making)
{
    const Verdict verdict = verdictOf(rule, making);
    return verdict.findings.empty() && !verdict.silence;
}

/// The number of an evidence of the first finding; nothing when it has none.
inline std::optional<money::Rate> evidenceOf(std::string_view rule, const tests::DiagnosisInput &making,
                                             std::string_view name)
{
    const Verdict verdict = verdictOf(rule, making);
    if (!verdict.findings.empty())
        for (const Evidence &evidence : verdict.findings.front().evidence)
            if (evidence.name == name)
                return evidence.value;
    return std::nullopt;
}

} // namespace quotasmith::diagnosis
