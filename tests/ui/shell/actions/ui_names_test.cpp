// SPDX-License-Identifier: Apache-2.0
#include "tests/support/places.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions/action_catalog.h"

#include <QFile>

namespace quotasmith::tests {
namespace {

QString needName(ui::Need need)
{
    switch (need) {
    case ui::Need::Nothing:
        return QStringLiteral("nothing");
    case ui::Need::Idle:
        return QStringLiteral("no work under way");
    case ui::Need::Work:
        return QStringLiteral("work under way");
    case ui::Need::Plan:
        return QStringLiteral("a plan");
    case ui::Need::WritablePlan:
        return QStringLiteral("a plan open for writing");
    case ui::Need::Undo:
        return QStringLiteral("a step to undo");
    case ui::Need::Redo:
        return QStringLiteral("a step to redo");
    }
    return {};
}

/// The line of the page that is about an action.
QString lineOf(const ui::ActionCatalog &catalog, const ui::ActionSpec &spec)
{
    const QKeySequence keys = catalog.action(spec.id)->shortcut();
    return QStringLiteral("| `%1` | %2 | %3 | %4 |")
        .arg(QString::fromUtf8(spec.name), catalog.action(spec.id)->iconText(),
             keys.isEmpty() ? QStringLiteral("–") : keys.toString(QKeySequence::PortableText), needName(spec.need));
}

class UiNames : public UiFixture {};

TEST_F(UiNames, ThePageListsTheActionsOfTheCatalogAndNoOther)
{
    QFile page(QString::fromStdString(sourceFolder() + "/docs/ui-names.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString table = text.section(QStringLiteral("## Actions\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    QStringList listed;
    for (const QString &line : table.split(QLatin1Char('\n')))
        if (line.startsWith(QStringLiteral("| `")))
            listed << line;
    const ui::ActionCatalog catalog;
    for (const ui::ActionArea area : ui::kActionAreas)
        for (const ui::ActionSpec &spec : ui::actionsOf(area)) {
            const QString line = lineOf(catalog, spec);
            EXPECT_TRUE(listed.removeOne(line)) << "docs/ui-names.md lacks\n" << line.toStdString();
        }
    EXPECT_TRUE(listed.isEmpty()) << "docs/ui-names.md has too much:\n" << listed.join(QLatin1Char('\n')).toStdString();
}

} // namespace
} // namespace quotasmith::tests
