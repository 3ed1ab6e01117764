// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/customers_reader.h"
#include "core/exchange/readers/people_reader.h"
#include "core/exchange/readers/products_reader.h"
#include "core/ops/import/import_context.h"
#include "core/ops/import/member_lines.h"
#include "core/ops/import/new_members.h"
#include "core/store/tables/members.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

template <class Record> Record detailOf(const std::vector<Record> &all, plan::NodeId node)
{
    const auto found = std::lower_bound(all.begin(), all.end(), node,
                                        [](const Record &record, plan::NodeId id) { return record.node < id; });
    if (found != all.end() && found->node == node)
        return *found;
    Record fresh;
    fresh.node = node;
    return fresh;
}

template <class Value, class Text> void say(Value &field, const Text &said)
{
    if (said)
        field = *said;
}

void sayText(std::string &field, const std::string &said)
{
    if (!said.empty())
        field = said;
}

/// Region and team of a person as the source says them; what it does not say stays, or is unassigned for a newcomer.
plan::NodeId teamOf(NodeCatalog &catalog, const exchange::Mapping &mapping, const exchange::PersonRecord &record,
                    std::optional<plan::NodeId> present)
{
    const bool saysPlace = mapping.has("region") || mapping.has("team");
    if (present && !saysPlace)
        return catalog.node(*present).parent;
    if (record.region.empty() && !record.team.empty()) {
        const NodeMatch team = catalog.match(record.team, plan::Level::Team);
        if (team.kind == NodeMatch::Kind::One)
            return team.node;
    }
    const plan::NodeId region = record.region.empty() ? catalog.unassignedChild(catalog.root())
                                                      : catalog.childOrNew(catalog.root(), record.region);
    return record.team.empty() ? catalog.unassignedChild(region) : catalog.childOrNew(region, record.team);
}

/// The group (tier, role) a member stands in.
plan::NodeId groupOf(NodeCatalog &catalog, bool isMapped, const std::string &name, std::optional<plan::NodeId> present)
{
    if (present && !isMapped)
        return catalog.node(*present).parent;
    return name.empty() ? catalog.unassignedChild(catalog.root()) : catalog.childOrNew(catalog.root(), name);
}

plan::Person personFrom(plan::Person person, const exchange::PersonRecord &record)
{
    sayText(person.title, record.title);
    if (record.hireDate)
        person.hireDate = record.hireDate->text();
    if (record.leaveDate)
        person.leaveDate = record.leaveDate->text();
    say(person.vacancyFrom, record.vacancyFrom);
    say(person.monthlyWage, record.monthlyWage);
    if (record.commissionRate)
        person.commissionRate = record.commissionRate->decimalText(12);
    return person;
}

} // namespace

void importPeople(ImportContext &context)
{
    const auto records = exchange::readPeople(context.source, context.mapping, context.options.read, context.report);
    NodeCatalog catalog(context.writer, plan::Axis::Organisation);
    MemberLines lines(context, catalog);
    const auto present = store::readPeople(context.writer.connection());
    for (const exchange::PersonRecord &record : records) {
        const auto member = lines.find(record);
        if (lines.isRefused(record.line))
            continue;
        const plan::NodeId team = teamOf(catalog, context.mapping, record, member);
        const plan::NodeId node = lines.put(record, member, team);
        const plan::Person before = detailOf(present, node);
        const plan::Person after = personFrom(before, record);
        if (after != before || !member) {
            store::putPerson(context.writer, after);
            lines.markChanged();
        }
        lines.endLine();
    }
    lines.finish("people");
}

void importCustomers(ImportContext &context)
{
    const auto records = exchange::readCustomers(context.source, context.mapping, context.options.read, context.report);
    NewMembers owners(context);
    for (const exchange::CustomerRecord &record : records)
        owners.make(plan::Level::Person, plan::Axis::Organisation, record.owner);
    owners.finish();
    NodeCatalog catalog(context.writer, plan::Axis::Customer);
    const NodeCatalog people(context.writer, plan::Axis::Organisation);
    MemberLines lines(context, catalog);
    const auto present = store::readAccounts(context.writer.connection());
    for (const exchange::CustomerRecord &record : records) {
        const auto member = lines.find(record);
        const auto owner = lines.findOther(people, plan::Level::Person, record.owner, record.line, "owner");
        if (lines.isRefused(record.line))
            continue;
        const plan::NodeId tier = groupOf(catalog, context.mapping.has("tier"), record.tier, member);
        const plan::NodeId node = lines.put(record, member, tier);
        const plan::Account before = detailOf(present, node);
        plan::Account after = before;
        sayText(after.accountClass, record.accountClass);
        sayText(after.city, record.city);
        if (owner)
            after.owner = owner;
        say(after.potential, record.potential);
        if (after != before || !member) {
            store::putAccount(context.writer, after);
            lines.markChanged();
        }
        lines.endLine();
    }
    lines.finish("customers");
}

void importProducts(ImportContext &context)
{
    const auto records = exchange::readProducts(context.source, context.mapping, context.options.read, context.report);
    NodeCatalog catalog(context.writer, plan::Axis::Product);
    MemberLines lines(context, catalog);
    const auto present = store::readProducts(context.writer.connection());
    for (const exchange::ProductRecord &record : records) {
        const auto member = lines.find(record);
        if (lines.isRefused(record.line))
            continue;
        const plan::NodeId role = groupOf(catalog, context.mapping.has("role"), record.role, member);
        const plan::NodeId node = lines.put(record, member, role);
        const plan::Product before = detailOf(present, node);
        plan::Product after = before;
        sayText(after.subcategory, record.subcategory);
        say(after.standardCost, record.standardCost);
        say(after.listPrice, record.listPrice);
        if (after != before || !member) {
            store::putProduct(context.writer, after);
            lines.markChanged();
        }
        lines.endLine();
    }
    lines.finish("products");
}

} // namespace quotasmith::ops
