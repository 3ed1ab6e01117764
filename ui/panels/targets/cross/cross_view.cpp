// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/cross/cross_view.h"

#include "core/plan/lists/kind.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/settings.h"
#include "text/error_text.h"
#include "text/export/workbook_words.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/targets/parts/place_chooser.h"
#include "ui/shell/pages/list_dialog.h"

#include <array>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// Name and code never scroll away.
constexpr int kFrozenColumns = 2;

using plan::Axis;
constexpr std::array<std::pair<Axis, Axis>, 3> kPairs{
    {{Axis::Organisation, Axis::Customer}, {Axis::Organisation, Axis::Product}, {Axis::Customer, Axis::Product}}};

} // namespace

CrossView::CrossView(DocumentSession &session, const ViewSettings &view, QWidget *parent)
    : QWidget(parent), m_session(session), m_pairLabel(new QLabel), m_pair(new QComboBox), m_periodLabel(new QLabel),
      m_period(new QComboBox), m_note(new QLabel), m_pages(new QStackedWidget), m_grid(new GridView),
      m_empty(new EmptyState), m_rules(m_empty->addButton()), m_anyhow(m_empty->addButton())
{
    setObjectName(QStringLiteral("cross-view"));
    m_model.setUnit(view.unit());
    m_grid->setModel(&m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    layOut();
    retranslate();
    connect(&view, &ViewSettings::unitChanged, this, [this, &view] {
        m_model.setUnit(view.unit());
        m_grid->fitColumns();
    });
    const auto follow = [this] {
        if (isVisible())
            reload();
    };
    connect(m_pair, &QComboBox::currentIndexChanged, this, follow);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this, follow] {
        m_months = chosenPeriod(*m_period);
        follow();
    });
    connect(&session, &DocumentSession::changed, this, follow);
    connect(&session, &DocumentSession::opened, this, [this, follow] {
        m_isAnyhow = false;
        m_months = {};
        const QSignalBlocker quiet(m_period);
        m_period->clear();
        follow();
    });
    connect(m_rules, &QPushButton::clicked, this, &CrossView::editRules);
    connect(m_anyhow, &QPushButton::clicked, this, [this] {
        m_isAnyhow = true;
        reload();
    });
}

void CrossView::setMeasure(plan::Measure measure)
{
    m_measure = measure;
    if (isVisible())
        reload();
}

ops::CrossRequest CrossView::request() const
{
    const auto &[rows, columns] = kPairs[static_cast<std::size_t>(std::max(0, m_pair->currentIndex()))];
    return {rows, columns, m_months, m_measure};
}

text::NamedTable CrossView::tableOf(const store::Document &document, const ops::CrossRequest &request)
{
    const ops::Cross cross = ops::crossTargets(document.connection(), request);
    return {text::crossTable(cross, request), text::crossSheetName(), text::kCrossKeyColumns};
}

void CrossView::retranslate()
{
    m_pairLabel->setText(tr("&Table of"));
    m_periodLabel->setText(tr("&Period"));
    m_grid->setAccessibleName(tr("Cross table"));
    m_rules->setText(tr("Say who serves which &tier…"));
    m_anyhow->setText(tr("&Show it anyhow"));
    const QSignalBlocker quiet(m_pair), quietToo(m_period);
    m_period->clear();
    const int chosen = std::max(0, m_pair->currentIndex());
    m_pair->clear();
    for (const auto &[rows, columns] : kPairs)
        m_pair->addItem(tr("%1 × %2").arg(titled(text::axisName(rows)), text::axisName(columns)));
    m_pair->setCurrentIndex(chosen);
    m_model.retranslate();
    if (isVisible())
        reload();
}

void CrossView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void CrossView::layOut()
{
    m_grid->setObjectName(QStringLiteral("cross-grid"));
    m_pair->setObjectName(QStringLiteral("cross-axes"));
    m_period->setObjectName(QStringLiteral("cross-period"));
    m_note->setObjectName(QStringLiteral("cross-note"));
    m_rules->setObjectName(QStringLiteral("cross-rules"));
    m_anyhow->setObjectName(QStringLiteral("cross-anyhow"));
    m_note->setWordWrap(true);
    m_pair->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pairLabel->setBuddy(m_pair);
    m_periodLabel->setBuddy(m_period);
    const int gap = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, gap / 2);
    row->setSpacing(gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pairLabel, m_pair, m_periodLabel, m_period})
        row->addWidget(widget);
    row->addWidget(m_note, 1);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
}

void CrossView::reload()
{
    if (m_session.isOpen())
        m_session.read([this](const store::Document &document) { read(document); });
}

void CrossView::read(const store::Document &document)
{
    if (m_period->count() == 0) {
        const QSignalBlocker quiet(m_period);
        fillPeriods(*m_period, store::readSettings(document.connection()));
        choosePeriod(*m_period, m_months);
    }
    const ops::CrossRequest wanted = request();
    m_note->clear();
    if (wanted.columns == Axis::Customer && !m_isAnyhow && store::readServiceRules(document.connection()).empty()) {
        showEmpty(tr("Nobody has said yet who serves whom"),
                  tr("Here every person's target meets every customer tier's. A rule says which tenure serves which "
                     "tier; what has nobody to serve it is then told with its amount."),
                  true);
        return;
    }
    try {
        std::optional<ops::Cross> cross = ops::crossTargets(document.connection(), wanted);
        QStringList words{text::crossSeedText(cross->seed)};
        words += text::crossNobodyTexts(*cross, wanted);
        m_model.setTable(std::move(cross), wanted);
        m_note->setText(words.join(QLatin1Char(' ')));
        m_pages->setCurrentWidget(m_grid);
    } catch (const base::Error &error) { // said where the table would stand
        showEmpty(tr("No cross table"), text::errorText(error), false);
    }
}

void CrossView::showEmpty(const QString &title, const QString &sentence, bool offersRules)
{
    m_model.setTable(std::nullopt, request());
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_rules->setVisible(offersRules);
    m_rules->setEnabled(m_session.isWritable());
    m_anyhow->setVisible(offersRules);
    m_pages->setCurrentWidget(m_empty);
}

void CrossView::editRules()
{
    if (const plan::ListKind *rules = plan::findListKind("service-rules"))
        ListDialog(m_session, *rules, this).exec();
}

} // namespace quotasmith::ui
