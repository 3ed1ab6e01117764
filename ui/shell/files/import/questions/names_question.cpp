// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/questions/names_question.h"

#include "core/base/text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/import/field_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr const char *kMake = "make";
constexpr int kRowsShown = 6;
constexpr int kMostMembers = 400; ///< of a list people still look through
enum Column { TextColumn, FieldColumn, LinesColumn, ChoiceColumn, ColumnCount };

std::vector<std::string> dividedWords(const base::ErrorData &data)
{
    std::vector<std::string> words;
    for (const auto &[name, value] : data) {
        if (name != "nearest" && name != "codes")
            continue;
        static const QRegularExpression divider(QStringLiteral("[;,] "));
        for (const QString &word : text::fromUtf8(value).split(divider, Qt::SkipEmptyParts))
            words.push_back(text::toUtf8(word));
    }
    return words;
}

QString memberText(const plan::Node &node)
{
    const QString name = text::nodeName(node);
    const QString code = text::fromUtf8(node.code);
    return name == code ? name : NamesQuestion::tr("%1 (%2)").arg(name, code);
}

QString memberKey(const plan::Node &node)
{
    return text::fromUtf8(plan::axisCode(node.axis)) + QLatin1Char(':') + text::fromUtf8(node.code);
}

bool isUnknownName(const exchange::Refusal &refusal)
{
    static constexpr std::array<std::string_view, 4> kCodes{"name-unknown", "name-ambiguous", "node-unknown",
                                                            "node-ambiguous"};
    return std::find(kCodes.begin(), kCodes.end(), refusal.code) != kCodes.end();
}

bool isCalled(const plan::Node &node, const std::string &word)
{
    return node.code == word || base::folded(node.name) == base::folded(word);
}

} // namespace

