// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <stdexcept>
#include <string>

namespace quotasmith::fuzz {

/// A promise that does not hold for some input.
class Broken : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void promise(bool holds, const std::string &what)
{
    if (!holds)
        throw Broken(what);
}

/// Does something that may be refused; a refusal has a code. True when it was done.
template <class Work> bool isDone(Work work)
{
    try {
        work();
        return true;
    } catch (const base::Error &error) {
        promise(!error.code().empty(), "a refusal says why");
        return false;
    }
}

} // namespace quotasmith::fuzz
