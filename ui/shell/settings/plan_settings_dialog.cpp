// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/plan_settings_dialog.h"

#include "core/store/tables/settings.h"
#include "text/conflict_text.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/settings/setting_words.h"
#include "ui/widgets/shades.h"

#include <chrono>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::milliseconds kPause{350}; ///< of typing, before the grain is tried
constexpr int kWidthInLetters = 36;

QStringList wordsIn(const std::string &allowed)
{
    return text::fromUtf8(allowed).split(QLatin1Char('|'));
}

/// How many cells of the organisation's leaves move, and by how much at most.
struct Moved {
    int cells = 0;
    std::int64_t most = 0;
};

Moved movedBy(const spread::Sheet &before, const spread::Sheet &after)
{
    Moved moved;
    const auto &was = before.table(plan::Axis::Organisation).leaves;
    const auto &is = after.table(plan::Axis::Organisation).leaves;
    for (std::size_t leaf = 0; leaf < was.size(); ++leaf)
        for (std::size_t month = 0; month < 12; ++month) {
            const std::int64_t difference = std::abs(is[leaf].cells[month] - was[leaf].cells[month]);
            moved.cells += difference != 0;
            moved.most = std::max(moved.most, difference);
        }
    return moved;
}

} // namespace

PlanSettingsDialog::PlanSettingsDialog(DocumentSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_grainWords(new QLabel), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("plan-settings-dialog"));
    setWindowTitle(tr("Plan settings"));
    m_grainWords->setObjectName(QStringLiteral("grain-preview"));
    m_problem->setObjectName(QStringLiteral("plan-settings-problem"));
    for (QLabel *label : {m_grainWords, m_problem}) {
        label->setWordWrap(true);
        label->hide();
    }
    read();
    auto *form = new QFormLayout;
    addFields(form);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(features());
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PlanSettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_grainTimer.setSingleShot(true);
    m_grainTimer.setInterval(kPause);
    connect(&m_grainTimer, &QTimer::timeout, this, &PlanSettingsDialog::previewGrain);
}

ops::SettingValues PlanSettingsDialog::changes() const
{
    ops::SettingValues values;
    for (const ops::PlanSettingView &view : m_views)
        if (const QString now = value(view.key); !now.isNull() && text::toUtf8(now) != view.value)
            values.emplace_back(view.key, text::toUtf8(now));
    const auto isOff = [](const ops::PlanSettingView &view) { return view.key == "ambitions" && view.value == "off"; };
    if (m_features.at(plan::Feature::Ambitions)->isChecked() && std::any_of(m_views.begin(), m_views.end(), isOff))
        values.emplace_back("ambitions", "on");
    return values;
}

QString PlanSettingsDialog::previewGrain()
{
    m_grainTimer.stop();
    ops::PlanSetOutcome outcome;
    const std::string typed = text::toUtf8(m_lines.at("grain")->text());
    const bool isRead = m_session.run([&](store::Document &document) {
        outcome = ops::setPlan(document, {{"grain", typed}}, ops::Run::Preview);
        return store::Changes();
    });
    QStringList sentences;
    if (!isRead)
        sentences << text::errorText(*m_session.lastError());
    else if (const QString refused = refusal(outcome); !refused.isEmpty())
        sentences << refused;
    else
        for (const ops::TargetsOutcome &one : outcome.targets) {
            const Moved moved = movedBy(one.before.sheet, *one.after());
            const plan::Measure measure = one.before.sheet.measure;
            sentences << tr("%1: %n number(s) of people and months would move, the furthest by %2.", nullptr,
                            moved.cells)
                             .arg(titled(text::measureName(measure)),
                                  text::amountText(moved.most, m_settings.decimals(measure)));
        }
    m_grainWords->setText(sentences.join(QLatin1Char('\n')));
    m_grainWords->setVisible(!sentences.isEmpty());
    return m_grainWords->text();
}

void PlanSettingsDialog::accept()
{
    const ops::SettingValues values = changes();
    if (values.empty()) {
        QDialog::accept();
        return;
    }
    ops::PlanSetOutcome outcome;
    const bool isDone = m_session.run([&](store::Document &document) {
        outcome = ops::setPlan(document, values, ops::Run::Write);
        return outcome.changes;
    });
    if (!isDone)
        tell(text::errorText(*m_session.lastError()));
    else if (const QString refused = refusal(outcome); !refused.isEmpty())
        tell(refused);
    else
        QDialog::accept();
}

