// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/member_names.h"

#include "core/plan/lists/field.h"
#include "text/convert.h"

#include <algorithm>
#include <vector>

namespace quotasmith::ui {

MemberNames::MemberNames(const plan::Tree &tree, std::string_view levels)
{
    const auto wanted = plan::partsOf(levels, '|');
    const auto isWanted = [&wanted](const plan::Node &node) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), plan::levelCode(node.level)) != wanted.end();
    };
    QHash<QString, int> times;
    for (const plan::Node &node : tree.nodes()) {
        ++times[text::fromUtf8(node.name)];
        times[text::fromUtf8(node.code)] += 2; // a name that is somebody's code says nobody
    }
    for (const plan::Node &node : tree.nodes()) {
        const QString code = text::fromUtf8(node.code), name = text::fromUtf8(node.name);
        const bool isClear = !name.isEmpty() && times.value(name) == 1;
        m_shown.insert(code, isClear ? name : code);
        if (!isWanted(node))
            continue;
        m_codes.insert(isClear ? name : code, code);
        m_all.append(isClear ? name : code);
    }
}

} // namespace quotasmith::ui
