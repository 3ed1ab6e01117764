// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/commission/preview.h"
#include "core/exchange/schemes/scheme_file.h"
#include "ui/models/lists/member_names.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::ui {

/// A scheme while it is typed: it may lack its method, and parts of other methods are kept until it is saved. The
/// example is what it is looked at with. Amounts in minor units.
struct SchemeDraft {
    exchange::SchemeFile file;
    std::int64_t target = 0; ///< above zero
    std::int64_t actual = 0;

    bool isCurve() const { return file.scheme.method == commission::TierMethod::Curve; }
    bool isOverage() const { return file.scheme.method == commission::TierMethod::Overage; }
};

/// What a scheme is typed among.
struct SchemeGround {
    int decimals = 2;
    MemberNames members;  ///< of the organisation
    MemberNames products; ///< nodes of the product axis
    std::vector<calendar::Month> months;
    bool isWritable = false;
};

/// The scheme as it is saved: without the parts its method does not know.
exchange::SchemeFile savedForm(const exchange::SchemeFile &file);
/// What every method its parts allow would pay on the example; nothing while the parts are not sound.
std::vector<commission::MethodPay> methodsOf(const SchemeDraft &draft);
/// Chooses how tiers become pay. Of a curve the points begin as what the method before paid at its thresholds, of
/// overage the multipliers as what the rates are of the first.
void chooseMethod(SchemeDraft &draft, commission::TierMethod method);
/// Counts thresholds in attainment or in amounts: those that are there are brought over by the example's target.
void chooseBasis(SchemeDraft &draft, commission::TierBasis basis);

} // namespace quotasmith::ui