void PlanSettingsDialog::read()
{
    m_session.read([this](const store::Document &document) {
        m_settings = store::readSettings(document.connection());
        m_views = ops::planSettings(document.connection());
    });
}

void PlanSettingsDialog::addFields(QFormLayout *form)
{
    for (const ops::PlanSettingView &view : m_views) {
        if (settingLabel(view.key).isEmpty())
            continue;
        if (view.allowed == "text" || view.allowed.starts_with("amount"))
            addLine(form, view);
        else
            addChoice(form, view);
        if (view.key == "company")
            form->addRow(tr("Fiscal year"), new QLabel(tr("%1 to %2, in %3")
                                                           .arg(text::fromUtf8(m_settings.calendar.month(0).text()),
                                                                text::fromUtf8(m_settings.calendar.month(11).text()),
                                                                text::fromUtf8(m_settings.currency.code))));
        if (view.key == "grain")
            form->addRow(QString(), m_grainWords);
    }
}

void PlanSettingsDialog::addLine(QFormLayout *form, const ops::PlanSettingView &view)
{
    auto *line = new QLineEdit(text::fromUtf8(view.value));
    line->setObjectName(QStringLiteral("plan-") + text::fromUtf8(view.key));
    line->setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_lines[view.key] = line;
    form->addRow(settingLabel(view.key), line);
    if (view.key == "grain")
        connect(line, &QLineEdit::textEdited, &m_grainTimer, [this] { m_grainTimer.start(); });
}

void PlanSettingsDialog::addChoice(QFormLayout *form, const ops::PlanSettingView &view)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("plan-") + text::fromUtf8(view.key));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &word : wordsIn(view.allowed))
        box->addItem(settingChoice(view.key, text::toUtf8(word)), word);
    box->setCurrentIndex(box->findData(text::fromUtf8(view.value)));
    m_choices[view.key] = box;
    form->addRow(settingLabel(view.key), box);
}

QWidget *PlanSettingsDialog::features()
{
    auto *group = new QGroupBox(tr("Also shown in the window"));
    auto *grid = new QGridLayout(group);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setColumnStretch(1, 1);
    for (const plan::Feature feature : plan::kFeatures) {
        auto *box = new QCheckBox(featureName(feature));
        box->setObjectName(QStringLiteral("show-") + text::fromUtf8(plan::featureCode(feature)));
        box->setChecked(m_settings.shows(feature));
        box->setAccessibleDescription(featureUse(feature));
        auto *use = new QLabel(featureUse(feature));
        QPalette faint;
        faint.setColor(QPalette::WindowText, faintText(palette()));
        use->setPalette(faint);
        m_features[feature] = box;
        const int row = grid->rowCount();
        grid->addWidget(box, row, 0);
        grid->addWidget(use, row, 1);
    }
    return group;
}

QString PlanSettingsDialog::value(const std::string &key) const
{
    if (key == "show")
        return featuresChosen();
    if (const auto line = m_lines.find(key); line != m_lines.end())
        return line->second->text().trimmed();
    const auto choice = m_choices.find(key);
    return choice == m_choices.end() ? QString() : choice->second->currentData().toString();
}

QString PlanSettingsDialog::featuresChosen() const
{
    plan::Features chosen;
    for (const auto &[feature, box] : m_features)
        if (box->isChecked())
            chosen.insert(feature);
    return text::fromUtf8(plan::featuresText(chosen));
}

QString PlanSettingsDialog::refusal(const ops::PlanSetOutcome &outcome) const
{
    for (const ops::TargetsOutcome &one : outcome.targets) {
        if (const auto *conflict = std::get_if<spread::Conflict>(&one.result))
            return text::conflictText(*conflict, one.before.sheet, one.before.settings);
        if (const auto *refused = std::get_if<spread::Refusal>(&one.result))
            return text::refusalText(*refused, one.before.sheet, one.before.settings);
    }
    return {};
}

void PlanSettingsDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace quotasmith::ui
