// SPDX-License-Identifier: Apache-2.0
#include "text/board/proposal_text.h"

#include "text/board/ratio_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <QStringList>

namespace quotasmith::text {

namespace {

/// The words of proposals.
class Proposals {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

/// `leads 100 → 120`
QString changeText(const plan::Proposal &proposal, const plan::PlanSettings &settings)
{
    return Proposals::tr("%1 %2 → %3")
        .arg(measureName(proposal.member), wholeText(proposal.member, proposal.present, settings),
             wholeText(proposal.member, proposal.needed, settings));
}

} // namespace

QString identityText(const plan::Identity &identity)
{
    const QString sign = identity.kind == plan::Identity::Kind::Product ? QStringLiteral(" × ") : QStringLiteral(" − ");
    QString text;
    for (const plan::Measure part : identity.parts)
        text += (text.isEmpty() ? QString() : sign) + measureName(part);
    return text + QStringLiteral(" = ") + measureName(identity.whole);
}

QString proposalsText(std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings)
{
    QStringList sentences;
    for (std::size_t first = 0; first < proposals.size();) {
        const plan::Identity *identity = proposals[first].identity;
        QStringList changes;
        for (; first < proposals.size() && proposals[first].identity == identity; ++first)
            changes << changeText(proposals[first], settings);
        sentences << Proposals::tr(
                         "For %1 to hold again, one of these would have to change: %2. Nothing of it was done.")
                         .arg(identityText(*identity), changes.join(Proposals::tr("; ")));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace quotasmith::text
