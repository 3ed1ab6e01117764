// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/statements/statements_section.h"

#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/commission/statements/close_statements_dialog.h"
#include "ui/panels/commission/statements/statement_words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr int kMostPeople = 24;

} // namespace

StatementsSection::StatementsSection(const PanelContext &context, QWidget *parent)
    : CommissionSection(context, parent), m_summary(paragraph(QStringLiteral("commission-summary"))),
      m_close(new QPushButton), m_print(new QPushButton), m_name(new SectionTitle),
      m_state(paragraph(QStringLiteral("statement-state"))),
      m_sentences(paragraph(QStringLiteral("statement-sentences"))),
      m_difference(paragraph(QStringLiteral("statement-difference")))
{
    layOut();
    connect(m_close, &QPushButton::clicked, this, &StatementsSection::askClosing);
    connect(m_print, &QPushButton::clicked, this, &StatementsSection::printAsked);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (m_isFilling || !row.isValid() || row.row() >= static_cast<int>(m_people.size()))
                    return;
                m_current = book().people[m_people[static_cast<std::size_t>(row.row())].person].code;
                fillStatement();
            });
    setWords();
}

void StatementsSection::show(const SharedCommission &reading)
{
    m_people.clear(); // they look into the reading before
    CommissionSection::show(reading);
}

void StatementsSection::choose(const std::string &code)
{
    m_current = code;
    refill();
}

void StatementsSection::askClosing()
{
    if (!reading() || !session().isWritable())
        return;
    CloseStatementsDialog dialog(session(), reading(), view().period(), view().unit(), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(dialog.outcome());
}

void StatementsSection::fill()
{
    m_people = ops::peopleIn(book(), reading()->statements, view().period());
    fillPeople();
    fillStatement();
    m_summary->setText(summary());
    const bool isOpen = std::any_of(m_people.begin(), m_people.end(),
                                    [](const ops::PersonStatements &one) { return !ops::sumsOf(one).isClosed; });
    m_close->setEnabled(isOpen && session().isWritable());
    m_print->setEnabled(!m_people.empty());
}

void StatementsSection::setWords()
{
    m_close->setText(tr("C&lose the statements…"));
    m_close->setToolTip(tr("They never change again; what changes later is a line of a later statement"));
    m_print->setText(tr("&Print the statements…"));
}

void StatementsSection::layOut()
{
    m_close->setObjectName(QStringLiteral("commission-close"));
    m_print->setObjectName(QStringLiteral("commission-print"));
    m_name->setObjectName(QStringLiteral("statement-name"));
    m_name->setWordWrap(true);
    auto *buttons = new FlowLayout(gap() / 2, gap() / 4);
    buttons->addWidget(m_close);
    buttons->addWidget(m_print);
    body()->addWidget(m_summary);
    body()->addLayout(buttons);
    QBoxLayout *halves = addHalves();
    auto *left = new QVBoxLayout;
    m_table = addTable("commission-people", left);
    m_table->setMostRows(kMostPeople);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    left->addStretch(1);
    halves->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_name);
    right->addWidget(m_state);
    m_lines = addTable("statement-lines", right);
    right->addWidget(m_sentences);
    right->addWidget(m_difference);
    right->addStretch(1);
    halves->addLayout(right, 1);
    body()->addStretch(1);
}

void StatementsSection::fillPeople()
{
    const NumberWords words = this->words();
    const int decimals = words.decimals();
    TableContent content;
    content.title = tr("Statements, %1").arg(periodText());
    content.empty =
        tr("Nothing falls due in %1. Choose another period above, or let a scheme pay somebody.").arg(periodText());
    content.columns = {{tr("Name")},
                       {tr("Code")},
                       {tr("Target"), ColumnKind::Money, decimals},
                       {tr("Actual"), ColumnKind::Money, decimals},
                       {tr("Attainment"), ColumnKind::Ratio},
                       {tr("Pay"), ColumnKind::Money, decimals},
                       {tr("Year to date"), ColumnKind::Money, decimals},
                       {tr("State")}};
    int row = 0, current = -1;
    for (const ops::PersonStatements &one : m_people) {
        const ops::PaidPerson &person = book().people[one.person];
        const ops::StatementSums sums = ops::sumsOf(one);
        content.rows.push_back(
            {{NumberWords::textCell(text::fromUtf8(person.name)), NumberWords::textCell(text::fromUtf8(person.code)),
              words.moneyCell(sums.quota), words.moneyCell(sums.actual), NumberWords::shareCell(sums.attainment),
              words.moneyCell(one.pay), words.moneyCell(one.yearToDate),
              NumberWords::textCell(sums.isClosed ? tr("closed") : tr("open"))}});
        if (person.code == m_current)
            current = row;
        ++row;
    }
    if (current < 0)
        m_current = m_people.empty() ? std::string() : book().people[m_people.front().person].code;
    m_isFilling = true;
    m_table->show(std::move(content));
    m_table->view()->setCurrentIndex(m_table->model().index(std::max(0, current), 0));
    m_isFilling = false;
}

void StatementsSection::fillStatement()
{
    const ops::PersonStatements *one = chosen();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_state, m_lines, m_sentences, m_difference})
        widget->setVisible(one != nullptr);
    if (!one)
        return;
    const StatementWords said(book(), reading()->statements, words());
    m_name->setText(tr("%1: %2 in %3, %4 in the year to date")
                        .arg(text::fromUtf8(book().people[one->person].name), words().money(one->pay), periodText(),
                             words().money(one->yearToDate)));
    m_state->setText(said.state(*one));
    m_lines->show(said.lines(*one));
    m_sentences->setText(said.sentences(*one).join(QLatin1Char('\n')));
    m_difference->setText(said.difference(*one));
    m_difference->setVisible(!m_difference->text().isEmpty());
}

const ops::PersonStatements *StatementsSection::chosen() const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [this](const ops::PersonStatements &one) {
        return book().people[one.person].code == m_current;
    });
    return found == m_people.end() ? nullptr : &*found;
}

QString StatementsSection::summary()
{
    std::int64_t total = 0;
    int closed = 0;
    for (const ops::PersonStatements &one : m_people) {
        total = money::addUnits(total, one.pay);
        closed += ops::sumsOf(one).isClosed;
    }
    if (m_people.empty())
        return tr("%1: nothing falls due.").arg(titled(periodText()));
    return tr("%1: %2 for %n person(s), %3 of them closed.", nullptr, static_cast<int>(m_people.size()))
        .arg(titled(periodText()), words().money(total), text::countText(closed));
}

QString StatementsSection::periodText()
{
    return text::periodName(book().settings.calendar, view().period());
}

} // namespace quotasmith::ui
