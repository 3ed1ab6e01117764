// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>

/// JSON objects of one level, as the history and the sums of actuals are kept. Read and written without a tree: the
/// library's trees ask for memory where they are let go, and a step must be able to end for want of it.
namespace quotasmith::store {

/// Keys in order, without blanks; the same text as a tree of the library gives.
std::string flatJson(const std::map<std::string, std::string> &texts);
std::string flatJson(const std::map<std::string, std::int64_t> &numbers);

/// The texts, or the whole numbers, of an object; what is of another kind is passed over. Empty for what is none.
std::map<std::string, std::string> textsOfJson(const std::string &json);
std::map<std::string, std::int64_t> numbersOfJson(const std::string &json);

} // namespace quotasmith::store
