// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/phrase.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::text {

/// What a form's first group finds in the .cpp and .h files below some folders of the project.
std::set<std::string> codesIn(const std::vector<std::string> &folders, const std::string &form);

/// Whether every code has its sentence.
void expectKnown(const std::set<std::string> &codes, std::span<const Sentence> sentences);

} // namespace quotasmith::text
