// SPDX-License-Identifier: Apache-2.0
#include "text/phrase.h"

namespace quotasmith::text {

namespace {

struct Filled {
    QString text;
    bool isComplete = true;
};

Filled fill(QStringView form, const Values &values)
{
    Filled result;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype end = form[at] == u'{' ? form.indexOf(u'}', at) : -1;
        if (end < 0) {
            result.text += form[at++];
            continue;
        }
        const auto found = values.find(form.mid(at + 1, end - at - 1).toString().toStdString());
        if (found == values.end() || found->second.isEmpty())
            result.isComplete = false;
        else
            result.text += found->second;
        at = end + 1;
    }
    return result;
}

} // namespace

QString phrase(const QString &form, const Values &values)
{
    QString text;
    QStringView rest(form);
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'[');
        const qsizetype close = open < 0 ? -1 : rest.indexOf(u']', open);
        if (close < 0)
            return text + fill(rest, values).text;
        text += fill(rest.first(open), values).text;
        const Filled part = fill(rest.mid(open + 1, close - open - 1), values);
        if (part.isComplete)
            text += part.text;
        rest = rest.mid(close + 1);
    }
    return text;
}

} // namespace quotasmith::text
