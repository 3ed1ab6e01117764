// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/exchange/source.h"
#include "core/plan/plan_settings.h"

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// What the import of one kind works with, inside the transaction.
struct ImportContext {
    store::Writer &writer;
    const plan::PlanSettings &settings;
    const exchange::Source &source;
    const exchange::Mapping &mapping;
    const exchange::ImportOptions &options;
    exchange::ImportReport &report;

    bool mayStore() const { return report.refused.lines() == 0 || options.allowRefused; }
};

void importPeople(ImportContext &context);
void importCustomers(ImportContext &context);
void importProducts(ImportContext &context);
/// `contentHash`: of the file and of how it was read.
void importActuals(ImportContext &context, const std::string &contentHash);
void importTargets(ImportContext &context);
/// The list the kind of the import stands for.
void importList(ImportContext &context);

} // namespace quotasmith::ops
