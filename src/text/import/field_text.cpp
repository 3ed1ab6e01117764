// SPDX-License-Identifier: Apache-2.0
#include "text/import/field_text.h"

#include "core/exchange/field.h"
#include "text/convert.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kFields{
    Sentence{"code", QT_TRANSLATE_NOOP("Field", "code")},
    Sentence{"externalIds", QT_TRANSLATE_NOOP("Field", "other id")},
    Sentence{"name", QT_TRANSLATE_NOOP("Field", "name")},
    Sentence{"title", QT_TRANSLATE_NOOP("Field", "job title")},
    Sentence{"region", QT_TRANSLATE_NOOP("Field", "region")},
    Sentence{"team", QT_TRANSLATE_NOOP("Field", "team")},
    Sentence{"hireDate", QT_TRANSLATE_NOOP("Field", "date of hire")},
    Sentence{"leaveDate", QT_TRANSLATE_NOOP("Field", "date of leaving")},
    Sentence{"monthlyWage", QT_TRANSLATE_NOOP("Field", "monthly wage")},
    Sentence{"commissionRate", QT_TRANSLATE_NOOP("Field", "commission rate")},
    Sentence{"vacancyFrom", QT_TRANSLATE_NOOP("Field", "vacant from")},
    Sentence{"tier", QT_TRANSLATE_NOOP("Field", "customer tier")},
    Sentence{"class", QT_TRANSLATE_NOOP("Field", "kind of customer")},
    Sentence{"city", QT_TRANSLATE_NOOP("Field", "city")},
    Sentence{"owner", QT_TRANSLATE_NOOP("Field", "person in charge")},
    Sentence{"potential", QT_TRANSLATE_NOOP("Field", "potential")},
    Sentence{"role", QT_TRANSLATE_NOOP("Field", "product role")},
    Sentence{"subcategory", QT_TRANSLATE_NOOP("Field", "subcategory")},
    Sentence{"standardCost", QT_TRANSLATE_NOOP("Field", "standard cost")},
    Sentence{"listPrice", QT_TRANSLATE_NOOP("Field", "list price")},
    Sentence{"date", QT_TRANSLATE_NOOP("Field", "date")},
    Sentence{"month", QT_TRANSLATE_NOOP("Field", "month")},
    Sentence{"year", QT_TRANSLATE_NOOP("Field", "year")},
    Sentence{"person", QT_TRANSLATE_NOOP("Field", "person")},
    Sentence{"account", QT_TRANSLATE_NOOP("Field", "customer")},
    Sentence{"product", QT_TRANSLATE_NOOP("Field", "product")},
    Sentence{"order", QT_TRANSLATE_NOOP("Field", "order number")},
    Sentence{"measure", QT_TRANSLATE_NOOP("Field", "measure")},
    Sentence{"value", QT_TRANSLATE_NOOP("Field", "value")},
    Sentence{"axis", QT_TRANSLATE_NOOP("Field", "axis")},
    Sentence{"parent", QT_TRANSLATE_NOOP("Field", "parent")},
    Sentence{"level", QT_TRANSLATE_NOOP("Field", "level")},
    Sentence{"ambition", QT_TRANSLATE_NOOP("Field", "level of ambition")},
};

/// Of a list, by the code; nothing for other kinds.
const plan::ListField *listFieldOf(exchange::ImportKind kind, std::string_view code)
{
    const plan::ListKind *list = exchange::listOf(kind);
    if (!list)
        return nullptr;
    const auto found = std::find_if(list->fields.begin(), list->fields.end(),
                                    [code](const plan::ListField &field) { return field.code == code; });
    return found == list->fields.end() ? nullptr : &*found;
}

QString periodWords(const exchange::PeriodHeader &period)
{
    const QString number = QString::number(period.number);
    const QString year = period.year ? QString::number(*period.year) : QString();
    const char *form = QT_TRANSLATE_NOOP("Field", "[{year}, ]month {number}");
    if (period.kind == exchange::PeriodHeader::Kind::Quarter)
        form = QT_TRANSLATE_NOOP("Field", "[{year}, ]quarter {number}");
    if (period.kind == exchange::PeriodHeader::Kind::Year)
        form = QT_TRANSLATE_NOOP("Field", "[{year}, ]whole year");
    return phrase(QCoreApplication::translate("Field", form), {{"number", number}, {"year", year}});
}

} // namespace

QString fieldName(exchange::ImportKind kind, std::string_view code)
{
    if (const plan::ListField *field = listFieldOf(kind, code))
        return listFieldName(*exchange::listOf(kind), *field);
    const exchange::Field *field = exchange::findField(kind, code);
    if (field && field->measure)
        return measureName(*field->measure);
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [code](const Sentence &sentence) { return sentence.code == code; });
    return found == kFields.end() ? fromUtf8(code) : QCoreApplication::translate("Field", found->form);
}

QString columnPeriodName(exchange::ImportKind kind, const exchange::ColumnPeriod &period)
{
    const bool isSum =
        kind == exchange::ImportKind::Actuals && period.period.kind != exchange::PeriodHeader::Kind::Month;
    const QString what = period.measure ? measureName(*period.measure) : fieldName(kind, "value");
    const char *const form =
        isSum ? QT_TRANSLATE_NOOP("Field", "{period}: compared") : QT_TRANSLATE_NOOP("Field", "{period}: {what}");
    return phrase(QCoreApplication::translate("Field", form), {{"period", periodWords(period.period)}, {"what", what}});
}

std::span<const Sentence> fieldNames()
{
    return kFields;
}

} // namespace quotasmith::text
