// SPDX-License-Identifier: Apache-2.0
#include "text/error_text/error_parts.h"

#include "text/error_text.h"

#include <QStringList>

namespace quotasmith::text {

namespace {

bool isFullStop(QChar letter)
{
    return letter == u'.' || letter == u'。' || letter == u'?' || letter == u'？';
}

/// Where the first sentence of a form ends: behind its full stop. Braces and brackets are not looked into; a point
/// within a word or number ends nothing.
qsizetype endOfFirst(const QString &form)
{
    int depth = 0;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const QChar letter = form[at];
        if (letter == u'{' || letter == u'[')
            ++depth;
        else if (letter == u'}' || letter == u']')
            --depth;
        if (depth > 0 || !isFullStop(letter))
            continue;
        const bool isWide = letter == u'。' || letter == u'？';
        if (isWide || at + 1 == form.size() || form[at + 1] == u' ' || form[at + 1] == u'[')
            return at + 1;
    }
    return form.size();
}

/// Takes the cause out of a sentence that ends with it: `{file} cannot be read: {cause}.`
QString takeCause(QString &sentence)
{
    for (const QString &cause : {QStringLiteral("{cause}"), QStringLiteral("{problem}")})
        for (const QString &colon : {QStringLiteral(": "), QStringLiteral("："), QStringLiteral(":")}) {
            const qsizetype at = sentence.indexOf(colon + cause);
            if (at < 0 || at + colon.size() + cause.size() + 1 != sentence.size())
                continue;
            sentence.remove(at, colon.size() + cause.size());
            return cause;
        }
    return {};
}

} // namespace

ErrorParts errorParts(const base::Error &error)
{
    const QString form = errorForm(error.code());
    if (form.isEmpty())
        return {errorText(error), {}, {}};
    const qsizetype end = endOfFirst(form);
    QString problem = form.first(end);
    const QString cause = takeCause(problem);
    const Values values = errorValues(error.data());
    return {phrase(problem, values), phrase(cause, values), phrase(form.mid(end), values).trimmed()};
}

} // namespace quotasmith::text
