// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/board/board_section.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/review/problems.h"
#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <algorithm>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr int kMostChoiceInLetters = 24;

/// Everything, then one a line; what was chosen stays chosen as long as it is there.
void fillChoice(QComboBox *box, const QString &everything, const QStringList &choices)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(everything, QString());
    for (const QString &choice : choices) {
        box->addItem(choice, choice);
        box->setItemData(box->count() - 1, choice, Qt::ToolTipRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

BoardSection::BoardSection(const PanelContext &context, QWidget *parent)
    : ExecutionSection(context, parent), m_kindLabel(new QLabel), m_kind(new QComboBox), m_ownerLabel(new QLabel),
      m_owner(new QComboBox), m_belongsLabel(new QLabel), m_belongs(new QComboBox), m_new(new QLineEdit),
      m_add(new QPushButton), m_board(new BoardView(QStringLiteral("board"))), m_empty(new EmptyState),
      m_begin(m_empty->addButton())
{
    layOut();
    m_board->setModel(&m_model);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BoardSection::changeKind);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &BoardSection::applyFilter);
    connect(m_belongs, &QComboBox::currentIndexChanged, this, &BoardSection::applyFilter);
    connect(m_new, &QLineEdit::returnPressed, this, &BoardSection::add);
    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_add->setEnabled(session().isWritable() && !typed.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &BoardSection::add);
    connect(m_begin, &QPushButton::clicked, this, &BoardSection::askNew);
    connect(m_board, &BoardView::moveAsked, this, &BoardSection::move);
    connect(m_board, &BoardView::opened, this,
            [this](const QString &key) { Q_EMIT listAsked(boardList(kind()), key); });
    setWords();
}

std::vector<TableContent> BoardSection::contents() const
{
    TableContent content;
    content.title = m_kind->currentText();
    content.columns = {{tr("Code")}, {tr("Title")}, {tr("State")}, {tr("Owner")}, {tr("Due")}, {tr("Belongs to")}};
    const auto cell = [](const QString &words) { return TableCell{words, text::toUtf8(words)}; };
    for (const BoardView::Column &column : boardColumns(kind()))
        for (const BoardItem &item : m_model.items()) {
            if (item.column != column.code)
                continue;
            QStringList belongs;
            for (const Belonging &one : item.belongs)
                belongs << one.words;
            const QString due = item.due ? text::fromUtf8(item.due->text()) : QString();
            content.rows.push_back({{cell(item.key), cell(item.title), cell(column.title), cell(item.owner), cell(due),
                                     cell(belongs.join(QStringLiteral("; ")))}});
        }
    return content.rows.empty() ? std::vector<TableContent>() : std::vector{content};
}

void BoardSection::move(const QString &key, const QString &column)
{
    const BoardItem *item = m_model.item(key);
    if (!item || item->column == column)
        return;
    if (kind() == BoardKind::Problems)
        moveProblem(*item, column);
    else
        put({{"status", text::toUtf8(column)}}, text::toUtf8(key));
}

void BoardSection::add()
{
    if (m_new->text().trimmed().isEmpty())
        return;
    if (put(newRow()))
        m_new->clear();
}

void BoardSection::askNew()
{
    m_new->setFocus();
}

void BoardSection::fill()
{
    m_model.show(boardItems(*reading(), kind()), reading()->all.today);
    fillFilters();
    const bool isEmpty = m_model.items().empty();
    const bool isWritable = session().isWritable();
    m_board->setVisible(!isEmpty);
    m_board->setMovable(isWritable);
    m_empty->setVisible(isEmpty);
    m_begin->setEnabled(isWritable);
    m_new->setEnabled(isWritable);
    m_add->setEnabled(isWritable && !m_new->text().trimmed().isEmpty());
}

