// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/paid_part.h"

#include "text/convert.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"

#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

std::optional<calendar::Month> monthOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : readMonth(text);
}

} // namespace

PaidPart::PaidPart(QWidget *parent)
    : SchemePart(parent), m_grid(new RowGrid(QStringLiteral("scheme-paid"))), m_nobody(new QLabel)
{
    m_nobody->setObjectName(QStringLiteral("scheme-nobody"));
    m_nobody->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nobody);
    column->addWidget(m_grid);
    connect(&m_grid->model(), &RowGridModel::edited, this, [this] {
        takeRows();
        sayNobody();
        Q_EMIT edited();
    });
    setWords();
}

QString PaidPart::problem() const
{
    if (isShown() && draft().file.assigned)
        for (const exchange::SchemeAssignment &one : *draft().file.assigned)
            if (one.from && one.to && *one.to < *one.from)
                return tr("%1 would be paid until before the beginning.")
                    .arg(ground().members.shown(text::fromUtf8(one.node)));
    return m_grid->model().problem();
}

void PaidPart::setWords()
{
    m_isDescribed = false;
}

void PaidPart::fill()
{
    if (!std::exchange(m_isDescribed, true))
        describeRows();
    m_grid->model().setWritable(ground().isWritable);
    sayNobody();
    if (m_taken && *m_taken == draft().file.assigned)
        return;
    m_taken = draft().file.assigned;
    std::vector<QStringList> rows;
    if (draft().file.assigned)
        for (const exchange::SchemeAssignment &one : *draft().file.assigned)
            rows.push_back({ground().members.shown(text::fromUtf8(one.node)),
                            one.from ? text::fromUtf8(one.from->text()) : QString(),
                            one.to ? text::fromUtf8(one.to->text()) : QString()});
    m_grid->model().show(std::move(rows));
}

void PaidPart::describeRows()
{
    RowColumn who{tr("Who"), tr("A person, or a team, a region, the company: everybody below it")};
    who.shape = RowColumn::Shape::Words;
    who.read = [this](const QString &typed, QString &shown) { return readMember(typed, shown); };
    who.choices = [this] { return ground().members.all(); };
    const auto month = [this](const QString &title, const QString &tip) {
        RowColumn column{title, tip, RowColumn::Need::Free, RowColumn::Shape::Words};
        column.read = [](const QString &typed, QString &shown) {
            if (!readMonth(typed))
                return monthRefusal(typed);
            shown = typed;
            return QString();
        };
        column.choices = [this] {
            QStringList months;
            for (const calendar::Month each : ground().months)
                months << text::fromUtf8(each.text());
            return months;
        };
        return column;
    };
    m_grid->describe(tr("Who is paid by it"), {who, month(tr("From"), tr("Empty: from the beginning")),
                                               month(tr("Until"), tr("This month included; empty: to the end"))});
}

void PaidPart::takeRows()
{
    std::vector<exchange::SchemeAssignment> assigned;
    const RowGridModel &model = m_grid->model();
    for (int i = 0; i < static_cast<int>(model.rows().size()); ++i) {
        const QStringList &row = model.rows()[static_cast<std::size_t>(i)];
        if (model.isWhole(i))
            assigned.push_back({text::toUtf8(ground().members.code(row[0])), monthOf(row[1]), monthOf(row[2])});
    }
    draft().file.assigned = std::move(assigned);
    m_taken = draft().file.assigned;
}

void PaidPart::sayNobody()
{
    const auto &assigned = draft().file.assigned;
    m_nobody->setVisible(!assigned || assigned->empty());
    m_nobody->setText(assigned ? tr("It pays nobody yet.")
                               : tr("A new scheme pays everybody, unless another one does; say whom below."));
}

QString PaidPart::readMember(const QString &typed, QString &shown) const
{
    const MemberNames &members = ground().members;
    shown = members.shown(members.code(typed));
    return members.all().contains(shown) ? QString() : tr("“%1” is nobody of the organisation.").arg(typed);
}

} // namespace quotasmith::ui
