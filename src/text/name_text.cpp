// SPDX-License-Identifier: Apache-2.0
#include "text/name_text.h"

#include "text/convert.h"
#include "text/list_text.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kAxisNames{QT_TRANSLATE_NOOP("Name", "organisation"), QT_TRANSLATE_NOOP("Name", "customers"),
                                QT_TRANSLATE_NOOP("Name", "products")};

constexpr std::array kLevelNames{
    QT_TRANSLATE_NOOP("Name", "company"), QT_TRANSLATE_NOOP("Name", "region"),  QT_TRANSLATE_NOOP("Name", "team"),
    QT_TRANSLATE_NOOP("Name", "person"),  QT_TRANSLATE_NOOP("Name", "tier"),    QT_TRANSLATE_NOOP("Name", "account"),
    QT_TRANSLATE_NOOP("Name", "role"),    QT_TRANSLATE_NOOP("Name", "product"),
};

constexpr std::array kMeasureNames{
    QT_TRANSLATE_NOOP("Name", "revenue"),
    QT_TRANSLATE_NOOP("Name", "signed contracts"),
    QT_TRANSLATE_NOOP("Name", "collected"),
    QT_TRANSLATE_NOOP("Name", "cost"),
    QT_TRANSLATE_NOOP("Name", "gross profit"),
    QT_TRANSLATE_NOOP("Name", "orders"),
    QT_TRANSLATE_NOOP("Name", "units"),
    QT_TRANSLATE_NOOP("Name", "leads"),
    QT_TRANSLATE_NOOP("Name", "opportunities"),
    QT_TRANSLATE_NOOP("Name", "won opportunities"),
    QT_TRANSLATE_NOOP("Name", "new customers"),
    QT_TRANSLATE_NOOP("Name", "new users"),
    QT_TRANSLATE_NOOP("Name", "seed customers"),
    QT_TRANSLATE_NOOP("Name", "customers served"),
    QT_TRANSLATE_NOOP("Name", "repeat customers"),
    QT_TRANSLATE_NOOP("Name", "lost customers"),
    QT_TRANSLATE_NOOP("Name", "visits"),
    QT_TRANSLATE_NOOP("Name", "calls"),
    QT_TRANSLATE_NOOP("Name", "conversion rate"),
    QT_TRANSLATE_NOOP("Name", "average order value"),
    QT_TRANSLATE_NOOP("Name", "win rate"),
    QT_TRANSLATE_NOOP("Name", "win cycle"),
    QT_TRANSLATE_NOOP("Name", "market share"),
    QT_TRANSLATE_NOOP("Name", "gross margin"),
    QT_TRANSLATE_NOOP("Name", "repurchase rate"),
    QT_TRANSLATE_NOOP("Name", "renewal rate"),
    QT_TRANSLATE_NOOP("Name", "retention rate"),
    QT_TRANSLATE_NOOP("Name", "satisfaction"),
    QT_TRANSLATE_NOOP("Name", "collection rate"),
    QT_TRANSLATE_NOOP("Name", "acquisition cost"),
};

constexpr std::array kKeepNames{
    QT_TRANSLATE_NOOP("Name", "totals stay, siblings share"),
    QT_TRANSLATE_NOOP("Name", "own year stays, own months share"),
    QT_TRANSLATE_NOOP("Name", "both stay"),
    QT_TRANSLATE_NOOP("Name", "rolls up into the annual target"),
};

constexpr std::array kMethodNames{
    QT_TRANSLATE_NOOP("Name", "in proportion to present values"),
    QT_TRANSLATE_NOOP("Name", "equal"),
    QT_TRANSLATE_NOOP("Name", "like last year"),
    QT_TRANSLATE_NOOP("Name", "by learned seasonality"),
    QT_TRANSLATE_NOOP("Name", "by a pattern"),
    QT_TRANSLATE_NOOP("Name", "by working days"),
    QT_TRANSLATE_NOOP("Name", "in a straight line"),
    QT_TRANSLATE_NOOP("Name", "by a percentage"),
    QT_TRANSLATE_NOOP("Name", "growing month by month"),
    QT_TRANSLATE_NOOP("Name", "all like the first month"),
    QT_TRANSLATE_NOOP("Name", "like another node"),
};

constexpr std::array kKindNames{
    QT_TRANSLATE_NOOP("Name", "people"),  QT_TRANSLATE_NOOP("Name", "customers"), QT_TRANSLATE_NOOP("Name", "products"),
    QT_TRANSLATE_NOOP("Name", "actuals"), QT_TRANSLATE_NOOP("Name", "targets"),
};

