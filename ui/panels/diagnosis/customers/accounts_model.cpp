// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/customers/accounts_model.h"

#include "core/ops/diagnosis/score_accounts.h"
#include "core/plan/lists/record_text.h"
#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

namespace {

using diagnosis::SegmentedAccount;

/// Read as any whole number of a list is.
std::optional<std::int64_t> readScore(const QString &typed)
{
    static constexpr plan::ListField kField{.code = "potential", .type = plan::ListType::Count, .least = 1, .most = 5};
    const auto value = plan::readListValue(kField, text::toUtf8(typed), plan::Record(), plan::ListContext());
    return value ? std::optional(std::get<std::int64_t>(*value)) : std::nullopt;
}

QString contributionName(diagnosis::Contribution contribution)
{
    return QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(contribution))));
}

bool isNumber(AccountsModel::Column column)
{
    using Column = AccountsModel::Column;
    return column == Column::Revenue || column == Column::Share || column == Column::Cumulative ||
           column == Column::Potential;
}

} // namespace

AccountsModel::AccountsModel(DocumentSession &session, QObject *parent) : TypedTable(parent), m_session(session) {}

void AccountsModel::show(SharedDiagnosis reading, const NumberWords &words)
{
    const bool isSame = m_reading && reading && m_reading->result.accounts.size() == reading->result.accounts.size();
    if (!isSame)
        beginResetModel();
    m_reading = std::move(reading);
    m_words = words;
    m_potentials.clear();
    if (m_reading)
        for (const plan::Account &account : m_reading->input.accounts)
            if (account.potential)
                m_potentials[account.node] = account.potential;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

const SegmentedAccount &AccountsModel::account(int row) const
{
    return m_reading->result.accounts[static_cast<std::size_t>(row)];
}

TableContent AccountsModel::content() const
{
    using exchange::ColumnKind;
    TableContent content;
    content.title = tr("Customers");
    for (int column = 0; column < kColumns; ++column) {
        const auto which = static_cast<Column>(column);
        const ColumnKind kind = which == Column::Revenue                                ? ColumnKind::Money
                                : which == Column::Potential                            ? ColumnKind::Count
                                : which == Column::Share || which == Column::Cumulative ? ColumnKind::Ratio
                                                                                        : ColumnKind::Text;
        content.columns.push_back({headerData(column, Qt::Horizontal).toString(), kind, m_words.decimals()});
    }
    for (int row = 0; row < rowCount(); ++row) {
        TableRow &cells = content.rows.emplace_back();
        for (int column = 0; column < kColumns; ++column)
            cells.cells.push_back(cellAt(row, static_cast<Column>(column)));
    }
    return content;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : static_cast<int>(m_reading->result.accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant refused = refusedData(index, role); refused.isValid())
        return refused;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellAt(index.row(), column).text;
    case Qt::ToolTipRole:
        return column == Column::Potential && !isScored(account(index.row()).account)
                   ? QVariant(tr("Not scored: counts as 3 of 5"))
                   : QVariant(cellAt(index.row(), column).tip);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case roleNumber(GridRole::Units):
        return column == Column::Revenue ? QVariant::fromValue<qlonglong>(account(index.row()).revenue) : QVariant();
    case roleNumber(GridRole::Decimals):
        return m_words.decimals();
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::ToolTipRole && column == Column::Potential)
        return tr("How much more this customer could buy: 1 … 5. Empty counts as 3.");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Customer");
    case Column::Code:
        return tr("Code");
    case Column::Revenue:
        return tr("Revenue");
    case Column::Share:
        return tr("Share");
    case Column::Cumulative:
        return tr("Cumulative");
    case Column::Contribution:
        return tr("Contribution");
    case Column::Potential:
        return tr("Potential");
    case Column::Segment:
        return tr("Belongs to");
    case Column::Tier:
        return tr("Stands in");
    }
    return {};
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = static_cast<Column>(index.column()) == Column::Potential && m_session.isWritable();
    return index.isValid() && isTyped ? flags | Qt::ItemIsEditable : flags;
}

CellKey AccountsModel::keyOf(const QModelIndex &cell) const
{
    return {QString::number(account(cell.row()).account.value()), cell.column()};
}

QList<GridRefusal> AccountsModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    QList<GridRefusal> refused;
    std::vector<ops::AccountScore> scores;
    for (const GridEdit &edit : edits)
        try {
            scores.push_back({account(edit.cell.row()).account, readScore(edit.typed)});
        } catch (const base::Error &error) {
            refused.append({edit.cell, edit.typed, text::errorText(error)});
        }
    if (step.isPreview || scores.empty() || (step.partly == GridPartly::Never && !refused.isEmpty()))
        return refused;
    if (!m_session.run([&](store::Document &document) { return ops::scoreAccounts(document, scores); }))
        refused.append({edits.front().cell, edits.front().typed, text::errorText(*m_session.lastError())});
    return refused;
}

bool AccountsModel::isScored(plan::NodeId account) const
{
    return m_potentials.contains(account);
}

TableCell AccountsModel::cellAt(int row, Column column) const
{
    const SegmentedAccount &one = account(row);
    const plan::Tree &tree = m_reading->input.tree(plan::Axis::Customer);
    const auto node = tree.find(one.account);
    switch (column) {
    case Column::Name:
        return NumberWords::textCell(node ? text::nodeName(tree.node(*node)) : QString());
    case Column::Code:
        return NumberWords::textCell(node ? text::fromUtf8(tree.node(*node).code) : QString());
    case Column::Revenue:
        return m_words.moneyCell(one.revenue);
    case Column::Share:
        return NumberWords::shareCell(one.share);
    case Column::Cumulative:
        return NumberWords::shareCell(one.cumulative);
    case Column::Contribution:
        return NumberWords::textCell(contributionName(one.contribution));
    case Column::Potential:
        return isScored(one.account) ? NumberWords::countCell(one.potential) : TableCell();
    case Column::Segment:
        return NumberWords::textCell(titled(text::segmentName(one.segment)));
    case Column::Tier:
        break;
    }
    const auto tier = one.tier ? tree.find(*one.tier) : std::nullopt;
    return NumberWords::textCell(tier ? text::nodeName(tree.node(*tier)) : tr("No tier"));
}

QString AccountsModel::spoken(const QModelIndex &index) const
{
    return cellAt(index.row(), Column::Name).text + QStringLiteral(", ") +
           headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") +
           cellAt(index.row(), static_cast<Column>(index.column())).text;
}

} // namespace quotasmith::ui
