// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/evidence_links.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "text/list_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <array>
#include <QCoreApplication>
#include <QStringList>
#include <utility>

namespace quotasmith::ui {

namespace {

using diagnosis::EvidenceRows;

constexpr const char *kDiagnosis = "diagnosis";

QString words(const char *form)
{
    return QCoreApplication::translate("quotasmith::ui::EvidenceLinks", form);
}

/// What a rule misses beside lists, and the list that holds it.
constexpr std::array kLists{std::pair{std::string_view("rival-prices"), "rivals"},
                            std::pair{std::string_view("opportunity-dates"), "opportunities"},
                            std::pair{std::string_view("strategy-gains"), "strategies"}};

plan::Measure measureOf(const diagnosis::Finding &finding, const diagnosis::Input &input)
{
    for (const diagnosis::Evidence &evidence : finding.evidence)
        if (const auto measure = plan::findMeasure(evidence.name))
            return *measure;
    return input.settings.money;
}

/// The links of one finding, as many as are wanted.
class Collector {
public:
    Collector(const diagnosis::Finding &finding, const diagnosis::Input &input, std::size_t most)
        : m_finding(finding), m_input(input), m_most(most)
    {
    }

    EvidenceLinks take()
    {
        for (const EvidenceRows &rows : m_finding.rows)
            if (rows.source == "actuals" || rows.source == "targets")
                addPlaces(rows);
            else if (rows.source == "people")
                addPeople(rows);
            else if (rows.source == "schemes")
                add({words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "What the commission costs")),
                     {QStringLiteral("commission"), QStringLiteral("cost")}});
            else
                addList(rows);
        return std::move(m_links);
    }

private:
    void add(EvidenceLink link)
    {
        if (m_links.links.size() < m_most)
            m_links.links.push_back(std::move(link));
        else
            ++m_links.left;
    }

    void addPlaces(const EvidenceRows &rows)
    {
        const plan::Tree &tree = m_input.tree(rows.axis);
        std::vector<int> positions;
        for (const plan::NodeId node : rows.nodes)
            if (const auto position = tree.find(node))
                positions.push_back(*position);
        if (positions.empty())
            positions.push_back(0);
        for (const int position : positions) {
            if (rows.months.empty())
                addPlace(rows, position, std::nullopt);
            for (const calendar::Month month : rows.months)
                addPlace(rows, position, month);
        }
    }

    void addPlace(const EvidenceRows &rows, int position, std::optional<calendar::Month> month)
    {
        const plan::Node &node = m_input.tree(rows.axis).node(position);
        const bool isTarget = rows.source == "targets";
        QString text = isTarget ? words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Targets: %1"))
                                : words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Actuals: %1"));
        text = text.arg(text::nodeName(node));
        if (month)
            text += QStringLiteral(", ") + text::fromUtf8(month->text());
        add({text, placeOf(rows.axis, node, month, isTarget)});
    }

    /// What lies outside the plan's year, and actuals of customers and products, stand in the diagnosis itself.
    Destination placeOf(plan::Axis axis, const plan::Node &node, std::optional<calendar::Month> month,
                        bool isTarget) const
    {
        const bool isOfYear = !month || m_input.settings.calendar.position(*month);
        const EditTarget target{{axis, node.code, month && isOfYear ? month->text() : std::string()},
                                measureOf(m_finding, m_input)};
        const bool isPlanned = node.level != plan::Level::Account;
        if (isTarget && isOfYear && isPlanned)
            return {QStringLiteral("targets"), QStringLiteral("decompose-page"), target};
        if (!isTarget && isOfYear && axis == plan::Axis::Organisation)
            return {QStringLiteral("actuals"), {}, target};
        const QString page = isPlanned ? QStringLiteral("indicators") : QStringLiteral("customers");
        return {QString::fromUtf8(kDiagnosis), page, target};
    }

    void addPeople(const EvidenceRows &rows)
    {
        const Destination team{QString::fromUtf8(kDiagnosis), QStringLiteral("team")};
        if (rows.nodes.empty())
            add({words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "The team")), team});
        const plan::Tree &tree = m_input.tree(plan::Axis::Organisation);
        for (const plan::NodeId node : rows.nodes)
            if (const auto position = tree.find(node)) {
                Destination there = team;
                there.row = text::fromUtf8(tree.node(*position).code);
                add({words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "The team: %1"))
                         .arg(text::nodeName(tree.node(*position))),
                     there});
            }
    }

    void addList(const EvidenceRows &rows)
    {
        const plan::ListKind *kind = plan::findListKind(rows.source);
        if (!kind)
            return;
        const QString name = titled(text::listName(*kind));
        const Destination list{QString::fromUtf8(kDiagnosis), text::fromUtf8(rows.source)};
        if (rows.keys.empty())
            add({name, list});
        for (const std::string &key : rows.keys) {
            Destination there = list;
            there.row = text::fromUtf8(key);
            add({words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "%1: %2")).arg(name, there.row), there});
        }
    }

    const diagnosis::Finding &m_finding;
    const diagnosis::Input &m_input;
    std::size_t m_most;
    EvidenceLinks m_links;
};

} // namespace

EvidenceLinks evidenceLinks(const diagnosis::Finding &finding, const diagnosis::Input &input, std::size_t most)
{
    return Collector(finding, input, most).take();
}

EvidenceLink remedyFor(std::string_view missing)
{
    for (const auto &[code, list] : kLists)
        if (code == missing)
            missing = list;
    if (const plan::ListKind *kind = plan::findListKind(missing); kind && missing != "targets")
        return {
            words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Fill the list: %1…")).arg(text::listName(*kind)),
            {QString::fromUtf8(kDiagnosis), text::fromUtf8(missing)}};
    if (missing == "targets")
        return {words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Set the annual target")),
                {QStringLiteral("targets"), QStringLiteral("set-page")}};
    if (missing == "incentive-budget")
        return {words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Plan settings…")),
                {QString::fromUtf8(kDiagnosis), planSettingsPage()}};
    if (missing == "commission-scheme")
        return {words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "New commission scheme…")),
                {QStringLiteral("commission"), QStringLiteral("new-scheme")}};
    return {words(QT_TRANSLATE_NOOP("quotasmith::ui::EvidenceLinks", "Import…")),
            {QString::fromUtf8(kDiagnosis), importPage()}};
}

QString importPage()
{
    return QStringLiteral("import");
}

QString planSettingsPage()
{
    return QStringLiteral("plan-settings");
}

} // namespace quotasmith::ui
