// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/findings_sheet.h"

#include "text/error_text.h"
#include "text/format.h"
#include "ui/panels/diagnosis/findings/action_dialog.h"
#include "ui/panels/diagnosis/findings/dismiss_dialog.h"
#include "ui/panels/diagnosis/findings/finding_delegate.h"
#include "ui/panels/diagnosis/findings/finding_details.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <array>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 40;
constexpr int kDetailsInLines = 12;
constexpr std::array kFilters{FindingFilter::Open, FindingFilter::All, FindingFilter::Silent};
constexpr std::array kFilterNames{"findings-open", "findings-all", "findings-silent"};

} // namespace

FindingsSheet::FindingsSheet(DocumentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new SectionTitle), m_filters(new QButtonGroup(this)),
      m_limits(new QPushButton), m_empty(new QLabel), m_list(new QListView), m_details(new FindingDetails)
{
    setObjectName(QStringLiteral("findings-sheet"));
    layOut();
    connectParts();
    retranslate();
}

void FindingsSheet::show(const SharedDiagnosis &reading)
{
    const diagnosis::Finding *before = current();
    const std::string id = before ? before->id() : std::string();
    const int row = m_list->currentIndex().row();
    m_reading = reading;
    m_model.show(reading);
    select(id, row);
    fillChoices();
    fillEmpty();
}

void FindingsSheet::setFilter(FindingFilter filter)
{
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    m_model.setFilter(filter);
    select({}, 0);
    fillEmpty();
}

void FindingsSheet::reveal(const std::string &id)
{
    if (m_model.rowOf(id) < 0)
        setFilter(FindingFilter::All);
    select(id, 0);
    m_list->setFocus();
}

void FindingsSheet::act()
{
    if (const diagnosis::Finding *finding = current())
        openDialog(new ActionDialog(m_session, m_reading, finding->id(), this));
}

void FindingsSheet::dismiss()
{
    if (const diagnosis::Finding *finding = current())
        openDialog(new DismissDialog(m_session, m_reading, finding->id(), this));
}

void FindingsSheet::reopen()
{
    const diagnosis::Finding *finding = current();
    if (!finding)
        return;
    const std::string id = finding->id();
    if (!m_session.run([&id](store::Document &document) { return ops::reopenFinding(document, id); }))
        Q_EMIT told(text::errorText(*m_session.lastError()));
}

void FindingsSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindingsSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // sentences wrap by the width
}

void FindingsSheet::layOut()
{
    const int gap = fontMetrics().height() / 2;
    auto *head = new FlowLayout(gap, gap / 2);
    head->addWidget(m_title);
    for (std::size_t i = 0; i < kFilters.size(); ++i) {
        auto *button = new ChoiceButton;
        button->setObjectName(QString::fromUtf8(kFilterNames[i]));
        m_filters->addButton(button, static_cast<int>(kFilters[i]));
        head->addWidget(button);
    }
    m_limits->setObjectName(QStringLiteral("findings-limits"));
    m_limits->setFlat(true);
    head->addWidget(m_limits);
    m_filters->button(static_cast<int>(FindingFilter::Open))->setChecked(true);
    m_empty->setObjectName(QStringLiteral("findings-empty"));
    m_empty->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("findings-list"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(fontMetrics().height() * kDetailsInLines);
    scroll->setWidget(m_details);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(scroll);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap / 2, 0, 0);
    column->setSpacing(gap / 2);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(parts, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void FindingsSheet::connectParts()
{
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<FindingFilter>(id)); });
    connect(m_limits, &QPushButton::clicked, this, [this] {
        Q_EMIT revealAsked({QStringLiteral("diagnosis"), QStringLiteral("thresholds")});
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsSheet::showCurrent);
    connect(m_details, &FindingDetails::revealAsked, this, &FindingsSheet::revealAsked);
    connect(m_details, &FindingDetails::actAsked, this, &FindingsSheet::act);
    connect(m_details, &FindingDetails::dismissAsked, this, &FindingsSheet::dismiss);
    connect(m_details, &FindingDetails::reopenAsked, this, &FindingsSheet::reopen);
}

void FindingsSheet::select(const std::string &id, int otherwise)
{
    const int found = m_model.rowOf(id);
    const int row = found >= 0 ? found : std::clamp(otherwise, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
    if (found >= 0)
        m_list->scrollTo(m_model.index(row));
    showCurrent();
}

void FindingsSheet::showCurrent()
{
    if (m_reading)
        m_details->show(m_model, m_list->currentIndex().row(), m_reading->input, m_session.isWritable());
    else
        m_details->clear();
}

void FindingsSheet::fillChoices()
{
    const auto label = [this](FindingFilter filter, const QString &words) {
        m_filters->button(static_cast<int>(filter))->setText(words.arg(text::countText(m_model.count(filter))));
    };
    label(FindingFilter::Open, tr("Open %1"));
    label(FindingFilter::All, tr("All %1"));
    label(FindingFilter::Silent, tr("Not judged %1"));
    m_filters->button(static_cast<int>(FindingFilter::Silent))
        ->setToolTip(tr("Rules that could not judge, what they miss, and the way to fill it"));
}

void FindingsSheet::fillEmpty()
{
    m_empty->setVisible(m_model.rowCount() == 0);
    switch (m_model.filter()) {
    case FindingFilter::Open:
        m_empty->setText(m_model.count(FindingFilter::All) > 0 ? tr("Everything that was found has been dealt with.")
                                                               : tr("The rules found nothing."));
        break;
    case FindingFilter::All:
        m_empty->setText(tr("The rules found nothing."));
        break;
    case FindingFilter::Silent:
        m_empty->setText(tr("Every rule could judge."));
        break;
    }
}

const diagnosis::Finding *FindingsSheet::current() const
{
    return m_model.finding(m_list->currentIndex().row());
}

void FindingsSheet::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FindingsSheet::retranslate()
{
    m_title->setText(tr("Findings"));
    m_list->setAccessibleName(m_title->text());
    m_limits->setText(tr("&Limits…"));
    m_limits->setToolTip(tr("From when on a rule says something: change it for this plan"));
    fillChoices();
    fillEmpty();
    m_model.retranslate();
    m_list->doItemsLayout();
    showCurrent();
}

} // namespace quotasmith::ui
