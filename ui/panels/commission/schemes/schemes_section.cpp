// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/schemes_section.h"

#include "core/commission/judge/lint_change.h"
#include "core/ops/commission/edit_schemes.h"
#include "report/charts/pay_charts.h"
#include "text/convert.h"
#include "ui/panels/commission/schemes/editor/new_scheme_dialog.h"
#include "ui/panels/commission/schemes/editor/scheme_editor.h"
#include "ui/panels/commission/schemes/watch/lint_list.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_title.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 22, kTableRows = 6, kRadarRows = 16;

/// 130 % of the target: where the methods lie well apart.
std::int64_t exampleActual(std::int64_t target)
{
    return money::Rate(13, 10).of(target);
}

} // namespace

SchemesSection::SchemesSection(const PanelContext &context, QWidget *parent)
    : CommissionSection(context, parent), m_new(new QPushButton), m_duplicate(new QPushButton), m_file(new QPushButton),
      m_remove(new QPushButton), m_editor(new SchemeEditor), m_lintTitle(new SectionTitle), m_lints(new LintList)
{
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SchemesSection::fillWatch);
    connect(m_new, &QPushButton::clicked, this, &SchemesSection::askNew);
    connect(m_duplicate, &QPushButton::clicked, this, &SchemesSection::duplicate);
    connect(m_file, &QPushButton::clicked, this, &SchemesSection::askFile);
    connect(m_remove, &QPushButton::clicked, this, &SchemesSection::remove);
    connect(m_editor, &SchemeEditor::edited, this, &SchemesSection::takeEdit);
    connect(m_editor, &SchemeEditor::saveAsked, this, &SchemesSection::save);
    connect(m_editor, &SchemeEditor::discardAsked, this, &SchemesSection::discard);
    connect(m_lints, &LintList::changeAsked, this, [this](const std::vector<commission::LintChange> &changes) {
        draft().file.scheme = commission::changedBy(savedForm(draft().file).scheme, changes);
        m_editor->follow();
        takeEdit();
    });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!m_isFilling && row.isValid())
                    choose(std::next(m_entries.begin(), row.row())->first);
            });
    setWords();
}

void SchemesSection::show(const SharedCommission &reading)
{
    const bool had = hasSchemes();
    merge(*reading);
    CommissionSection::show(reading);
    if (had != hasSchemes())
        Q_EMIT countChanged();
}

void SchemesSection::forget()
{
    m_entries.clear();
    m_current.clear();
    m_shown.clear();
}

bool SchemesSection::hasUnsaved() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &one) { return isUnsaved(one.second); });
}

void SchemesSection::choose(const std::string &code)
{
    if (!m_entries.contains(code))
        return;
    m_current = code;
    refill();
}

void SchemesSection::add(const exchange::SchemeFile &file)
{
    const std::int64_t target = report::exampleQuota(decimals());
    m_entries[file.code] = {{file, target, exampleActual(target)}, {}};
    Q_EMIT countChanged();
    choose(file.code);
}

void SchemesSection::askNew()
{
    std::set<std::string> taken;
    for (const auto &[code, entry] : m_entries)
        taken.insert(code);
    NewSchemeDialog dialog(decimals(), std::move(taken), this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.scheme());
}

void SchemesSection::duplicate()
{
    if (!hasSchemes())
        return;
    exchange::SchemeFile file = savedForm(draft().file);
    file.code = freeCode(file.code);
    file.assigned.emplace(); // nobody can be paid by both
    add(file);
}

void SchemesSection::remove()
{
    if (!hasSchemes())
        return;
    const std::string code = m_current;
    const bool isInPlan = m_entries.at(code).saved.has_value();
    const auto before = m_entries.at(code).saved;
    m_entries.at(code).saved = savedForm(draft().file); // what was typed goes along
    if (!isInPlan) {
        m_entries.erase(code);
        m_current.clear();
        Q_EMIT countChanged();
        refill();
    } else if (run([&](store::Document &document) { return ops::removeScheme(document, code); })) {
        Q_EMIT said(tr("%1 is no longer in the plan; what was closed by it stays. Undo brings it back.")
                        .arg(text::fromUtf8(code)));
    } else {
        m_entries.at(code).saved = before;
    }
}

void SchemesSection::save()
{
    if (!hasSchemes())
        return;
    if (const QString problem = m_editor->problem(); !problem.isEmpty())
        return m_editor->tell(tr("It cannot be saved like this: %1").arg(problem));
    Entry &entry = m_entries.at(m_current);
    const auto before = entry.saved;
    const exchange::SchemeFile file = savedForm(entry.draft.file);
    entry.saved = file; // as the plan will have it when it tells that it has changed
    ops::SchemePlace place = ops::SchemePlace::AsWritten;
    const bool isDone = session().run([&](store::Document &document) {
        const ops::PutSchemeOutcome outcome = ops::putScheme(document, file, file.code);
        place = outcome.place;
        return outcome.changes;
    });
    if (!isDone) {
        m_entries.at(m_current).saved = before;
        m_editor->refuse(*session().lastError());
    } else if (place == ops::SchemePlace::Company) {
        Q_EMIT said(tr("Saved. It pays everybody, all year, since nothing else was said."));
    } else if (place == ops::SchemePlace::Nobody) {
        Q_EMIT said(tr("Saved. It pays nobody yet, since another scheme pays everybody."));
    } else {
        Q_EMIT said(tr("Saved."));
    }
    refill();
}

