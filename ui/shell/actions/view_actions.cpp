// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &viewActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::English, "english", "English", nullptr, {}, Need::Idle, ActionForm::Toggle},
        {ActionId::Chinese, "chinese", "中文", nullptr, {}, Need::Idle, ActionForm::Toggle},
        {ActionId::UnitOne, "unit-1", nullptr, nullptr, {}, Need::Nothing, ActionForm::Toggle},
        {ActionId::UnitThousand, "unit-1k", nullptr, nullptr, {}, Need::Nothing, ActionForm::Toggle},
        {ActionId::UnitTenThousand, "unit-10k", nullptr, nullptr, {}, Need::Nothing, ActionForm::Toggle},
        {ActionId::UnitHundredMillion, "unit-100m", nullptr, nullptr, {}, Need::Nothing, ActionForm::Toggle},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
