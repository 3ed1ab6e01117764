// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "report/papers/paper_frame.h"

#include <map>
#include <vector>

namespace quotasmith::report {

/// What somebody's targets pay, for a letter.
class LetterPay {
public:
    LetterPay(const store::Connection &connection, const PaperFrame &frame);

    /// Everybody who is paid, in tree order.
    const std::vector<ops::PaidPerson> &people() const { return m_book.people; }
    /// The rules of a person's schemes, each with the months in which it pays, in the order in which they begin, worked
    /// on the person's own quota; of a node above people, the rules of everybody below it.
    std::vector<Block> blocks(const plan::Tree &organisation, int node) const;

private:
    using ByScheme = std::map<std::size_t, commission::PayMonths>;

    ByScheme paid(const plan::Tree &organisation, int node) const;

    const PaperFrame &m_frame;
    ops::PayBook m_book;
    plan::Tree m_products;
};

} // namespace quotasmith::report
