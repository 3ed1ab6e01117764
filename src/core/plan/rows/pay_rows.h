// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/month_range.h"
#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the lists beside commission say. Amounts in minor units; people and places as nodes.
namespace quotasmith::plan {

/// A share of what a person brought counts for somebody else (业绩分成).
struct CreditSplit {
    std::string code;
    NodeId person;                 ///< who made the deal
    std::optional<NodeId> account; ///< a customer or everybody below a tier; nothing: every customer
    std::optional<NodeId> product; ///< a product or everything below a role; nothing: every product
    calendar::MonthRange months;
    NodeId to;
    money::Rate share;      ///< 0 … 1
    bool isOverlay = false; ///< counts for `to` without being taken from `person`
    std::string note;
};

/// Cash that came in for what a person sold (回款). Negative: paid back.
struct CashReceipt {
    std::string code;
    calendar::Date date;
    NodeId person;
    std::int64_t amount = 0;
    std::optional<NodeId> account;
    std::string note;
};

/// A line somebody writes into a statement, with the reason.
struct TypedCorrection {
    std::string code;
    NodeId person;
    calendar::Month month;
    std::int64_t amount = 0;
    std::string reason;
};

/// Commission that is taken back when something happens: a share of what a month's sales paid, or an amount.
struct ClawbackEvent {
    std::string code;
    calendar::Date date; ///< of the event
    NodeId person;
    calendar::Month sold;             ///< whose commission is taken back
    std::optional<money::Rate> share; ///< 0 … 1; exactly one of the two
    std::optional<std::int64_t> amount;
    std::string reason;
};

/// What a person draws a month at least, in place of the scheme's draw.
struct PersonalDraw {
    std::string code;
    NodeId person;
    std::optional<calendar::Month> from, until; ///< both included
    std::int64_t monthly = 0;
    bool isGuaranteed = false; ///< what is paid beyond the earnings is not owed

    bool covers(calendar::Month month) const { return (!from || month >= *from) && (!until || month <= *until); }
};

/// Part of a person's quota that is let off (目标减免): of every month, or an amount of all months together.
struct QuotaRelief {
    std::string code;
    NodeId person;
    calendar::MonthRange months;
    std::optional<money::Rate> percent; ///< 0 … 1; exactly one of the two
    std::optional<std::int64_t> amount;
    std::string reason;
};

/// Recognition in kind and in words: a prize, a raise, praise spoken or written.
enum class AwardKind { Prize, Raise, Spoken, Written };
/// `prize raise spoken written`
std::optional<AwardKind> findAwardKind(std::string_view code);
std::string_view awardKindCode(AwardKind kind);

/// A row of the register of awards. It pays nothing by itself.
struct Award {
    std::string code;
    calendar::Date date;
    NodeId node; ///< a person, or a team and everybody in it
    AwardKind kind = AwardKind::Prize;
    std::string text;
    std::optional<std::int64_t> worth;
};

} // namespace quotasmith::plan
