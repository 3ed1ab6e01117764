// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/findings_model.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "ui/models/words.h"

#include <QStringList>

namespace quotasmith::ui {

using diagnosis::Finding;
using diagnosis::Silence;

void FindingsModel::show(SharedDiagnosis reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    layOut();
    endResetModel();
}

void FindingsModel::setFilter(FindingFilter filter)
{
    beginResetModel();
    m_filter = filter;
    layOut();
    endResetModel();
}

void FindingsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FindingsModel::count(FindingFilter filter) const
{
    if (!m_reading)
        return 0;
    const diagnosis::Judgement &judgement = m_reading->result.judgement;
    if (filter == FindingFilter::Silent)
        return static_cast<int>(judgement.silent.size());
    if (filter == FindingFilter::All)
        return static_cast<int>(judgement.findings.size());
    return static_cast<int>(m_reading->openFindings().size());
}

const Finding *FindingsModel::finding(int row) const
{
    if (row < 0 || row >= rowCount() || m_filter == FindingFilter::Silent)
        return nullptr;
    return &m_reading->result.judgement.findings[m_rows[static_cast<std::size_t>(row)]];
}

const Silence *FindingsModel::silence(int row) const
{
    if (row < 0 || row >= rowCount() || m_filter != FindingFilter::Silent)
        return nullptr;
    return &m_reading->result.judgement.silent[m_rows[static_cast<std::size_t>(row)]];
}

ops::FindingMark FindingsModel::mark(int row) const
{
    const Finding *one = finding(row);
    const auto found = one ? m_reading->marks.find(one->id()) : m_reading->marks.end();
    return found == m_reading->marks.end() ? ops::FindingMark() : found->second;
}

int FindingsModel::rowOf(const std::string &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (finding(row) && finding(row)->id() == id)
            return row;
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return sentence(index.row());
    case Qt::AccessibleTextRole:
        return QStringList{head(index.row()), sentence(index.row()), status(index.row())}.join(QStringLiteral(". "));
    case static_cast<int>(Role::Severity):
        return finding(index.row()) ? QVariant(static_cast<int>(finding(index.row())->severity)) : QVariant();
    case static_cast<int>(Role::Head):
        return head(index.row());
    case static_cast<int>(Role::Status):
        return status(index.row());
    default:
        return {};
    }
}

void FindingsModel::layOut()
{
    m_rows.clear();
    if (!m_reading)
        return;
    const diagnosis::Judgement &judgement = m_reading->result.judgement;
    const std::size_t all = m_filter == FindingFilter::Silent ? judgement.silent.size() : judgement.findings.size();
    for (std::size_t i = 0; i < all; ++i)
        if (m_filter != FindingFilter::Open || m_reading->isOpen(judgement.findings[i]))
            m_rows.push_back(i);
}

QString FindingsModel::head(int row) const
{
    if (const Silence *silent = silence(row))
        return titled(text::ruleName(silent->code));
    const Finding *one = finding(row);
    return tr("%1 %2 · %3")
        .arg(severitySign(one->severity), titled(text::severityName(one->severity)), text::ruleName(one->code));
}

QString FindingsModel::sentence(int row) const
{
    if (const Finding *one = finding(row))
        return text::findingText(*one, m_reading->input);
    QStringList missing;
    for (const std::string_view code : silence(row)->missing)
        missing.append(text::missingName(code));
    return tr("Could not judge. Missing: %1.").arg(missing.join(tr(", ")));
}

QString FindingsModel::status(int row) const
{
    const ops::FindingMark mark = this->mark(row);
    switch (mark.status) {
    case ops::FindingStatus::Acted:
        return tr("Made an action: %1").arg(text::fromUtf8(mark.action));
    case ops::FindingStatus::Dismissed:
        return tr("Not relevant: %1").arg(text::fromUtf8(mark.reason));
    case ops::FindingStatus::Open:
        break;
    }
    return {};
}

} // namespace quotasmith::ui
