// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/editor/new_scheme_dialog.h"

#include "core/base/error.h"
#include "text/convert.h"
#include "text/error_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 76;

} // namespace

NewSchemeDialog::NewSchemeDialog(int decimals, std::set<std::string> taken, QWidget *parent)
    : QDialog(parent), m_decimals(decimals), m_taken(std::move(taken)), m_choices(new QButtonGroup(this)),
      m_browse(new QPushButton), m_codeLabel(new QLabel), m_code(new QLineEdit), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("new-scheme-dialog"));
    for (const auto &[name, bytes] : exchange::shippedSchemes())
        m_templates.emplace_back(name);
    layOut();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == fileId() && m_path.isEmpty())
            chooseFile();
        proposeCode();
        showNote();
    });
    connect(m_browse, &QPushButton::clicked, this, &NewSchemeDialog::chooseFile);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_isCodeTyped = true; });
    m_choices->button(0)->setChecked(true);
    retranslate();
    proposeCode();
}

void NewSchemeDialog::takeFile(const QString &file)
{
    m_path = file;
    m_choices->button(fileId())->setChecked(true);
    retranslate();
    proposeCode();
}

void NewSchemeDialog::accept()
{
    const std::string code = text::toUtf8(m_code->text().trimmed());
    QString problem;
    try {
        m_scheme = read();
        m_scheme.code = code;
        m_scheme.assigned.reset(); // codes of the organisation it comes from may be somebody else's here
        if (code.empty())
            problem = tr("Say what the scheme is to be called in the plan.");
        else if (m_taken.contains(code))
            problem = tr("There is a scheme called %1 already. Choose another code.").arg(m_code->text().trimmed());
    } catch (const base::Error &error) {
        problem = text::errorText(error);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}

void NewSchemeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewSchemeDialog::layOut()
{
    m_code->setObjectName(QStringLiteral("new-scheme-code"));
    m_codeLabel->setBuddy(m_code);
    m_browse->setObjectName(QStringLiteral("new-scheme-browse"));
    m_browse->setAutoDefault(false);
    m_problem->setObjectName(QStringLiteral("new-scheme-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 3);
    for (int i = 0; i < templates(); ++i)
        addChoice(i, QStringLiteral("new-scheme-") + text::fromUtf8(m_templates[static_cast<std::size_t>(i)]));
    addChoice(fileId(), QStringLiteral("new-scheme-file"));
    column->addWidget(m_browse, 0, Qt::AlignLeft);
    addChoice(emptyId(), QStringLiteral("new-scheme-empty"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_make = buttons->button(QDialogButtonBox::Ok);
    m_make->setObjectName(QStringLiteral("new-scheme-make"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSchemeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewSchemeDialog::reject);
    auto *code = new QHBoxLayout;
    code->addWidget(m_codeLabel);
    code->addWidget(m_code, 1);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(code);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

void NewSchemeDialog::addChoice(int id, const QString &name)
{
    auto *button = new QRadioButton;
    button->setObjectName(name);
    m_choices->addButton(button, id);
    m_notes.push_back(new QLabel);
    m_notes.back()->setWordWrap(true);
    m_notes.back()->setIndent(fontMetrics().height() * 3 / 2);
    layout()->addWidget(button);
    layout()->addWidget(m_notes.back());
}

void NewSchemeDialog::chooseFile()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("A scheme as a file"), QFileInfo(m_path).path(), tr("Schemes (*.json)"));
    if (!file.isEmpty())
        takeFile(file);
}

void NewSchemeDialog::proposeCode()
{
    if (m_isCodeTyped)
        return;
    std::string wanted = "scheme";
    try {
        const exchange::SchemeFile scheme = read();
        if (!scheme.code.empty())
            wanted = scheme.code;
    } catch (const base::Error &) {
        wanted = text::toUtf8(QFileInfo(m_path).completeBaseName());
    }
    std::string code = wanted;
    for (int i = 2; m_taken.contains(code); ++i)
        code = wanted + '-' + std::to_string(i);
    m_code->setText(text::fromUtf8(code));
}

/// Only of what is chosen.
void NewSchemeDialog::showNote()
{
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        m_notes[i]->setVisible(static_cast<int>(i) == m_choices->checkedId());
    m_browse->setVisible(m_choices->checkedId() == fileId());
}

void NewSchemeDialog::retranslate()
{
    setWindowTitle(tr("New scheme"));
    const std::vector<std::pair<const char *, std::pair<QString, QString>>> known{
        {"seed",
         {tr("Whole-amount tiers (80 % 1 %, 100 % 1.5 %, 120 % 2 %)"),
          tr("The rate of the tier reached, on the whole amount. Pay jumps at every threshold.")}},
        {"progressive",
         {tr("Progressive tiers (1 % to the target, 1.5 % to 120 %, 2 % above)"),
          tr("Every slice at its own rate; nothing below 80 %.")}},
        {"team",
         {tr("Whole-amount tiers with bonuses of the team"),
          tr("A month's wage each when the team reaches its year, and 5 % of the excess, the same for everybody.")}},
        {"simple", {tr("One rate (1 % of every yuan)"), tr("Whatever the attainment.")}}};
    for (int i = 0; i < templates(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_choices->button(i)->setText(text::fromUtf8(m_templates[at]));
        for (const auto &[code, words] : known)
            if (m_templates[at] == code) {
                m_choices->button(i)->setText(words.first);
                m_notes[at]->setText(words.second);
            }
    }
    m_choices->button(fileId())->setText(tr("From a file"));
    m_notes[static_cast<std::size_t>(fileId())]->setText(
        m_path.isEmpty() ? tr("A scheme saved as JSON, of this plan or another one.") : m_path);
    m_choices->button(emptyId())->setText(tr("From nothing"));
    m_notes[static_cast<std::size_t>(emptyId())]->setText(tr("Type the tiers, then choose how they become pay."));
    m_browse->setText(tr("Choose a file…"));
    m_codeLabel->setText(tr("&Code in the plan"));
    m_make->setText(tr("Make it"));
    showNote();
}

exchange::SchemeFile NewSchemeDialog::read() const
{
    const int id = m_choices->checkedId();
    if (id == emptyId())
        return {};
    if (id == fileId())
        return exchange::readSchemeFile(m_path.toStdU16String(), m_decimals);
    return exchange::readSchemeTemplate(m_templates[static_cast<std::size_t>(std::max(0, id))], m_decimals);
}

} // namespace quotasmith::ui
