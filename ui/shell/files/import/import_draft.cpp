// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_draft.h"

#include "core/exchange/profiles/shipped_profiles.h"
#include "core/ops/import/source/likely_kind.h"
#include "core/ops/import/source/table_start.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"

#include <algorithm>
#include <QFileInfo>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kRowsBelowHeader = 50;

std::string numberOf(std::size_t column)
{
    return '#' + std::to_string(column + 1);
}

/// A column by its name where that is the only one, so that a profile also fits a file with other columns beside it.
std::string columnText(const ops::SourceView &view, std::size_t column)
{
    const std::string &name = view.columns[column].name;
    const auto isSame = [&](const ops::SourceColumn &other) {
        return exchange::headerKey(other.name) == exchange::headerKey(name);
    };
    const bool isOnly = std::count_if(view.columns.begin(), view.columns.end(), isSame) == 1;
    return isOnly && !name.empty() && !name.starts_with('#') ? name : numberOf(column);
}

QStringList profileNames(const store::Connection &connection, exchange::ImportKind kind)
{
    QStringList names;
    for (const store::StoredProfile &profile : store::readProfiles(connection))
        if (profile.kind == exchange::importKindCode(kind))
            names << text::fromUtf8(profile.name);
    for (const exchange::NamedProfile &shipped : exchange::shippedProfiles())
        if (shipped.profile.kind == kind)
            names << text::fromUtf8(shipped.name);
    return names;
}

void forgetColumns(exchange::ImportOptions &options)
{
    options.map.clear();
    options.read.columns.clear();
    options.form.headerLine = 0;
    options.form.headerRows = 1;
}

} // namespace

/// What a look at the file is asked with and comes back with.
struct ImportDraft::Seen {
    exchange::ImportOptions options;
    bool isNew = false; ///< the kind is to be found out too
    ops::SourceView view;
    std::vector<exchange::HeadRow> rows;
    QStringList profiles;
};

ImportDraft::ImportDraft(DocumentSession &session, exchange::ImportOptions proposal, QObject *parent)
    : QObject(parent), m_session(session), m_options(std::move(proposal))
{
}

bool ImportDraft::bringsSomething() const
{
    if (!m_trial)
        return false;
    const exchange::ImportReport &report = m_trial->report;
    return report.rows.taken > 0 || !report.created.empty();
}

int ImportDraft::currencyExponent()
{
    int exponent = 0;
    m_session.read([&](const store::Document &document) {
        exponent = store::readSettings(document.connection()).currency.exponent;
    });
    return exponent;
}

std::vector<plan::Node> ImportDraft::members(plan::Axis axis)
{
    std::vector<plan::Node> nodes;
    m_session.read([&](const store::Document &document) { nodes = store::readNodes(document.connection(), axis); });
    return nodes;
}

QString ImportDraft::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void ImportDraft::chooseFile(const QString &file)
{
    m_file = file;
    m_view.reset();
    m_rows.clear();
    m_trial.reset();
    m_problem.reset();
    exchange::ImportOptions fresh;
    fresh.kind = m_options.kind;
    fresh.existing = m_options.existing;
    fresh.createMissing = m_options.createMissing;
    m_options = fresh;
    if (file.isEmpty())
        Q_EMIT looked();
    else
        look(fresh, true);
}

void ImportDraft::chooseKind(exchange::ImportKind kind)
{
    if (kind == m_options.kind)
        return;
    chooseForm([kind](exchange::ImportOptions &options) {
        options.kind = kind;
        options.profile.clear();
        options.form.likelySheet.clear();
    });
}

void ImportDraft::chooseForm(const Change &change)
{
    this->change([&](exchange::ImportOptions &options) {
        forgetColumns(options);
        change(options);
    });
}

void ImportDraft::change(const Change &change)
{
    exchange::ImportOptions wanted = m_options;
    change(wanted);
    if (m_file.isEmpty())
        m_options = std::move(wanted);
    else
        look(std::move(wanted), false);
}

