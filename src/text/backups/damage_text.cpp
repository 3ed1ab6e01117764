// SPDX-License-Identifier: Apache-2.0
#include "text/backups/damage_text.h"

#include "text/convert.h"
#include "text/format/moment_text.h"
#include "text/name_text.h"
#include "text/op_text.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace quotasmith::text {

namespace {

/// Tables whose names begin so, and what stands in them; the first that fits.
constexpr std::array kContents{
    Sentence{"other_year_target", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"open_month", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"ratio_target", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"spine", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"target", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"ambition", QT_TRANSLATE_NOOP("Damage", "targets")},
    Sentence{"hold", QT_TRANSLATE_NOOP("Damage", "held values")},
    Sentence{"fact", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"batch", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"entry", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"reading", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"indicator_value", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"closed_month", QT_TRANSLATE_NOOP("Damage", "actuals")},
    Sentence{"scheme", QT_TRANSLATE_NOOP("Damage", "commission")},
    Sentence{"statement", QT_TRANSLATE_NOOP("Damage", "commission")},
    Sentence{"version", QT_TRANSLATE_NOOP("Damage", "versions of the targets")},
    Sentence{"handout", QT_TRANSLATE_NOOP("Damage", "hand-outs")},
    Sentence{"list", QT_TRANSLATE_NOOP("Damage", "lists")},
    Sentence{"setting", QT_TRANSLATE_NOOP("Damage", "settings")},
    Sentence{"import_profile", QT_TRANSLATE_NOOP("Damage", "settings")},
    Sentence{"", QT_TRANSLATE_NOOP("Damage", "people, customers and products")},
};

QString say(const char *sentence, const Values &values = {})
{
    return phrase(QCoreApplication::translate("Damage", sentence), values);
}

int shownCount(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

QString partName(const ops::DamagedPart &part)
{
    if (part.code == "header")
        return QCoreApplication::translate("Damage", "beginning or length of the file");
    if (part.code == "schema")
        return QCoreApplication::translate("Damage", "structure of the file");
    return checkName(part.code);
}

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("Damage", ", ", "between the items of a list"));
}

QString whatText(const ops::PlanDamage &damage)
{
    QStringList names;
    for (const ops::DamagedPart &part : damage.parts)
        names += partName(part);
    return say(QT_TRANSLATE_NOOP("Damage", "Wrong: {parts}."), {{"parts", listed(names)}});
}

const char *contentOf(const std::string &table)
{
    return std::find_if(kContents.begin(), kContents.end(),
                        [&](const Sentence &content) { return table.starts_with(content.code); })
        ->form;
}

QString whereText(const ops::PlanDamage &damage)
{
    std::map<QString, std::int64_t> rows;
    for (const ops::DamagedRows &table : damage.rows)
        rows[QCoreApplication::translate("Damage", contentOf(table.table))] += table.rows;
    QStringList places;
    for (const auto &[content, count] : rows) {
        const int number = shownCount(count);
        places += QCoreApplication::translate("Damage", "%1 (%n row(s))", nullptr, number).arg(content);
    }
    return places.isEmpty()
               ? QString()
               : say(QT_TRANSLATE_NOOP("Damage", "Not as it was written: {places}."), {{"places", listed(places)}});
}

Values stepValues(const store::HistoryStep &step)
{
    return {{"step", QString::number(step.step)},
            {"op", opName(step.op)},
            {"at", momentText(step.at)},
            {"by", fromUtf8(step.author)}};
}

QString sinceText(const ops::PlanDamage &damage)
{
    QStringList sentences;
    if (damage.brokenStep)
        sentences += say(QT_TRANSLATE_NOOP("Damage", "The history is not what was written from step {step} on ({op}, "
                                                     "{at}, {by})."),
                         stepValues(*damage.brokenStep));
    if (damage.lastStep)
        sentences += say(QT_TRANSLATE_NOOP("Damage", "The newest step in the file is {step} ({op}, {at}, {by})."),
                         stepValues(*damage.lastStep));
    if (damage.lastGood)
        sentences += say(QT_TRANSLATE_NOOP("Damage", "The plan was whole on {at}; the damage came after that."),
                         {{"at", momentText(damage.wholeAt())}});
    return sentences.join(QLatin1Char(' '));
}

QString wayOutText(const ops::PlanDamage &damage)
{
    if (!damage.lastGood)
        return say(QT_TRANSLATE_NOOP("Damage", "There is no good backup of this plan. Look for another copy of the "
                                               "file."));
    const QString backup =
        say(QT_TRANSLATE_NOOP("Damage", "The last good backup is {id}, made {at}; it goes up to step {step}."),
            {{"id", fromUtf8(damage.lastGood->backup.id)},
             {"at", momentText(damage.lastGood->backup.at)},
             {"step", QString::number(damage.lastGood->steps)}});
    if (!damage.lastStep)
        return backup;
    const int count = shownCount(damage.stepsSince);
    return backup + QLatin1Char(' ') +
           (count == 0 ? say(QT_TRANSLATE_NOOP("Damage", "Every step of the plan is in it."))
                       : QCoreApplication::translate("Damage", "%n step(s) made since are not in it.", nullptr, count));
}

QString stateText(const ops::PlanDamage &damage)
{
    return damage.isReadable ? say(QT_TRANSLATE_NOOP("Damage", "The file was left as it is. It can be read, not "
                                                               "changed; nothing in it is repaired."))
                             : say(QT_TRANSLATE_NOOP("Damage", "The file was left as it is. It cannot be read."));
}

} // namespace

QStringList DamageText::sentences() const
{
    QStringList all{what, where, since, wayOut, state};
    all.removeAll(QString());
    return all;
}

DamageText damageText(const ops::PlanDamage &damage)
{
    return {whatText(damage), whereText(damage), sinceText(damage), wayOutText(damage), stateText(damage)};
}

} // namespace quotasmith::text
