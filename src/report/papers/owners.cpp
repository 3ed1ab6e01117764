// SPDX-License-Identifier: Apache-2.0
#include "report/papers/owners.h"

#include "text/convert.h"

#include <QRegularExpression>
#include <QStringList>

namespace quotasmith::report {

namespace {

std::string keyOf(const QString &name)
{
    return text::toUtf8(name.trimmed().toCaseFolded());
}

} // namespace

Owners::Owners(const plan::Tree &organisation, int node)
{
    for (int one = node; one < organisation.end(node); ++one)
        for (const std::string &name : {organisation.node(one).code, organisation.node(one).name})
            m_names.insert(keyOf(text::fromUtf8(name)));
}

bool Owners::own(std::string_view owner) const
{
    if (areEverybody())
        return true;
    static const QRegularExpression kBetween(QStringLiteral("[,;/，；、]"));
    const QString names = text::fromUtf8(owner);
    if (names.trimmed().isEmpty())
        return false;
    if (m_names.contains(keyOf(names)))
        return true;
    for (const QString &name : names.split(kBetween, Qt::SkipEmptyParts))
        if (m_names.contains(keyOf(name)))
            return true;
    return false;
}

} // namespace quotasmith::report
