// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <QString>

/// What the fields of a scheme say: exact numbers as one types them, and back.
namespace quotasmith::ui {

/// `80%`, `1.5%`; a fraction (`1/3`) where no decimal text says it.
QString typedRate(const std::optional<money::Rate> &rate);
/// `80%`, `0.8`, `1.5 ‰`, `1/3`; not below zero. Nothing for any other text.
std::optional<money::Rate> readRate(const QString &typed);
/// A plain number, such as a multiplier or months of wage: `1.5`.
QString typedNumber(const money::Rate &number);

/// `200,000.00`
QString typedAmount(std::int64_t units, int decimals);
/// `200000`, `20万`; not below zero. Nothing for any other text.
std::optional<std::int64_t> readAmount(const QString &typed, int decimals);
std::optional<int> readCount(const QString &typed, int least, int most);
/// `2027-05`; nothing for any other text.
std::optional<calendar::Month> readMonth(const QString &typed);

/// Why a text was not taken.
QString rateRefusal(const QString &typed);
QString amountRefusal(const QString &typed);
QString countRefusal(const QString &typed, int least, int most);
QString monthRefusal(const QString &typed);

} // namespace quotasmith::ui
