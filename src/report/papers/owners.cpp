// SPDX-License-Identifier: Apache-2.0
#include "report/papers/owners.h"

#include "core/plan/lists/names.h"
#include "text/convert.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

std::string keyOf(const QString &name)
{
    return text::toUtf8(name.trimmed().toCaseFolded());
}

} // namespace

Owners::Owners(const plan::Tree &organisation, int node)
{
    for (int one = node; one < organisation.end(node); ++one)
        for (const std::string &name : {organisation.node(one).code, organisation.node(one).name})
            m_names.insert(keyOf(text::fromUtf8(name)));
}

bool Owners::own(std::string_view owner) const
{
    if (areEverybody())
        return true;
    const auto isKnown = [this](std::string_view name) { return m_names.contains(keyOf(text::fromUtf8(name))); };
    const std::vector<std::string> names = plan::namesIn(owner);
    return isKnown(owner) || std::any_of(names.begin(), names.end(), isKnown);
}

} // namespace quotasmith::report
