// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"
#include "core/money/number_scan.h"
#include "core/money/rounding.h"

#include <string_view>

namespace quotasmith::money {

/// Reads one text in any of the ways people write amounts; the thorough half of parseAmount.
///
///     amount  = [sign] [currency] [sign] ( chain | "(" [currency] chain [元] ")" ) [元] ["-"]
///     chain   = number [unit] { digits unit }
///     unit    = 千 | 万 | 亿 | 千万 | 千亿 | 万亿 | k | M
///
/// At most one sign; brackets are one.
class AmountReader {
public:
    AmountReader(std::string_view text, const AmountForm &form);
    ParsedAmount read();

private:
    struct Unit {
        int exponent = 0; ///< 0: none was there
        bool isTenThousands = false;
    };

    Flaw readAll();
    void readOpening();
    Flaw readChain();
    Flaw readUnit(const ScannedNumber &number, Unit &unit);
    void addPart(const ScannedNumber &number, int unitExponent);
    Flaw readClosing();
    bool acceptSign();
    bool acceptCurrency();
    bool acceptYuan();
    Flaw flawHere(AmountProblem problem) const { return {problem, m_reader.at()}; }
    ParsedAmount refused(Flaw flaw) const;
    ParsedAmount rounded() const;

    std::string_view m_text;
    const AmountForm &m_form;
    SignReader m_reader;
    int m_scaleExponent;
    Wide m_fine = 0;         ///< magnitude read so far, in millionths of a unit
    Flaw m_unfit;            ///< a problem with the amount rather than with its form
    std::size_t m_begin = 0; ///< where the first number stands
    bool m_isSigned = false;
    bool m_isNegative = false;
    bool m_isBracketed = false;
};

} // namespace quotasmith::money
