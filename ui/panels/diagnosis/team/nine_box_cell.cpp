// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/team/nine_box_cell.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kPersonRole = Qt::UserRole + 1;
constexpr int kLeastAbility = 1, kMostAbility = 5;
constexpr int kLines = 5;

QString mimeType()
{
    return QStringLiteral("application/x-quotasmith-person");
}

/// People of a box; what is dragged is who, never a row of another list.
class People : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *mime = new QMimeData;
        if (!items.isEmpty())
            mime->setData(mimeType(), QByteArray::number(items.first()->data(kPersonRole).toLongLong()));
        return mime;
    }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
};

} // namespace

NineBoxCell::NineBoxCell(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_advice(new QLabel), m_list(new People)
{
    setObjectName(name);
    m_list->setObjectName(name + QStringLiteral("-people"));
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(fontMetrics().height() / 6);
    m_list->setFixedHeight(fontMetrics().height() * kLines);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addStretch(1);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &NineBoxCell::openMenu);
}

void NineBoxCell::setWords(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_list->setAccessibleName(title);
    m_list->setAccessibleDescription(advice);
}

void NineBoxCell::show(const std::vector<Chip> &people)
{
    const auto kept = selected();
    m_list->clear();
    for (const Chip &chip : people) {
        auto *item = new QListWidgetItem(chip.name, m_list);
        item->setData(kPersonRole, QVariant::fromValue<qlonglong>(chip.person.value()));
        item->setToolTip(chip.tip);
        item->setData(Qt::AccessibleDescriptionRole, chip.tip);
        if (kept == chip.person)
            m_list->setCurrentItem(item);
    }
}

bool NineBoxCell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent *>(event));
    if (watched != m_list->viewport() || event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!drop->mimeData()->hasFormat(mimeType()))
        return false;
    const plan::NodeId person(drop->mimeData()->data(mimeType()).toLongLong());
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // After the drag has ended: what follows fills the lists anew.
    QMetaObject::invokeMethod(
        this, [this, person] { Q_EMIT dropped(person); }, Qt::QueuedConnection);
    return true;
}

bool NineBoxCell::pressed(const QKeyEvent &event)
{
    const auto person = selected();
    if (!person || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int digit = event.key() - Qt::Key_0;
    if (digit >= kLeastAbility && digit <= kMostAbility)
        Q_EMIT scored(*person, digit);
    else if (event.key() == Qt::Key_Delete)
        Q_EMIT scored(*person, std::nullopt);
    else
        return false;
    return true;
}

void NineBoxCell::openMenu(const QPoint &at)
{
    const auto person = selected();
    if (!person)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int score = kMostAbility; score >= kLeastAbility; --score)
        connect(menu->addAction(tr("Ability &%1").arg(score)), &QAction::triggered, this,
                [this, person, score] { Q_EMIT scored(*person, score); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Take the score away")), &QAction::triggered, this,
            [this, person] { Q_EMIT scored(*person, std::nullopt); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

std::optional<plan::NodeId> NineBoxCell::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && item->isSelected() ? std::optional(plan::NodeId(item->data(kPersonRole).toLongLong()))
                                      : std::nullopt;
}

} // namespace quotasmith::ui