void SchemesSection::discard()
{
    if (!hasSchemes())
        return;
    Entry &entry = m_entries.at(m_current);
    m_shown.clear(); // refused texts go too
    if (entry.saved)
        entry.draft.file = *entry.saved;
    else
        m_entries.erase(m_current);
    if (!hasSchemes())
        Q_EMIT countChanged();
    refill();
}

void SchemesSection::askFile()
{
    if (hasSchemes())
        Q_EMIT fileAsked(savedForm(draft().file));
}

void SchemesSection::fill()
{
    if (!m_entries.contains(m_current))
        m_current = m_entries.empty() ? std::string() : m_entries.begin()->first;
    fillTable();
    showButtons();
    m_editor->setVisible(hasSchemes());
    if (!hasSchemes())
        return;
    fillEditor();
    fillWatch();
}

void SchemesSection::setWords()
{
    m_new->setText(tr("&New scheme…"));
    m_duplicate->setText(tr("Dup&licate"));
    m_file->setText(tr("Save as a file…"));
    m_remove->setText(tr("Remove"));
    m_lintTitle->setText(tr("What is probably not meant"));
}

void SchemesSection::layOut()
{
    m_new->setObjectName(QStringLiteral("commission-new-scheme"));
    m_duplicate->setObjectName(QStringLiteral("commission-duplicate-scheme"));
    m_file->setObjectName(QStringLiteral("commission-scheme-file"));
    m_remove->setObjectName(QStringLiteral("commission-remove-scheme"));
    auto *buttons = new FlowLayout(gap() / 2, gap() / 4);
    for (QPushButton *button : {m_new, m_duplicate, m_file, m_remove})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    m_table = addTable("commission-schemes");
    m_table->setMostRows(kTableRows);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    QBoxLayout *halves = addHalves();
    halves->addWidget(m_editor, 1);
    auto *watch = new QWidget;
    auto *column = new QVBoxLayout(watch);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap() / 2);
    m_chart = addChart("commission-payout", kChartInLines, column);
    column->addWidget(m_lintTitle);
    column->addWidget(m_lints);
    m_radar = addTable("commission-radar", column);
    m_radar->setMostRows(kRadarRows);
    column->addStretch(1);
    halves->addWidget(watch, 1);
    body()->addStretch(1);
}

void SchemesSection::merge(const CommissionReading &reading)
{
    std::set<std::string> known;
    for (std::size_t i = 0; i < reading.book.schemes.size(); ++i) {
        const ops::KnownScheme &scheme = reading.book.schemes[i];
        known.insert(scheme.code);
        const exchange::SchemeFile file = fileOf(scheme, *reading.book.tree);
        Entry &entry = m_entries[scheme.code];
        if (entry.draft.target == 0) {
            const std::int64_t quota = reading.radars[i].quota;
            entry.draft.target = quota > 0 ? quota : report::exampleQuota(reading.decimals());
            entry.draft.actual = exampleActual(entry.draft.target);
            entry.draft.file = file;
        } else if (!isUnsaved(entry)) {
            entry.draft.file = file;
        }
        entry.saved = file;
    }
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool isGone = entry->second.saved && !known.contains(entry->first);
        if (isGone && !isUnsaved(entry->second)) {
            entry = m_entries.erase(entry);
            continue;
        }
        if (isGone)
            entry->second.saved.reset();
        ++entry;
    }
}

bool SchemesSection::isUnsaved(const Entry &entry)
{
    return !entry.saved || savedForm(entry.draft.file) != *entry.saved;
}

void SchemesSection::takeEdit()
{
    m_shownFile = draft().file;
    const bool isNow = isUnsaved(m_entries.at(m_current)) || !m_editor->problem().isEmpty();
    if (isNow != m_wasUnsaved)
        fillTable();
    m_wasUnsaved = isNow;
    m_editor->setUnsaved(isNow);
    m_soon.start();
}

void SchemesSection::showButtons()
{
    m_new->setEnabled(session().isWritable());
    m_duplicate->setEnabled(session().isWritable() && hasSchemes());
    m_remove->setEnabled(session().isWritable() && hasSchemes());
    m_file->setEnabled(hasSchemes());
}

std::string SchemesSection::freeCode(const std::string &wanted) const
{
    std::string code;
    int number = 2;
    do
        code = wanted + '-' + std::to_string(number++);
    while (m_entries.contains(code));
    return code;
}

} // namespace quotasmith::ui
