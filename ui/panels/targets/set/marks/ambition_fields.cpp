// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/marks/ambition_fields.h"

#include "core/money/amount_text.h"
#include "core/ops/targets/edit_targets.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/targets.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/widgets/section_title.h"

#include <QGridLayout>

namespace quotasmith::ui {

namespace {

constexpr std::array<const char *, 3> kCodes{"base", "stretch", "challenge"};
constexpr int kAmountInLetters = 20;

} // namespace

AmbitionFields::AmbitionFields(DocumentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new SectionTitle)
{
    setObjectName(QStringLiteral("ambitions"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0, 1, 3);
    for (std::size_t i = 0; i < kLevels; ++i) {
        const int row = static_cast<int>(i) + 1;
        m_names[i] = new QLabel;
        m_amounts[i] = new QLineEdit;
        m_besides[i] = new QLabel;
        m_amounts[i]->setObjectName(QStringLiteral("ambition-") + QString::fromUtf8(kCodes[i]));
        m_amounts[i]->setAlignment(Qt::AlignRight);
        m_amounts[i]->setMinimumWidth(fontMetrics().averageCharWidth() * kAmountInLetters);
        m_names[i]->setBuddy(m_amounts[i]);
        grid->addWidget(m_names[i], row, 0);
        grid->addWidget(m_amounts[i], row, 1);
        grid->addWidget(m_besides[i], row, 2);
        connect(m_amounts[i], &QLineEdit::editingFinished, this, [this, i] { type(i); });
    }
    grid->setColumnStretch(2, 1);
}

void AmbitionFields::show(const std::shared_ptr<const ops::AnnualGoal> &goal)
{
    m_goal = goal;
    const plan::Measure measure = goal->money.plan.sheet.measure;
    const int decimals = goal->money.plan.settings.decimals(measure);
    m_title->setText(tr("Levels of ambition"));
    for (std::size_t i = 0; i < kLevels; ++i) {
        std::optional<std::int64_t> annual = goal->money.target;
        if (i > 0)
            m_session.read([&](const store::Document &document) {
                annual = store::readAmbition(document.connection(), measure, kCodes[i]);
            });
        m_present[i] = annual ? text::fromUtf8(money::printGrouped(*annual, decimals)) : QString();
        m_names[i]->setText(titled(text::ambitionName(kCodes[i])));
        m_amounts[i]->setText(m_present[i]);
        m_amounts[i]->setReadOnly(i == 0 || !m_session.isWritable() || !goal->money.target);
        m_amounts[i]->setAccessibleName(m_names[i]->text());
        m_besides[i]->setText(besides(annual));
    }
}

void AmbitionFields::type(std::size_t level)
{
    const QString typed = m_amounts[level]->text();
    if (level == 0 || !m_goal || typed.trimmed().isEmpty() || typed == m_present[level]) {
        m_amounts[level]->setText(m_present[level]);
        return;
    }
    const plan::Measure measure = m_goal->money.plan.sheet.measure;
    const int decimals = m_goal->money.plan.settings.decimals(measure);
    m_present[level] = typed; // one typing is one attempt, whatever takes the focus away again
    const bool isDone = m_session.run([&](store::Document &document) {
        const auto value = ops::requireValue(text::toUtf8(typed), decimals);
        return ops::setAmbition(document, measure, kCodes[level], value, ops::Run::Write).changes;
    });
    if (!isDone)
        Q_EMIT told(text::errorText(*m_session.lastError()));
}

QString AmbitionFields::besides(std::optional<std::int64_t> annual) const
{
    const auto base = m_goal->money.target;
    if (!annual || !base || *base <= 0)
        return tr("not set");
    const QString ofBase = text::rateText(money::Rate(*annual, *base), 1);
    const auto &outlook = m_goal->money.attainability.outlook;
    if (!outlook)
        return tr("%1 of the base").arg(ofBase);
    return tr("%1 of the base, probability %2").arg(ofBase, text::rateText(outlook->probability(*annual), 1));
}

} // namespace quotasmith::ui
