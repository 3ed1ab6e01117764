// SPDX-License-Identifier: Apache-2.0
#include "text/board/template_text.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSkipped{
    Sentence{"node-missing",
             QT_TRANSLATE_NOOP("Template", "{row}: there is no tier or role called {names}; it was left out.")},
    Sentence{"last-year-missing",
             QT_TRANSLATE_NOOP("Template",
                               "{row}: actuals of {missing} of last year are missing for {node}; it was left "
                               "out. Import them, or set the value yourself.")},
    Sentence{"base-missing",
             QT_TRANSLATE_NOOP("Template", "{row}: {measure} has no targets in {period} that {node} could have a share "
                                           "of; it was left out. Set the annual target first.")},
    Sentence{"ratio-impossible",
             QT_TRANSLATE_NOOP("Template", "{row}: {measure} of {node} would pass 100 %; it was left out.")},
    Sentence{"months-closed", QT_TRANSLATE_NOOP("Template", "{row}: {period} is closed; it was left out.")},
    Sentence{"conflict",
             QT_TRANSLATE_NOOP("Template", "{row}: {measure} of {node} in {period} cannot be reached beside "
                                           "what is held or planned; it was left out. Try --keep nothing.")},
};

constexpr const char *kOther = QT_TRANSLATE_NOOP("Template", "{row}: {node} in {period} was left out ({reason}).");

} // namespace

std::span<const Sentence> skippedSentences()
{
    return kSkipped;
}

QString templateRowText(const ops::TemplateRow &row)
{
    const bool isYear = row.span == ops::TemplateRow::Span::Year;
    const QString amount = countText(row.amount);
    switch (row.kind) {
    case ops::TemplateRow::Kind::GrowthOnLastYear:
        return QCoreApplication::translate("Template", "+%1 % on last year").arg(amount);
    case ops::TemplateRow::Kind::ShareOfParent:
        return isYear ? QCoreApplication::translate("Template", "%1 % of the parent").arg(amount)
                      : QCoreApplication::translate("Template", "%1 % of the parent in every quarter").arg(amount);
    case ops::TemplateRow::Kind::AtLeast:
        break;
    }
    return isYear ? QCoreApplication::translate("Template", "at least %1").arg(amount)
                  : QCoreApplication::translate("Template", "at least %1 every quarter").arg(amount);
}

QString skippedText(const ops::TemplateResult &result)
{
    const auto found = std::find_if(kSkipped.begin(), kSkipped.end(),
                                    [&](const Sentence &sentence) { return sentence.code == result.reason; });
    QStringList names, missing;
    for (const std::string_view name : result.row->names)
        names << fromUtf8(name);
    for (const plan::Measure measure : result.missing)
        missing << measureName(measure);
    const QString comma = QCoreApplication::translate("Template", ", ");
    return phrase(QCoreApplication::translate("Template", found == kSkipped.end() ? kOther : found->form),
                  {{"row", fromUtf8(result.row->code)},
                   {"names", names.join(comma)},
                   {"missing", missing.join(comma)},
                   {"node", fromUtf8(result.node)},
                   {"measure", measureName(result.row->measure)},
                   {"period", fromUtf8(result.period)},
                   {"reason", fromUtf8(result.reason)}});
}

} // namespace quotasmith::text
