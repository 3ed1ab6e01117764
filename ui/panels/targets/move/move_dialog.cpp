// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/move/move_dialog.h"

#include "core/ops/targets/typed_value.h"
#include "text/convert.h"
#include "text/error_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 88;
constexpr int kHeightInLines = 28;

} // namespace

MoveDialog::MoveDialog(TargetsDesk &desk, const spread::Place &from, const spread::Place &to, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(new QFormLayout), m_from(new PlaceChooser(desk, QStringLiteral("from"))),
      m_to(new PlaceChooser(desk, QStringLiteral("to"))), m_amount(new QLineEdit), m_problem(new QLabel),
      m_exchange(new QPushButton), m_preview(new EditPreview(desk)), m_move(nullptr)
{
    setObjectName(QStringLiteral("move-dialog"));
    m_from->setPlace(from);
    m_to->setPlace(to);
    layOut();
    retranslate();
    for (PlaceChooser *place : {m_from, m_to})
        connect(place, &PlaceChooser::changed, this, &MoveDialog::preview);
    connect(m_amount, &QLineEdit::textChanged, this, &MoveDialog::preview);
    connect(m_exchange, &QPushButton::clicked, this, &MoveDialog::exchange);
    connect(m_preview, &EditPreview::released, this, &MoveDialog::preview);
    m_amount->setFocus();
    preview();
}

void MoveDialog::accept()
{
    if (m_preview->isFeasible() && m_preview->carryOut(work(), m_from->place().axis))
        QDialog::accept();
}

void MoveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoveDialog::layOut()
{
    m_amount->setObjectName(QStringLiteral("move-value"));
    m_amount->setAlignment(Qt::AlignRight);
    m_problem->setObjectName(QStringLiteral("move-problem"));
    m_problem->setWordWrap(true);
    m_exchange->setObjectName(QStringLiteral("move-exchange"));
    m_exchange->setAutoDefault(false);
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_amount, m_problem})
        m_form->addRow(new QLabel, field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_move = buttons->button(QDialogButtonBox::Ok);
    m_move->setObjectName(QStringLiteral("move-apply"));
    buttons->addButton(m_exchange, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MoveDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
}

void MoveDialog::retranslate()
{
    const auto name = [this](QWidget *field, const QString &words) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(words);
        label->setBuddy(field);
    };
    setWindowTitle(tr("Move amount"));
    name(m_from, tr("&From"));
    name(m_to, tr("&To"));
    name(m_amount, tr("&Amount"));
    m_amount->setPlaceholderText(tr("200000, 20万, 0.2M"));
    m_exchange->setText(tr("E&xchange"));
    m_move->setText(tr("&Move"));
    preview();
}

void MoveDialog::exchange()
{
    const spread::Place from = m_from->place();
    m_from->setPlace(m_to->place());
    m_to->setPlace(from);
}

void MoveDialog::preview()
{
    m_problem->hide();
    if (m_amount->text().trimmed().isEmpty()) {
        m_preview->clear(tr("Type how much moves. Totals stay: what one gives the other gets."));
    } else if (const auto error = m_preview->tryOut(work(), m_from->place().axis)) {
        m_problem->setText(text::errorText(*error));
        m_problem->show();
        m_preview->clear({});
    }
    m_move->setEnabled(m_preview->isFeasible());
}

EditPreview::Work MoveDialog::work() const
{
    ops::MoveTarget request{m_desk.nameOf(m_from->place()), m_desk.nameOf(m_to->place()), m_desk.model().measure(), {}};
    const std::string typed = text::toUtf8(m_amount->text());
    const int decimals = m_desk.plan().settings.decimals(request.measure);
    return [request, typed, decimals](store::Document &document, ops::Run run) mutable {
        request.amount = ops::requireValue(typed, decimals);
        return ops::moveTarget(document, request, run);
    };
}

spread::Place neighbourOf(const spread::Place &place, const TargetRows &content)
{
    const plan::Tree &tree = content.plan.sheet.tree(place.axis);
    spread::Place beside = place;
    if (const int parent = tree.parent(place.node); parent >= 0) {
        const std::vector<int> &children = tree.children(parent);
        for (std::size_t i = 0; i < children.size() && children.size() > 1; ++i)
            if (children[i] == place.node) {
                beside.node = children[(i + 1) % children.size()];
                return beside;
            }
    }
    const int count = place.months.isYear() ? 3 : place.months.count();
    const int first = (place.months.first + count) % 12;
    beside.months = {first, first + count - 1};
    return beside;
}

} // namespace quotasmith::ui
