// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <map>
#include <string>
#include <string_view>

namespace quotasmith::base {

/// What an error is about: named values (file, axis, code, line …). Never sentences.
using ErrorData = std::map<std::string, std::string>;

/// Something nobody below the user can repair. The code is a lower-case word with hyphens;
/// `src/text/error_text` turns code and data into what happened, to what, and what to do.
class Error : public std::exception {
public:
    explicit Error(std::string code, ErrorData data = {});

    const std::string &code() const { return m_code; }
    const ErrorData &data() const { return m_data; }
    /// The value called `name`, or nothing.
    std::string value(std::string_view name) const;
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    std::string m_code;
    ErrorData m_data;
    std::string m_what;
};

} // namespace quotasmith::base
