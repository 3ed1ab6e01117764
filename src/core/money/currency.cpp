// SPDX-License-Identifier: Apache-2.0
#include "core/money/currency.h"

#include <algorithm>

namespace quotasmith::money {

namespace {

/// ISO 4217, list one (currencies in use; funds, metals and units of account left out), by decimals of the minor unit.
constexpr std::string_view kWithoutMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view kWithThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view kWithTwoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG";

bool isListed(std::string_view list, std::string_view code)
{
    const std::size_t at = list.find(code);
    return at != std::string_view::npos && at % 4 == 0;
}

} // namespace

std::optional<Currency> findCurrency(std::string_view code)
{
    std::string upper(code);
    for (char &letter : upper)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - ('a' - 'A'));
    const bool isCode = upper.size() == 3 && std::all_of(upper.begin(), upper.end(),
                                                         [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    if (!isCode)
        return std::nullopt;
    if (isListed(kWithTwoDecimals, upper))
        return Currency{upper, 2};
    if (isListed(kWithoutMinorUnit, upper))
        return Currency{upper, 0};
    if (isListed(kWithThreeDecimals, upper))
        return Currency{upper, 3};
    return std::nullopt;
}

} // namespace quotasmith::money
