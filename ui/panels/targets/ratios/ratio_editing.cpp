// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_editing.h"

#include "text/board/proposal_text.h"
#include "text/board/ratio_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::ui {

namespace {

/// The words of an edit of a ratio.
class RatioEditing {
    Q_DECLARE_TR_FUNCTIONS(RatioEditing)
};

/// A parent goes on showing what its parts make.
QString keptBeside(const ops::RatioOutcome &outcome)
{
    if (!outcome.set || outcome.shown.value == outcome.set)
        return {};
    const plan::Node &node = outcome.plan.numerator.sheet.tree(outcome.place.axis).node(outcome.place.node);
    return RatioEditing::tr("%1 has targets of both parts, so it goes on showing what they make: %2. What you set, %3, "
                            "is kept beside it.")
        .arg(text::nodeName(node), text::ratioText(outcome.plan.measure, outcome.shown.value, outcome.plan.settings()),
             text::ratioText(outcome.plan.measure, outcome.set, outcome.plan.settings()));
}

QString wordsOf(const ops::RatioOutcome &outcome)
{
    QStringList sentences{keptBeside(outcome), text::proposalsText(outcome.proposals, outcome.plan.settings())};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

RatioAnswer typeRatio(DocumentSession &session, const ops::SetRatio &request)
{
    QString words;
    const bool ran = session.run([&](store::Document &document) {
        const ops::RatioOutcome outcome = ops::setRatio(document, request, ops::Run::Write);
        words = wordsOf(outcome);
        return outcome.changes;
    });
    if (!ran)
        return *session.lastError();
    return words;
}

std::variant<ops::RatiosOutcome, base::Error> typeRatios(DocumentSession &session, const ops::SetRatios &request,
                                                         ops::Partly partly, ops::Run run)
{
    ops::RatiosOutcome outcome;
    const bool ran = session.run([&](store::Document &document) {
        outcome = ops::setRatios(document, request, partly, run);
        return outcome.changes;
    });
    if (!ran)
        return *session.lastError();
    return outcome;
}

} // namespace quotasmith::ui
