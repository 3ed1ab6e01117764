// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "core/ops/commission/reading/credits.h"

#include <functional>
#include <optional>

namespace quotasmith::ops {

/// Which of the book's pays a person's month belongs to; nothing for a month nobody pays.
using PayOfMonth = std::function<std::optional<std::size_t>(plan::NodeId person, calendar::Month month)>;

/// Pays what is due by schemes that read each transaction line by line: what each line of the actuals earns by itself,
/// rounded by itself, against the target of the whole stretch. Slices are put together tier by tier. Every line is
/// looked at once and not kept. Does nothing, and reads nothing, where no scheme asks for it; a cumulative reading pays
/// in the end what one calculation pays and needs none.
void payTransactions(const store::Connection &connection, PayBook &book, const Credits &credits,
                     const PayOfMonth &payOf);

} // namespace quotasmith::ops
