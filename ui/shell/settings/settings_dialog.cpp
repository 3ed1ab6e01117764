// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 30;
constexpr int kSystemLanguage = -1;

} // namespace

SettingsDialog::SettingsDialog(ViewSettings &view, QWidget *parent)
    : QDialog(parent), m_view(view), m_form(new QFormLayout), m_language(addRow(QStringLiteral("setting-language"))),
      m_scheme(addRow(QStringLiteral("setting-colours"))), m_unit(addRow(QStringLiteral("setting-unit"))),
      m_letters(addRow(QStringLiteral("setting-letters"))), m_note(new QLabel), m_close(nullptr)
{
    setObjectName(QStringLiteral("settings-dialog"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_note);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    fill();
    retranslate();
    connectChoices();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QComboBox *SettingsDialog::addRow(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    auto *label = new QLabel;
    label->setBuddy(box);
    m_form->addRow(label, box);
    return box;
}

void SettingsDialog::fill()
{
    m_language->addItem(QString(), kSystemLanguage);
    m_language->addItem(QStringLiteral("English"), static_cast<int>(text::Language::English));
    m_language->addItem(QStringLiteral("简体中文"), static_cast<int>(text::Language::Chinese));
    const auto chosen = m_view.chosenLanguage();
    m_language->setCurrentIndex(m_language->findData(chosen ? static_cast<int>(*chosen) : kSystemLanguage));
    for (const Scheme scheme : kSchemes)
        m_scheme->addItem(QString(), static_cast<int>(scheme));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(m_view.scheme())));
    for (const DisplayUnit unit : kDisplayUnits)
        m_unit->addItem(QString(), static_cast<int>(unit));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(m_view.unit())));
    for (const int percent : ViewSettings::kLetters)
        m_letters->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_letters->setCurrentIndex(m_letters->findData(m_view.letters()));
}

void SettingsDialog::connectChoices()
{
    const auto on = [this](QComboBox *box, const std::function<void(int)> &take) {
        connect(box, &QComboBox::currentIndexChanged, this, [box, take] { take(box->currentData().toInt()); });
    };
    on(m_language, [this](int language) {
        m_view.chooseLanguage(language == kSystemLanguage ? std::nullopt
                                                          : std::optional(static_cast<text::Language>(language)));
    });
    on(m_scheme, [this](int scheme) { m_view.setScheme(static_cast<Scheme>(scheme)); });
    on(m_unit, [this](int unit) { m_view.setUnit(static_cast<DisplayUnit>(unit)); });
    on(m_letters, [this](int percent) { m_view.setLetters(percent); });
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const auto label = [this](QWidget *field, const QString &words) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(words);
    };
    label(m_language, tr("&Language"));
    label(m_scheme, tr("&Colours"));
    label(m_unit, tr("&Amounts in"));
    label(m_letters, tr("&Size of letters"));
    m_language->setItemText(0, tr("As the system has it"));
    m_scheme->setItemText(0, tr("As the system has them"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
    for (const DisplayUnit unit : kDisplayUnits)
        m_unit->setItemText(m_unit->findData(static_cast<int>(unit)), displayUnitName(unit));
    m_note->setText(
        tr("What you choose holds at once, on this computer, for every plan. No number in a plan changes."));
    m_close->setText(tr("Close"));
}

} // namespace quotasmith::ui
