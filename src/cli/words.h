// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/field.h"
#include "core/plan/axis.h"
#include "core/plan/lists/kind.h"
#include "core/plan/measure.h"
#include "core/spread/edit.h"
#include "core/spread/target_view.h"

#include <QCoreApplication>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What stands in the options, as values. Every reader throws Error{"word-unknown",{option,value,nearest,known}} for a
/// word that is none of the few there are.
namespace quotasmith::cli {

/// The words of the commands themselves: their help, the headers of their tables.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

inline constexpr const char *kAxisWords = "organisation|customer|product";
inline constexpr const char *kAxesWords = "organisation|customer|product|all";
inline constexpr const char *kKeepWords = "totals|node|both|nothing";
inline constexpr const char *kAmbitionWords = "base|stretch|challenge";
inline constexpr const char *kColumnWords = "year|half|quarter|month|week";

plan::Axis requireAxis(const std::string &text);
/// `all` is every axis.
std::vector<plan::Axis> requireAxes(const std::string &text);
plan::Measure requireMeasure(const std::string &text);
spread::Keep requireKeep(const std::string &text);
/// Weeks are made of months.
spread::Column requireColumn(const std::string &text);
/// What can be imported: people, customers, products, actuals, targets and every list.
exchange::ImportKind requireKind(const std::string &text);
const plan::ListKind &requireList(const std::string &text);
/// One of the words divided by `|`; the text itself.
std::string requireWord(const char *option, const std::string &text, std::string_view known);

/// A whole number from `least` on. Throws Error{"number-bad",{option,value}}.
std::int64_t requireNumber(const char *option, const std::string &text, std::int64_t least);
/// The same, or nothing for an option that was not given.
std::optional<std::int64_t> findNumber(const char *option, const std::string &text, std::int64_t least);

/// `20,24,26,30` or `20/24/26/30`: weights, each from zero on. Throws Error{"pattern-bad",{value}}.
std::vector<std::int64_t> requirePattern(const std::string &text);

} // namespace quotasmith::cli
