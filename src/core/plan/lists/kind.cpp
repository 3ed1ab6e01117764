// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kind.h"

#include "core/base/check.h"
#include "core/plan/lists/kinds/kinds.h"

#include <algorithm>
#include <vector>

namespace quotasmith::plan {

std::optional<std::size_t> ListKind::find(std::string_view field) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [field](const ListField &each) { return each.code == field; });
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

const ListField &ListKind::field(std::string_view wanted) const
{
    const auto found = find(wanted);
    QS_CHECK(found);
    return fields[*found];
}

bool ListKind::hasNodes() const
{
    return std::any_of(fields.begin(), fields.end(),
                       [](const ListField &field) { return field.type == ListType::Node; });
}

std::span<const ListKind> listKinds()
{
    static const std::vector<ListKind> kinds = [] {
        std::vector<ListKind> all;
        for (const auto group :
             {goalKinds(), peopleKinds(), seasonKinds(), customerKinds(), marketKinds(), teamKinds(), workKinds(),
              projectKinds(), spendingKinds(), meetingKinds(), payKinds(), reviewKinds(), approvalKinds(), planKinds()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return kinds;
}

const ListKind *findListKind(std::string_view code)
{
    const auto kinds = listKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [code](const ListKind &kind) { return kind.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

const ListKind &listKind(std::string_view code)
{
    const ListKind *kind = findListKind(code);
    QS_CHECK(kind);
    return *kind;
}

} // namespace quotasmith::plan
