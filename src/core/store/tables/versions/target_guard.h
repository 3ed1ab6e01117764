// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::store {

class Connection;

/// Every door through which targets are written asks here once it has found that something would move. Throws
/// Error{"plan-submitted",{version}} while a version waits for its approvers, Error{"plan-approved",{version}} once
/// the last one is approved: only a revision opens the targets again.
void requireTargetsOpen(const Connection &connection);
/// Whether it would not.
bool areTargetsOpen(const Connection &connection);

} // namespace quotasmith::store
