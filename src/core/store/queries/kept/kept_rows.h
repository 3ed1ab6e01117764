// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "core/store/tables/targets.h"

#include <array>
#include <memory>
#include <string_view>

/// What a connection has read of a large company and still knows: its trees and stored target lines, which are most of
/// the work of reading a sheet. Nothing is kept that may have changed: another program's commit, a rolled back
/// transaction, a change nobody told KeptFollower of, each empties it; within a transaction that has written,
/// everything is read anew.
namespace quotasmith::store {

class Connection;

using SharedTree = std::shared_ptr<const plan::Tree>;
using SharedLines = std::shared_ptr<const LinesByNode>;

/// The trees as readTree would read them now, by Axis.
std::array<SharedTree, 3> sharedTrees(const Connection &connection, const plan::PlanSettings &settings);
/// The lines as readTargets would read them now.
SharedLines sharedTargets(const Connection &connection, plan::Measure measure, plan::Axis axis);

/// Carries what is kept over a transaction: made before it begins, told of its changeset once it is committed.
class KeptFollower {
public:
    explicit KeptFollower(const Connection &connection);
    void committed(std::string_view changeset) const;

private:
    const Connection &m_connection;
};

} // namespace quotasmith::store
