// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace quotasmith::text {

using Values = std::map<std::string, QString>;

/// A sentence with each `{name}` replaced by its value. A part in `[…]` is left out when a value it names is missing or
/// empty; elsewhere such a value leaves nothing. Values are never looked into, so braces in a file's name stay.
QString phrase(const QString &form, const Values &values);

/// A code and the sentence for it, marked for translation with QT_TRANSLATE_NOOP.
struct Sentence {
    std::string_view code;
    const char *form;
};

} // namespace quotasmith::text
