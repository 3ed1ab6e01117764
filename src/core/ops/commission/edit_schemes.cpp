// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/edit_schemes.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/commission/beside/sound_rules.h"
#include "core/commission/preview.h"
#include "core/money/amount_text.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using store::SchemeAssignment;

bool overlaps(const SchemeAssignment &a, const SchemeAssignment &b)
{
    const bool isBefore = a.to && b.from && *a.to < *b.from;
    const bool isAfter = b.to && a.from && *b.to < *a.from;
    return a.node == b.node && !isBefore && !isAfter;
}

/// The scheme another one of which stands in the way of an assignment; nullptr when none does.
const store::StoredScheme *rivalOf(const std::vector<store::StoredScheme> &schemes, const SchemeAssignment &wanted,
                                   store::SchemeId own)
{
    for (const store::StoredScheme &scheme : schemes)
        if (scheme.id != own && std::any_of(scheme.assigned.begin(), scheme.assigned.end(),
                                            [&](const SchemeAssignment &one) { return overlaps(one, wanted); }))
            return &scheme;
    return nullptr;
}

[[noreturn]] void refuseTwice(const std::string &node, const std::string &scheme, const std::string &other)
{
    throw base::Error("scheme-assigned-twice", {{"node", node}, {"scheme", scheme}, {"other", other}});
}

/// Everything a scheme is put among.
struct Ground {
    plan::Tree tree;
    std::vector<store::StoredScheme> schemes;
};

std::vector<SchemeAssignment> assignedAs(const exchange::SchemeFile &file, const Ground &ground,
                                         const store::StoredScheme &scheme)
{
    std::vector<SchemeAssignment> assigned;
    for (const exchange::SchemeAssignment &one : *file.assigned) {
        const int node = requireNode(ground.tree, plan::Axis::Organisation, one.node);
        const SchemeAssignment wanted{ground.tree.node(node).id, one.from, one.to};
        if (const auto *rival = rivalOf(ground.schemes, wanted, scheme.id))
            refuseTwice(one.node, scheme.code, rival->code);
        if (std::any_of(assigned.begin(), assigned.end(),
                        [&](const SchemeAssignment &other) { return overlaps(other, wanted); }))
            refuseTwice(one.node, scheme.code, scheme.code);
        assigned.push_back(wanted);
    }
    std::sort(assigned.begin(), assigned.end(), [](const SchemeAssignment &a, const SchemeAssignment &b) {
        return std::pair(a.from.value_or(calendar::Month()), a.node) <
               std::pair(b.from.value_or(calendar::Month()), b.node);
    });
    return assigned;
}

SchemePlace assign(const exchange::SchemeFile &file, const Ground &ground, store::StoredScheme &scheme)
{
    if (file.assigned) {
        scheme.assigned = assignedAs(file, ground, scheme);
        return SchemePlace::AsWritten;
    }
    if (!scheme.id.isNull())
        return SchemePlace::AsWritten;
    const SchemeAssignment company{ground.tree.node(0).id, {}, {}};
    if (rivalOf(ground.schemes, company, scheme.id))
        return SchemePlace::Nobody;
    scheme.assigned = {company};
    return SchemePlace::Company;
}

std::string definitionOf(exchange::SchemeFile file, int decimals)
{
    file.code.clear();
    file.assigned.reset();
    return exchange::printScheme(file, decimals);
}

void requireProducts(const store::Connection &connection, const plan::PlanSettings &settings,
                     const commission::BesideRules &rules)
{
    if (rules.newProducts.empty())
        return;
    const plan::Tree products = store::readTree(connection, settings, plan::Axis::Product);
    for (const commission::NewProductRule &rule : rules.newProducts)
        requireNode(products, plan::Axis::Product, rule.product);
}

} // namespace

std::vector<KnownScheme> readKnownSchemes(const store::Connection &connection)
{
    const int decimals = store::readSettings(connection).currency.exponent;
    std::vector<KnownScheme> known;
    for (store::StoredScheme &stored : store::readSchemes(connection)) {
        try {
            known.push_back({stored.id, stored.code, exchange::parseScheme(stored.code, stored.definition, decimals),
                             std::move(stored.assigned)});
            requireSound(known.back().file.scheme);
            requireSound(known.back().file.beside);
        } catch (const base::Error &) {
            throw base::Error("file-damaged", {{"file", stored.code}, {"cause", "scheme " + stored.code}});
        }
    }
    return known;
}

void requireMethod(const commission::Scheme &scheme, int decimals)
{
    if (scheme.method)
        return;
    std::int64_t million = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        million *= 10;
    const std::int64_t actual = million / 10 * 13;
    std::string pays;
    for (const commission::MethodPay &one : commission::previewMethods(scheme, million, actual))
        pays += (pays.empty() ? "" : ", ") + std::string(commission::methodCode(*one.scheme.method)) + ' ' +
                money::printGrouped(one.pay, decimals);
    throw base::Error("scheme-method-missing", {{"target", money::printGrouped(million, decimals)},
                                                {"actual", money::printGrouped(actual, decimals)},
                                                {"pays", pays}});
}

PutSchemeOutcome putScheme(store::Document &document, const exchange::SchemeFile &file, const std::string &code)
{
    const plan::PlanSettings settings = store::readSettings(document.connection());
    requireMethod(file.scheme, settings.currency.exponent);
    requireSound(file.scheme);
    requireSound(file.beside);
    requireProducts(document.connection(), settings, file.beside);
    const Ground ground{store::readTree(document.connection(), settings, plan::Axis::Organisation),
                        store::readSchemes(document.connection())};
    PutSchemeOutcome outcome{{}, file.code.empty() ? code : file.code, {}};
    const auto present = std::find_if(ground.schemes.begin(), ground.schemes.end(),
                                      [&](const store::StoredScheme &one) { return one.code == outcome.code; });
    store::StoredScheme scheme;
    if (present != ground.schemes.end())
        scheme = *present;
    scheme.code = outcome.code;
    scheme.definition = definitionOf(file, settings.currency.exponent);
    outcome.place = assign(file, ground, scheme);
    const store::Op op{kSchemePut, store::StepKind::Edit, {{"key", outcome.code}}};
    outcome.changes = document.transact(op, [&](store::Writer &writer) { store::putScheme(writer, scheme); });
    return outcome;
}

store::Changes removeScheme(store::Document &document, const std::string &code)
{
    std::vector<std::string> codes;
    for (const store::StoredScheme &scheme : store::readSchemes(document.connection())) {
        if (scheme.code == code)
            return document.transact({kSchemeRemove, store::StepKind::Edit, {{"key", code}}},
                                     [&](store::Writer &writer) { store::removeScheme(writer, scheme.id); });
        codes.push_back(scheme.code);
    }
    const auto near = base::nearest(code, codes, 1);
    throw base::Error("scheme-unknown", {{"scheme", code}, {"nearest", near.empty() ? std::string() : near.front()}});
}

} // namespace quotasmith::ops