constexpr std::array kAmbitionNames{
    Sentence{"base", QT_TRANSLATE_NOOP("Name", "target")},
    Sentence{"stretch", QT_TRANSLATE_NOOP("Name", "stretch")},
    Sentence{"challenge", QT_TRANSLATE_NOOP("Name", "challenge")},
};

constexpr std::array kCheckNames{
    Sentence{"integrity", QT_TRANSLATE_NOOP("Name", "pages of the file")},
    Sentence{"digest", QT_TRANSLATE_NOOP("Name", "content against its digest")},
    Sentence{"chain", QT_TRANSLATE_NOOP("Name", "history chain")},
    Sentence{"sums", QT_TRANSLATE_NOOP("Name", "sums on every axis")},
    Sentence{"holds", QT_TRANSLATE_NOOP("Name", "held values")},
    Sentence{"references", QT_TRANSLATE_NOOP("Name", "references between tables")},
};

QString name(const char *word)
{
    return QCoreApplication::translate("Name", word);
}

template <class Enumeration, std::size_t size>
QString nameOf(const std::array<const char *, size> &names, Enumeration value)
{
    return name(names.at(static_cast<std::size_t>(value)));
}

template <std::size_t size> QString nameOf(const std::array<Sentence, size> &names, std::string_view code)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [code](const Sentence &entry) { return entry.code == code; });
    return found == names.end() ? fromUtf8(code) : name(found->form);
}

/// What stands in the way of a change.
constexpr std::array kUses{
    Sentence{"targets", QT_TRANSLATE_NOOP("Name", "targets")},
    Sentence{"actuals", QT_TRANSLATE_NOOP("Name", "actuals")},
    Sentence{"holds", QT_TRANSLATE_NOOP("Name", "holds")},
    Sentence{"lists", QT_TRANSLATE_NOOP("Name", "rows in lists")},
};

} // namespace

QString axisName(plan::Axis axis)
{
    return nameOf(kAxisNames, axis);
}

QString levelName(plan::Level level)
{
    return nameOf(kLevelNames, level);
}

QString measureName(plan::Measure measure)
{
    return nameOf(kMeasureNames, measure);
}

QString ambitionName(std::string_view code)
{
    return nameOf(kAmbitionNames, code);
}

QString taxName(plan::Tax tax)
{
    return tax == plan::Tax::Included ? QCoreApplication::translate("Name", "tax included")
                                      : QCoreApplication::translate("Name", "tax excluded");
}

QString keepName(spread::Keep keep)
{
    return nameOf(kKeepNames, keep);
}

QString methodName(spread::Method method)
{
    return nameOf(kMethodNames, method);
}

QString importKindName(exchange::ImportKind kind)
{
    const plan::ListKind *list = exchange::listOf(kind);
    return list ? listName(*list) : nameOf(kKindNames, kind);
}

QString checkName(std::string_view code)
{
    return nameOf(kCheckNames, code);
}

QString nodeName(const plan::Node &node)
{
    if (node.unassigned)
        return QCoreApplication::translate("Name", "Unassigned");
    if (node.level != plan::Level::Root || node.axis == plan::Axis::Organisation)
        return fromUtf8(node.name.empty() ? node.code : node.name);
    return node.axis == plan::Axis::Customer ? QCoreApplication::translate("Name", "All customers")
                                             : QCoreApplication::translate("Name", "All products");
}

QString periodName(const calendar::FiscalCalendar &calendar, calendar::MonthRange months)
{
    const auto period = calendar.period(months);
    if (period && period->kind == calendar::PeriodKind::Half)
        return months.first == 0 ? QCoreApplication::translate("Name", "first half")
                                 : QCoreApplication::translate("Name", "second half");
    if (period && period->kind == calendar::PeriodKind::Quarter)
        return QStringLiteral("Q%1").arg(months.first / 3 + 1);
    return fromUtf8(calendar.text(months));
}

QString valueName(std::string_view word, std::string_view value)
{
    if (const auto axis = plan::findAxis(value); axis && word == "axis")
        return axisName(*axis);
    if (const auto level = plan::findLevel(value); level && word == "level")
        return levelName(*level);
    if (const auto measure = plan::findMeasure(value); measure && word == "measure")
        return measureName(*measure);
    if (const auto kind = exchange::findImportKind(value); kind && word == "kind")
        return importKindName(*kind);
    if (word == "cause")
        return nameOf(kUses, value);
    return word == "ambition" ? ambitionName(value) : fromUtf8(value);
}

} // namespace quotasmith::text
