// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/approvers.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/op_codes.h"
#include "core/ops/versions/edit_versions.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <set>

namespace quotasmith::ops {

namespace {

constexpr std::string_view kList = "approvers";

/// As they are typed, without blanks around; every one once.
std::vector<std::string> requireNames(const std::vector<std::string> &typed)
{
    std::vector<std::string> names;
    std::set<std::string> known;
    for (const std::string &each : typed) {
        const std::string name(base::trimmed(each));
        if (name.empty())
            continue;
        if (!known.insert(base::folded(name)).second)
            throw base::Error("approver-twice", {{"name", name}});
        names.push_back(name);
    }
    return names;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::vector<std::string> readApprovers(const store::Connection &connection)
{
    std::vector<std::string> names;
    for (const plan::Record &record : store::readList(connection, plan::listKind(kList)))
        names.push_back(record.text("name"));
    return names;
}

store::Changes setApprovers(store::Document &document, const std::vector<std::string> &typed)
{
    const std::vector<std::string> names = requireNames(typed);
    const store::Op op{kApproversSet, store::StepKind::Edit, {{"name", joined(names)}}};
    return document.transact(op, [&](store::Writer &writer) {
        std::vector<plan::Record> known = store::readList(writer.connection(), plan::listKind(kList));
        std::int64_t place = 0;
        for (const std::string &name : names) {
            plan::Record record(plan::listKind(kList));
            std::erase_if(known, [&](const plan::Record &each) {
                const bool isSame = each.text("name") == name;
                if (isSame)
                    record = each;
                return isSame;
            });
            record.set("name", name);
            record.set("order", ++place);
            store::putRecord(writer, record);
        }
        for (const plan::Record &record : known)
            store::removeRecord(writer, record);
    });
}

} // namespace quotasmith::ops
