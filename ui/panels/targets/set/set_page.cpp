// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/set_page.h"

#include "core/money/amount_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/answer_text.h"
#include "ui/models/words.h"
#include "ui/panels/targets/set/bridge/bridge_section.h"
#include "ui/panels/targets/set/marks/chance_section.h"
#include "ui/panels/targets/set/marks/smart_section.h"
#include "ui/panels/targets/set/people/people_section.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/cards/card_layout.h"
#include "ui/widgets/grid/grid_view.h"

#include <QEvent>
#include <QScrollArea>

namespace quotasmith::ui {

namespace {

using Card = GoalCards::Card;

constexpr std::array kCardNames{"set-last-year", "set-bridge",        "set-bottom-up",
                                "set-capacity",  "set-attainability", "set-smart"};
/// Which section a card leads to.
constexpr std::array<int, GoalCards::kCount> kSectionOf{0, 0, 1, 1, 2, 3};
constexpr int kAnnualInLetters = 22;

} // namespace

SetPage::SetPage(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_bar(new MessageBar(MessageBar::Ending::ByUser)), m_annualLabel(new QLabel),
      m_annual(new QLineEdit), m_headline(new QLabel), m_group(new QButtonGroup(this)), m_stack(new QStackedWidget),
      m_bridge(new BridgeSection(context)), m_people(new PeopleSection(context))
{
    setObjectName(QStringLiteral("set-page"));
    m_bar->setObjectName(QStringLiteral("set-bar"));
    const int gap = fontMetrics().height();
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(gap, gap / 2, gap, gap);
    inner->setSpacing(gap);
    inner->addLayout(makeHead());
    inner->addLayout(makeCards());
    inner->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(scroll, 1);
    addSection(m_bridge);
    addSection(m_people);
    addSection(new ChanceSection(context));
    addSection(new SmartSection(context));
    connectPlan();
    retranslate();
    showCard(Card::Bridge);
}

void SetPage::reveal(const Destination &)
{
    m_annual->setFocus();
    m_annual->selectAll();
}

void SetPage::showCard(GoalCards::Card card)
{
    const auto at = static_cast<std::size_t>(card);
    m_cards[at]->setChecked(true);
    m_stack->setCurrentIndex(kSectionOf[at]);
}

void SetPage::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetPage::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

QLayout *SetPage::makeHead()
{
    m_annual->setObjectName(QStringLiteral("set-annual-target"));
    m_annual->setAlignment(Qt::AlignRight);
    m_annual->setFixedWidth(fontMetrics().averageCharWidth() * kAnnualInLetters);
    m_annualLabel->setBuddy(m_annual);
    m_headline->setObjectName(QStringLiteral("set-headline"));
    m_headline->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_annualLabel);
    head->addWidget(m_annual);
    head->addSpacing(fontMetrics().height());
    head->addWidget(m_headline, 1);
    connect(m_annual, &QLineEdit::editingFinished, this, &SetPage::typeAnnual);
    return head;
}

QLayout *SetPage::makeCards()
{
    auto *cards = new CardLayout(fontMetrics().height() / 2);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new StatCard;
        m_cards[i]->setObjectName(QString::fromUtf8(kCardNames[i]));
        m_cards[i]->setCheckable(true);
        m_group->addButton(m_cards[i], static_cast<int>(i));
        cards->addWidget(m_cards[i]);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { showCard(static_cast<Card>(id)); });
    return cards;
}

void SetPage::addSection(GoalSection *section)
{
    m_stack->addWidget(section);
    m_sections.push_back(section);
    connect(section, &GoalSection::revealAsked, this, &Panel::revealAsked);
    connect(section, &GoalSection::listAsked, this, &SetPage::editList);
    connect(section, &GoalSection::told, this, [this](const QString &sentence) { m_bar->tell(sentence); });
}

