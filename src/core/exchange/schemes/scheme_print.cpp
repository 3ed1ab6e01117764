// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/schemes/scheme_file.h"

#include "core/exchange/json/json_value.h"
#include "core/exchange/schemes/scheme_beside.h"
#include "core/money/amount_text.h"
#include "core/plan/ratio.h"

namespace quotasmith::exchange {

namespace {

using commission::Scheme;

JsonValue textJson(std::string_view text)
{
    return JsonValue::ofText(std::string(text));
}

JsonValue rateJson(const money::Rate &rate)
{
    return JsonValue::ofText(plan::exactText(rate));
}

class Printer {
public:
    Printer(const SchemeFile &file, int decimals) : m_file(file), m_scheme(file.scheme), m_decimals(decimals) {}

    std::string print()
    {
        said("code", m_file.code);
        said("name", m_file.name);
        said("note", m_file.note);
        m_object.add("base", textJson(plan::measureCode(m_scheme.base)));
        m_object.add("period", textJson(commission::schemePeriodCode(m_scheme.period)));
        m_object.add("basis", textJson(commission::basisCode(m_scheme.basis)));
        if (m_scheme.method)
            m_object.add("method", textJson(commission::methodCode(*m_scheme.method)));
        m_object.add("reading", textJson(commission::readingCode(m_scheme.reading)));
        tiers();
        if (m_scheme.rate)
            m_object.add("rate", rateJson(*m_scheme.rate));
        if (m_scheme.gate)
            m_object.add("gate", rateJson(*m_scheme.gate));
        if (m_scheme.cap)
            m_object.add("cap", amount(*m_scheme.cap));
        printBesideRules(m_file.beside, m_decimals, m_object);
        assigned();
        return m_object.print();
    }

private:
    void said(const char *name, const std::string &text)
    {
        if (!text.empty())
            m_object.add(name, textJson(text));
    }

    JsonValue amount(const money::Rate &units) const
    {
        return JsonValue::ofText(money::printAmount(units.numerator(), m_decimals));
    }

    JsonValue threshold(const money::Rate &at) const
    {
        return m_scheme.basis == commission::TierBasis::Amount ? amount(at) : rateJson(at);
    }

    void tiers()
    {
        JsonValue tiers = JsonValue::list(), points = JsonValue::list();
        for (const commission::Tier &tier : m_scheme.tiers) {
            JsonValue &one = tiers.items.emplace_back(JsonValue::object());
            one.add("from", threshold(tier.from));
            if (tier.to)
                one.add("to", threshold(*tier.to));
            one.add(m_scheme.rate ? "multiplier" : "rate", rateJson(tier.rate));
        }
        for (const commission::CurvePoint &point : m_scheme.points) {
            JsonValue &one = points.items.emplace_back(JsonValue::object());
            one.add("at", threshold(point.at));
            one.add("pays", amount(point.pays));
        }
        if (!tiers.items.empty())
            m_object.add("tiers", std::move(tiers));
        if (!points.items.empty())
            m_object.add("points", std::move(points));
    }

    void assigned()
    {
        if (!m_file.assigned)
            return;
        JsonValue list = JsonValue::list();
        for (const SchemeAssignment &assignment : *m_file.assigned) {
            JsonValue &one = list.items.emplace_back(JsonValue::object());
            one.add("node", textJson(assignment.node));
            if (assignment.from)
                one.add("from", textJson(assignment.from->text()));
            if (assignment.to)
                one.add("to", textJson(assignment.to->text()));
        }
        m_object.add("assigned", std::move(list));
    }

    const SchemeFile &m_file;
    const Scheme &m_scheme;
    int m_decimals;
    JsonValue m_object = JsonValue::object();
};

} // namespace

std::string printScheme(const SchemeFile &file, int decimals)
{
    return Printer(file, decimals).print();
}

} // namespace quotasmith::exchange
