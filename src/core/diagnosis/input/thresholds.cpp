// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/thresholds.h"

#include "core/base/check.h"
#include "core/money/amount_text.h"
#include "core/plan/lists/settings.h"

namespace quotasmith::diagnosis {

Thresholds::Thresholds()
{
    for (const plan::Setting &key : plan::thresholdKeys())
        m_values.emplace(key.field.code, money::parseRate(key.field.fallback).rate);
}

void Thresholds::set(std::string_view key, const money::Rate &value)
{
    const auto known = m_values.find(key);
    QS_CHECK(known != m_values.end());
    known->second = value;
}

const money::Rate &Thresholds::operator[](std::string_view key) const
{
    const auto known = m_values.find(key);
    QS_CHECK(known != m_values.end());
    return known->second;
}

} // namespace quotasmith::diagnosis
