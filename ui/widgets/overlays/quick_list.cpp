// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/quick_list.h"

#include "ui/widgets/overlays/quick_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 84;
constexpr int kMostLines = 12;

} // namespace

QuickList::QuickList(const QString &name, QWidget *window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListWidget), m_nothing(new QLabel)
{
    setObjectName(name);
    m_field->setObjectName(name + QStringLiteral("-field"));
    m_list->setObjectName(name + QStringLiteral("-list"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setLineWidth(2);
    setAutoFillBackground(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new QuickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int gap = fontMetrics().height() / 2;
    m_nothing->setMargin(gap);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &QuickList::search);
    connect(m_list, &QListWidget::itemClicked, this, &QuickList::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { lookAround(now); });
    window->installEventFilter(this);
    hide();
}

void QuickList::setWords(const QString &prompt, const QString &nothing)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    m_nothing->setText(nothing);
}

void QuickList::open(Search find)
{
    m_search = std::move(find);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickList::close()
{
    if (isHidden())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_before && hadKeyboard)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool QuickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void QuickList::search()
{
    if (!m_search)
        return;
    m_items = m_search(m_field->text().trimmed());
    m_list->clear();
    for (const QuickItem &item : m_items) {
        auto *line = new QListWidgetItem(item.icon, item.title, m_list);
        line->setData(roleNumber(QuickRole::Detail), item.detail);
        line->setData(roleNumber(QuickRole::Hint), item.hint);
        line->setData(Qt::AccessibleTextRole,
                      QStringList{item.title, item.detail, item.hint}.join(QStringLiteral(", ")));
        line->setToolTip(item.detail);
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_items.isEmpty() && !m_field->text().isEmpty());
    m_list->setVisible(!m_items.isEmpty());
    place();
}

void QuickList::place()
{
    const QSize area = parentWidget()->size();
    const int edge = fontMetrics().height();
    const int width = qMin(area.width() - 2 * edge, fontMetrics().averageCharWidth() * kWidthInLetters);
    const int lines = qMin(kMostLines, static_cast<int>(m_items.size()));
    m_list->setFixedHeight(lines * qMax(1, m_list->sizeHintForRow(0)));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((area.width() - width) / 2, edge * 3, width, qMin(height, area.height() - edge * 4));
}

void QuickList::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size())
        return;
    const auto act = m_items.at(row).act;
    close();
    act();
}

bool QuickList::takeKey(int key)
{
    const int page = qMax(1, kMostLines - 1);
    const auto move = [this](int by) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(page);
    case Qt::Key_PageUp:
        return move(-page);
    default:
        return false;
    }
}

void QuickList::lookAround(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        close();
}

} // namespace quotasmith::ui