void ImportDraft::readAs(std::size_t column, const std::string &field)
{
    if (!m_view || column >= m_view->columns.size())
        return;
    if (m_view->columns[column].field == field && !m_view->columns[column].period)
        return;
    const std::string before = m_view->columns[column].field;
    const std::string text = columnText(*m_view, column);
    change([&](exchange::ImportOptions &options) {
        std::erase_if(options.map, [&](const exchange::MapEntry &entry) {
            return entry.column == text || (!field.empty() && entry.field == field);
        });
        if (!before.empty() && before != field)
            options.map.push_back({before, {}});
        if (!field.empty() || m_view->columns[column].period)
            options.map.push_back({field, text});
    });
}

void ImportDraft::readAsPeriod(std::size_t column)
{
    if (!m_view || column >= m_view->columns.size() || m_view->columns[column].period)
        return;
    const std::string text = columnText(*m_view, column);
    change([&](exchange::ImportOptions &options) {
        std::erase_if(options.map, [&](const exchange::MapEntry &entry) { return entry.column == text; });
    });
}

void ImportDraft::readIn(std::size_t column, exchange::ColumnForm form)
{
    if (!m_view || column >= m_view->columns.size())
        return;
    form.column = columnText(*m_view, column);
    change([&](exchange::ImportOptions &options) {
        std::erase_if(options.read.columns, [&](const auto &known) { return known.column == form.column; });
        if (form.scale || form.dateOrder)
            options.read.columns.push_back(form);
    });
}

void ImportDraft::look(exchange::ImportOptions wanted, bool isNew)
{
    const auto seen = std::make_shared<Seen>();
    seen->options = std::move(wanted);
    seen->isNew = isNew;
    m_trial.reset();
    m_session.readInBackground(
        tr("Looking at %1").arg(fileName()),
        [seen, file = std::filesystem::path(m_file.toStdU16String())](
            const store::Document &document, const base::Progress &) { see(*seen, document, file); },
        [this, seen](const std::optional<base::Error> &error) {
            m_problem = error;
            if (!error)
                take(*seen);
            else if (!m_view)
                m_options = seen->options; // there is nothing better to go back to
            Q_EMIT looked();
        });
}

/// On another thread: touches nothing but `seen`.
void ImportDraft::see(Seen &seen, const store::Document &document, const std::filesystem::path &file)
{
    if (seen.isNew)
        if (const auto likely = ops::likelyKind(document.connection(), file, seen.options.form)) {
            seen.options.kind = likely->kind;
            seen.options.form.likelySheet = likely->sheet;
        }
    seen.profiles = profileNames(document.connection(), seen.options.kind);
    seen.view = ops::inspectSource(document.connection(), file, seen.options, 0);
    exchange::SourceForm form;
    form.sheet = seen.view.sheet;
    form.encoding = seen.view.encoding;
    form.delimiter = seen.view.delimiter;
    const auto starts =
        ops::readTableStarts(file, form, static_cast<std::size_t>(seen.view.headerLine) + kRowsBelowHeader);
    if (!starts.empty())
        seen.rows = starts.front().rows;
}

void ImportDraft::take(const Seen &seen)
{
    m_options = seen.options;
    m_view = seen.view;
    m_rows = seen.rows;
    m_profiles = seen.profiles;
}

void ImportDraft::tryOut()
{
    const auto outcome = std::make_shared<ops::ImportOutcome>();
    exchange::ImportOptions options = m_options;
    options.dryRun = true;
    options.allowRefused = true; // what would be stored without the refused lines is wanted too
    m_session.runInBackground(
        tr("Checking %1").arg(fileName()),
        [outcome, options, file = std::filesystem::path(m_file.toStdU16String())](store::Document &document,
                                                                                  const base::Progress &progress) {
            exchange::ImportOptions watched = options;
            watched.read.progress = progress;
            *outcome = ops::importFile(document, file, watched);
            return store::Changes{};
        },
        [this, outcome](const std::optional<base::Error> &error) {
            m_problem = error;
            m_trial.reset();
            if (!error)
                m_trial = std::move(*outcome);
            Q_EMIT tried();
        });
}

void ImportDraft::answer(const Change &change)
{
    change(m_options);
    tryOut();
}

} // namespace quotasmith::ui