NamesQuestion::NamesQuestion(Members members, QWidget *parent)
    : QGroupBox(parent), m_members(std::move(members)), m_sentence(new QLabel),
      m_table(new QTableWidget(0, ColumnCount)), m_makeOthers(new QCheckBox)
{
    setObjectName(QStringLiteral("names-question"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("unknown-names"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    column->addWidget(m_makeOthers);
    m_makeOthers->setObjectName(QStringLiteral("make-others"));
    connect(m_makeOthers, &QCheckBox::clicked, this, [this] {
        tellOthers();
        Q_EMIT answered();
    });
    retranslate();
    hide();
}

void NamesQuestion::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NamesQuestion::retranslate()
{
    setTitle(tr("Who and what is that?"));
    m_makeOthers->setText(tr("&Make all the others new members"));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Column"), tr("Lines"), tr("It is")});
    m_table->setAccessibleName(tr("Unknown names"));
    m_table->setRowCount(0);
    for (std::size_t name = 0; name < m_names.size(); ++name)
        addRow(name);
    tell();
}

void NamesQuestion::tell()
{
    tellOthers();
    m_sentence->setText(
        m_hasMore ? tr("The plan does not know these names, and more that are listed below with the refused lines.")
                  : tr("The plan does not know these names. What you choose is remembered for the next file."));
    fit();
}

void NamesQuestion::forget()
{
    m_names.clear();
    m_table->setRowCount(0);
    m_makeOthers->setChecked(false);
    hide();
}

void NamesQuestion::setReport(const exchange::ImportReport &report)
{
    m_kind = report.kind;
    const std::size_t before = m_names.size();
    collect(report);
    for (std::size_t name = before; name < m_names.size(); ++name) // the others keep the keyboard
        addRow(name);
    tell();
    const bool canMake =
        std::any_of(m_names.begin(), m_names.end(), [this](const Name &name) { return isMakable(name.field); });
    m_makeOthers->setVisible(canMake);
    setVisible(!m_names.empty());
}

/// As high as its rows, up to some.
void NamesQuestion::fit()
{
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    int high = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(kRowsShown, m_table->rowCount()); ++row)
        high += m_table->rowHeight(row);
    m_table->setFixedHeight(high);
}

/// Targets may be of any level; a list says which.
NamesQuestion::Wanted NamesQuestion::wantedBy(const std::string &field) const
{
    if (const plan::ListKind *list = exchange::listOf(m_kind)) {
        for (const plan::ListField &each : list->fields)
            if (each.code == field)
                if (const auto level = plan::findLevel(each.levels))
                    return {plan::axisOf(*level, plan::Axis::Organisation), level};
        return {};
    }
    const bool isOfTargets = m_kind == exchange::ImportKind::Targets;
    const auto of = [isOfTargets](plan::Axis axis, plan::Level level) {
        return Wanted{axis, isOfTargets ? std::nullopt : std::optional(level)};
    };
    if (field == "person" || field == "owner")
        return of(plan::Axis::Organisation, plan::Level::Person);
    if (field == "account")
        return of(plan::Axis::Customer, plan::Level::Account);
    if (field == "tier")
        return of(plan::Axis::Customer, plan::Level::Tier);
    return field == "product" ? of(plan::Axis::Product, plan::Level::Product) : Wanted{};
}

/// Who is new can be made where it is clear on which level.
bool NamesQuestion::isMakable(const std::string &field) const
{
    return wantedBy(field).axis.has_value();
}

void NamesQuestion::collect(const exchange::ImportReport &report)
{
    m_hasMore = false;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        known[{m_names[i].field, m_names[i].text}] = i;
    for (const exchange::Refusal &refusal : report.refused.listed()) {
        if (!isUnknownName(refusal))
            continue;
        const auto found = known.find({refusal.field, refusal.text});
        if (found == known.end() && m_names.size() >= kMostNames) {
            m_hasMore = true;
            continue;
        }
        const std::size_t at = found == known.end() ? m_names.size() : found->second;
        if (found == known.end()) {
            known[{refusal.field, refusal.text}] = at;
            m_names.push_back({refusal.field, refusal.text, refusal.column, {}, dividedWords(refusal.data), {}});
        }
        m_names[at].lines.insert(refusal.line);
    }
}

void NamesQuestion::addRow(std::size_t name)
{
    const int row = static_cast<int>(name);
    const Name &each = m_names[name];
    m_table->insertRow(row);
    const auto put = [&](int column, const QString &text, Qt::Alignment alignment) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled);
        item->setTextAlignment(alignment | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    put(TextColumn, text::fromUtf8(each.text), Qt::AlignLeft);
    put(FieldColumn, titled(text::fieldName(m_kind, each.field)), Qt::AlignLeft);
    put(LinesColumn, text::countText(static_cast<std::int64_t>(each.lines.size())), Qt::AlignRight);
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("name-%1").arg(row + 1));
    choice->setAccessibleName(tr("Who or what “%1” is").arg(text::fromUtf8(each.text)));
    fillChoice(choice, each);
    connect(choice, &QComboBox::activated, this, [this, name, choice] {
        m_names[name].chosen = choice->currentData().toString();
        Q_EMIT answered();
    });
    choice->setCurrentIndex(qMax(0, choice->findData(each.chosen)));
    m_table->setCellWidget(row, ChoiceColumn, choice);
}

void NamesQuestion::fillChoice(QComboBox *choice, const Name &name)
{
    choice->addItem(tr("unknown: refuse its lines"), QString());
    if (isMakable(name.field))
        choice->addItem(tr("new: make it"), QString::fromUtf8(kMake));
    const Wanted wanted = wantedBy(name.field);
    std::vector<plan::Node> others;
    for (const plan::Axis axis : plan::kAxes) {
        if (wanted.axis.value_or(axis) != axis)
            continue;
        for (const plan::Node &node : m_members(axis)) {
            const bool isEligible =
                !node.unassigned && node.level != plan::Level::Root && node.level == wanted.level.value_or(node.level);
            const bool isNear = std::any_of(name.nearest.begin(), name.nearest.end(),
                                            [&](const std::string &word) { return isCalled(node, word); });
            if (isEligible && isNear)
                choice->addItem(memberText(node), memberKey(node));
            else if (isEligible)
                others.push_back(node);
        }
    }
    if (static_cast<int>(others.size()) > kMostMembers)
        return;
    choice->insertSeparator(choice->count());
    for (const plan::Node &node : others)
        choice->addItem(memberText(node), memberKey(node));
}

/// What becomes of a name nothing is chosen for.
void NamesQuestion::tellOthers()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        choice(row)->setItemText(0, m_makeOthers->isChecked() ? tr("new, as all the others")
                                                              : tr("unknown: refuse its lines"));
}

QComboBox *NamesQuestion::choice(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn));
}

void NamesQuestion::answer(exchange::ImportOptions &options) const
{
    options.aliases.clear();
    options.newMembers.clear();
    if (!m_names.empty())
        options.createMissing = m_makeOthers->isChecked();
    for (const Name &name : m_names) {
        if (name.chosen == QString::fromUtf8(kMake))
            options.newMembers.insert(std::string(base::trimmed(name.text)));
        else if (!name.chosen.isEmpty())
            options.aliases.emplace_back(name.text, text::toUtf8(name.chosen));
    }
}

} // namespace quotasmith::ui
