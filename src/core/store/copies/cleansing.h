// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::store {

class Connection;

/// What takes things out of a copy of a plan, by what its places tell (disclosure.h). Needs a connection that enforces
/// no foreign keys, within a transaction; the digest is reckoned anew afterwards. A place nobody has declared counts as
/// pay: a column that is forgotten is left out rather than given away.

/// Pay and the whole history. Of the register of awards raises go, of everything else its worth.
void dropPay(const Connection &copy);
/// Pay, what was written, and names: in their place stand codes that begin with what they name, the same
/// wherever the same word stood. Words the program itself knows (KA, HIT, marketShare …) stay.
void makeAnonymous(const Connection &copy);

} // namespace quotasmith::store
