// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/linter.h"

#include <algorithm>

namespace quotasmith::commission {

namespace {

using money::Rate;

const Rate kWhole{1, 1};
const Rate kHundredth{1, 100};
/// Nobody's first threshold lies above ten times the target, and no rate above the whole base.
const Rate kHighAttainment{10, 1};
/// A threshold in money is never so small.
const Rate kLowAmount{10, 1};

std::string place(const char *list, std::size_t i)
{
    return std::string(list) + '[' + std::to_string(i + 1) + ']';
}

class Linter {
public:
    explicit Linter(const Scheme &scheme) : m_scheme(scheme) {}

    std::vector<LintFinding> run()
    {
        if (!m_scheme.method)
            add("method-missing", LintSeverity::Bad, "method", {{"method", {}, likelyMethod()}});
        for (std::size_t i = 0; i < m_scheme.tiers.size(); ++i) {
            order(i);
            percent(i);
            if (i > 0)
                falling(i);
            unreachable(i);
        }
        below();
        points();
        return std::move(m_findings);
    }

private:
    void add(std::string_view code, LintSeverity severity, std::string part, std::vector<LintChange> changes)
    {
        m_findings.push_back({code, severity, std::move(part), std::move(changes)});
    }

    /// The only one that can be meant; of plain tiers the one that never pays a jump.
    std::string_view likelyMethod() const
    {
        return methodCode(!m_scheme.points.empty() ? TierMethod::Curve
                          : m_scheme.rate          ? TierMethod::Overage
                                                   : TierMethod::ProgressiveAbove);
    }

    const char *rateField() const { return m_scheme.rate ? ".multiplier" : ".rate"; }

    /// Half-open tiers leave no gap by themselves; those that say where they end may.
    void order(std::size_t i)
    {
        const auto &tiers = m_scheme.tiers;
        if (i > 0 && tiers[i].from <= tiers[i - 1].from)
            add("order", LintSeverity::Bad, place("tiers", i), {{place("tiers", i), {}}});
        if (!tiers[i].to || i + 1 == tiers.size() || *tiers[i].to == tiers[i + 1].from)
            return;
        add(*tiers[i].to > tiers[i + 1].from ? "overlap" : "gap", LintSeverity::Bad, place("tiers", i),
            {{place("tiers", i) + ".to", tiers[i + 1].from}});
    }

    void percent(std::size_t i)
    {
        const Tier &tier = m_scheme.tiers[i];
        const bool isAttainment = m_scheme.basis == TierBasis::Attainment;
        const std::string part = place("tiers", i);
        if (isAttainment && tier.from >= kHighAttainment)
            add("percent-as-amount", LintSeverity::Warn, part + ".from", {{part + ".from", tier.from * kHundredth}});
        if (!isAttainment && tier.from > Rate() && tier.from < kLowAmount)
            add("amount-as-percent", LintSeverity::Warn, part + ".from", {asShare(part)});
        const bool isMultiplier = m_scheme.rate.has_value();
        if (!isMultiplier && tier.rate >= kWhole)
            add("percent-as-amount", LintSeverity::Warn, part + ".rate", {{part + ".rate", tier.rate * kHundredth}});
    }

    /// Where every threshold is a share the basis is wrong, else the one tier.
    LintChange asShare(const std::string &part) const
    {
        const bool areShares = std::all_of(m_scheme.tiers.begin(), m_scheme.tiers.end(),
                                           [](const Tier &tier) { return tier.from < kLowAmount; });
        return areShares ? LintChange{"basis", {}, basisCode(TierBasis::Attainment)} : LintChange{part, {}};
    }

    void falling(std::size_t i)
    {
        const auto &tiers = m_scheme.tiers;
        if (tiers[i].rate < tiers[i - 1].rate)
            add("falling-rate", LintSeverity::Warn, place("tiers", i),
                {{place("tiers", i) + rateField(), tiers[i - 1].rate}});
    }

    /// A tier that ends where the gate has not opened yet is never paid by its own rate.
    void unreachable(std::size_t i)
    {
        const auto &tiers = m_scheme.tiers;
        const bool isByReached = m_scheme.method == TierMethod::Whole || m_scheme.method == TierMethod::Overage;
        if (!m_scheme.gate || !isByReached || m_scheme.basis != TierBasis::Attainment || i + 1 == tiers.size() ||
            tiers[i + 1].from > *m_scheme.gate)
            return;
        add("unreachable-tier", LintSeverity::Warn, place("tiers", i), {{place("tiers", i), {}}});
    }

    void below()
    {
        const auto &tiers = m_scheme.tiers;
        if (tiers.empty() || tiers.front().from == Rate())
            return;
        if (m_scheme.gate && m_scheme.basis == TierBasis::Attainment && *m_scheme.gate >= tiers.front().from)
            return;
        std::vector<LintChange> changes;
        if (m_scheme.method == TierMethod::Progressive && m_scheme.basis == TierBasis::Attainment)
            changes = {{"gate", tiers.front().from}, {"tiers[1].from", Rate()}};
        else if (m_scheme.rate)
            changes = {{"tiers[0].from", Rate()}, {"tiers[0].multiplier", kWhole}};
        else
            changes = {{"tiers[0].from", Rate()}, {"tiers[0].rate", Rate()}};
        add("no-rule-below", LintSeverity::Warn, "tiers[1]", std::move(changes));
    }

    void points()
    {
        const auto &points = m_scheme.points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (points[i].at <= points[i - 1].at)
                add("order", LintSeverity::Bad, place("points", i), {{place("points", i), {}}});
            if (points[i].pays < points[i - 1].pays)
                add("falling-pay", LintSeverity::Warn, place("points", i),
                    {{place("points", i) + ".pays", points[i - 1].pays}});
        }
        if (points.empty() || (m_scheme.cap && *m_scheme.cap <= points.back().pays))
            return;
        std::vector<LintChange> changes;
        if (m_scheme.reading != Reading::PerTransaction)
            changes = {{"cap", points.back().pays}};
        add("pay-ends", LintSeverity::Warn, place("points", points.size() - 1), std::move(changes));
    }

    const Scheme &m_scheme;
    std::vector<LintFinding> m_findings;
};

} // namespace

std::string_view lintSeverityCode(LintSeverity severity)
{
    return severity == LintSeverity::Bad ? "bad" : "warn";
}

std::vector<LintFinding> lint(const Scheme &scheme)
{
    return Linter(scheme).run();
}

} // namespace quotasmith::commission
