// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

/// The core speaks UTF-8, Qt speaks UTF-16: here they meet.
namespace quotasmith::text {

QString fromUtf8(std::string_view text);
std::string toUtf8(const QString &text);

} // namespace quotasmith::text