void SetPage::connectPlan()
{
    connect(&m_context.session, &DocumentSession::opened, this, &SetPage::markStale);
    connect(&m_context.session, &DocumentSession::changed, this, [this] {
        m_bar->dismiss();
        markStale();
    });
    connect(&m_context.view, &ViewSettings::unitChanged, this, &SetPage::retell);
    connect(m_bridge, &BridgeSection::useAsked, this, &SetPage::useProposal);
    connect(m_bridge, &BridgeSection::gridSelectionMoved, this, [this] { tellSelection(m_bridge->grid()); });
    connect(m_people, &PeopleSection::gridSelectionMoved, this, [this] { tellSelection(m_people->grid()); });
    whileShown(m_context.actions.action(ActionId::Copy), [this] {
        if (m_people->isVisible())
            m_people->grid()->copySelection();
        else if (m_bridge->isVisible())
            m_bridge->grid()->copySelection();
    });
}

void SetPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SetPage::refresh()
{
    m_isStale = false;
    auto goal = std::make_shared<ops::AnnualGoal>();
    if (!m_context.session.isOpen() || !m_context.session.read([&](const store::Document &document) {
            *goal = ops::readAnnualGoal(document.connection());
        }))
        return;
    m_goal = goal;
    for (GoalSection *section : m_sections)
        section->show(m_goal);
    fillHead();
}

void SetPage::retell()
{
    fillHead();
    for (GoalSection *section : m_sections)
        section->retell();
}

void SetPage::fillHead()
{
    if (!m_goal)
        return;
    const plan::PlanSettings &settings = m_goal->money.plan.settings;
    const plan::Measure measure = m_goal->money.plan.sheet.measure;
    const auto target = m_goal->money.target;
    m_presentAnnual = target ? text::fromUtf8(money::printGrouped(*target, settings.decimals(measure))) : QString();
    m_annual->setText(m_presentAnnual);
    m_annual->setReadOnly(!m_context.session.isWritable());
    m_headline->setText(tr("%1, %2. Type the number, or let the bridge propose it.")
                            .arg(titled(text::measureName(measure)), text::taxName(settings.tax)));
    const auto contents = GoalCards(*m_goal, m_context.view.unit()).all();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setContent(contents[i]);
}

void SetPage::typeAnnual()
{
    const QString typed = m_annual->text();
    if (typed == m_presentAnnual || typed.trimmed().isEmpty()) {
        m_annual->setText(m_presentAnnual);
        return;
    }
    m_presentAnnual = typed; // one typing is one attempt, whatever takes the focus away again
    setAnnual(typed);
}

void SetPage::useProposal()
{
    if (!m_goal || !m_goal->bridge.proposal)
        return;
    const int decimals = m_goal->money.plan.settings.decimals(m_goal->money.plan.sheet.measure);
    setAnnual(text::fromUtf8(money::printGrouped(*m_goal->bridge.proposal, decimals)));
}

void SetPage::setAnnual(const QString &typed)
{
    tell(typeAnnualTarget(m_context.session, m_goal->money.plan.sheet.measure, typed));
}

void SetPage::tell(const EditAnswer &answer)
{
    const QString sentence = answerText(answer);
    if (std::holds_alternative<EditDone>(answer))
        Q_EMIT said(tr("The annual target is set."));
    if (sentence.isEmpty())
        return;
    QList<MessageBar::Choice> choices;
    if (std::holds_alternative<Blocked>(answer))
        choices.append({tr("Show the holds in Decompose"), [this] {
                            Q_EMIT revealAsked({QStringLiteral("targets"), QStringLiteral("decompose-page")});
                        }});
    m_bar->tell(sentence, choices);
}

void SetPage::editList(const QString &kind)
{
    const plan::ListKind *found = plan::findListKind(text::toUtf8(kind));
    if (!found)
        return;
    auto *dialog = new ListDialog(m_context.session, *found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SetPage::tellSelection(const GridView *grid)
{
    Q_EMIT selectionChanged(summaryOf(grid->selectionModel()->selectedIndexes()));
}

void SetPage::retranslate()
{
    m_bar->dismiss();
    m_annualLabel->setText(tr("&Annual target"));
    retell();
}

} // namespace quotasmith::ui