void BoardSection::setWords()
{
    const bool isActions = kind() == BoardKind::Actions;
    m_kindLabel->setText(tr("&Show"));
    m_ownerLabel->setText(tr("O&wner"));
    m_belongsLabel->setText(tr("&Belongs to"));
    m_kind->setItemText(static_cast<int>(BoardKind::Actions), tr("Actions"));
    m_kind->setItemText(static_cast<int>(BoardKind::Problems), tr("Problems"));
    m_new->setPlaceholderText(isActions ? tr("A new action: what is to be done") : tr("A new problem: what was found"));
    m_new->setAccessibleName(isActions ? tr("New action") : tr("New problem"));
    m_add->setText(isActions ? tr("&Add the action") : tr("&Add the problem"));
    m_board->setColumns(boardColumns(kind()));
    m_board->setPlaceholder(tr("Nothing here"));
    m_board->setToolTip(tr("Drag a card, or press Alt with ← or →"));
    m_empty->setTitle(isActions ? tr("Who does what by when?") : tr("What is in the way?"));
    m_empty->setSentence(
        isActions ? tr("Here every action is a card: who does it, by when, and what it serves. It is moved from open "
                       "to doing to done as the work goes on.")
                  : tr("Here every problem is a card on its way round plan, do, check and act: from its cause to the "
                       "action, and to what helped."));
    m_begin->setText(isActions ? tr("Write down the first action") : tr("Write down the first problem"));
}

void BoardSection::layOut()
{
    m_kind->addItems({QString(), QString()});
    m_kind->setObjectName(QStringLiteral("board-kind"));
    m_owner->setObjectName(QStringLiteral("board-owner"));
    m_belongs->setObjectName(QStringLiteral("board-belongs"));
    m_new->setObjectName(QStringLiteral("board-new"));
    m_add->setObjectName(QStringLiteral("board-add"));
    m_begin->setObjectName(QStringLiteral("board-begin"));
    auto *said = new QHBoxLayout;
    said->addWidget(m_new, 1);
    said->addWidget(m_add);
    body()->addLayout(makeFilters());
    body()->addLayout(said);
    body()->addWidget(m_board, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide();
}

QLayout *BoardSection::makeFilters()
{
    auto *row = new FlowLayout(gap() / 2, gap() / 4);
    for (const auto &[label, box] :
         {std::pair(m_kindLabel, m_kind), std::pair(m_ownerLabel, m_owner), std::pair(m_belongsLabel, m_belongs)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    m_belongs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_belongs->setMinimumContentsLength(kMostChoiceInLetters);
    return row;
}

void BoardSection::fillFilters()
{
    QStringList belongings;
    for (const Belonging &one : m_model.belongings())
        belongings << one.words;
    fillChoice(m_owner, tr("everybody"), m_model.owners());
    fillChoice(m_belongs, tr("whatever it belongs to"), belongings);
    applyFilter();
}

void BoardSection::applyFilter()
{
    m_model.setFilter(m_owner->currentData().toString(), m_belongs->currentData().toString());
}

void BoardSection::changeKind()
{
    setWords();
    refill();
}

bool BoardSection::put(const ops::FieldTexts &said, const std::string &key)
{
    const plan::ListKind &list = plan::listKind(text::toUtf8(boardList(kind())));
    std::string made;
    const bool isDone = run([&](store::Document &document) {
        ops::PutOutcome outcome = ops::putRecord(document, list, said, key);
        made = outcome.key;
        return std::move(outcome.changes);
    });
    if (isDone)
        m_board->choose(text::fromUtf8(made));
    return isDone;
}

void BoardSection::moveProblem(const BoardItem &problem, const QString &column)
{
    const auto from = review::findPdca(text::toUtf8(problem.column));
    const auto to = review::findPdca(text::toUtf8(column));
    const std::string key = text::toUtf8(problem.key);
    if (!from || !to)
        return;
    if (*to < *from)
        put({{"state", text::toUtf8(column)}}, key);
    else if (review::nextOf(*from) != to)
        Q_EMIT told(tr("A problem goes round step by step: plan, do, check, act."));
    else
        run([&key](store::Document &document) { return ops::stepProblem(document, key).changes; });
}

ops::FieldTexts BoardSection::newRow() const
{
    const std::string words = text::toUtf8(m_new->text().trimmed());
    const bool isActions = kind() == BoardKind::Actions;
    ops::FieldTexts said{{isActions ? "text" : "what", words}};
    if (const QString owner = m_owner->currentData().toString(); !owner.isEmpty())
        said["owner"] = text::toUtf8(owner);
    const auto belongings = m_model.belongings();
    const auto chosen = std::find_if(belongings.begin(), belongings.end(), [this](const Belonging &one) {
        return one.words == m_belongs->currentData().toString();
    });
    if (isActions && chosen != belongings.end() && !chosen->strategy.empty())
        said["strategy"] = chosen->strategy;
    if (!isActions && reading())
        said["found"] = reading()->all.today.text();
    return said;
}

} // namespace quotasmith::ui
