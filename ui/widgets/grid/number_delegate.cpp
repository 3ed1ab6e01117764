// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/number_delegate.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/keys/grid_key_table.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/tinted_icon.h"

#include <optional>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace quotasmith::ui {

namespace {

/// What rounding of letters to pixels may cost.
constexpr int kSlack = 3;

bool isSet(const QModelIndex &index, GridRole role)
{
    return index.data(roleNumber(role)).toBool();
}

bool isRefused(const QModelIndex &index)
{
    return !index.data(roleNumber(GridRole::Refused)).toString().isEmpty();
}

/// A model that tells no kinds apart has locks only.
HoldSign holdSign(const QModelIndex &index)
{
    const QVariant sign = index.data(roleNumber(GridRole::HoldSign));
    if (sign.isValid())
        return static_cast<HoldSign>(sign.toInt());
    return isSet(index, GridRole::Held) ? HoldSign::Hard : HoldSign::None;
}

/// Room for a sign at the left of a number.
int signSize(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.ascent();
}

int padding(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

int indent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int arrow = index.data(roleNumber(GridRole::Folding)).isValid() ? 1 : 0;
    return (index.data(roleNumber(GridRole::Depth)).toInt() + arrow) * option.fontMetrics.height();
}

/// Most cells are paper with a number on it, and a screen has a thousand: only the others are worth the style's work.
void paintGround(QPainter *painter, QStyleOptionViewItem &cell)
{
    cell.text.clear();
    const bool isSpecial = cell.state & (QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (!isSpecial && cell.icon.isNull()) {
        if (cell.backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(cell.rect, cell.backgroundBrush);
        return;
    }
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

/// One line in the middle of the height; what is too long ends in dots.
void paintText(QPainter *painter, const QStyleOptionViewItem &cell, CellLetters &letters, const QRect &inner,
               const QString &text)
{
    if (text.isEmpty())
        return;
    const QFontMetrics &metrics = letters.metrics();
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    ShapedText shaped = letters.shaped(line);
    if (shaped.width > inner.width())
        shaped = letters.shaped(metrics.elidedText(line, Qt::ElideRight, inner.width()));
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const int room = inner.width() - qCeil(shaped.width);
    const int left = inner.left() + (alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0);
    shaped.paint(painter, QPointF(left, inner.top() + (inner.height() - metrics.height()) / 2 + metrics.ascent()));
}

/// The arrow in front of a name that has others below it.
void paintFolding(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index)
{
    const int folding = index.data(roleNumber(GridRole::Folding)).toInt();
    if (folding == 0)
        return;
    const int size = cell.fontMetrics.height();
    QStyleOption arrow;
    arrow.rect = QRect(cell.rect.left() + padding(cell) / 2 + indent(cell, index) - size,
                       cell.rect.center().y() - size / 2, size, size)
                     .adjusted(size / 5, size / 5, -size / 5, -size / 5);
    arrow.palette = cell.palette;
    arrow.state = QStyle::State_Enabled;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const bool isRight = cell.direction == Qt::LeftToRight;
    style->drawPrimitive(folding == 1 ? QStyle::PE_IndicatorArrowDown
                         : isRight    ? QStyle::PE_IndicatorArrowRight
                                      : QStyle::PE_IndicatorArrowLeft,
                         &arrow, painter, cell.widget);
}

/// Where a key that ends the editing goes on.
std::optional<EditFinish> finishOf(GridAct act)
{
    switch (act) {
    case GridAct::StepDown:
    case GridAct::Down:
        return EditFinish::Down;
    case GridAct::StepUp:
    case GridAct::Up:
        return EditFinish::Up;
    case GridAct::StepRight:
        return EditFinish::Next;
    case GridAct::StepLeft:
        return EditFinish::Previous;
    default:
        return std::nullopt;
    }
}

/// The folded corner of a cell somebody wrote a note on.
void paintCorner(QPainter *painter, const QStyleOptionViewItem &cell, const QColor &ink)
{
    const int size = cell.fontMetrics.height() / 3;
    const QPoint corner = cell.rect.topRight();
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(QPolygon({corner + QPoint(1, 0), corner + QPoint(1 - size, 0), corner + QPoint(1, size)}));
}

} // namespace

NumberDelegate::NumberDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_signs{QIcon(),
                                           tintedIcon(QStringLiteral("lock")),
                                           tintedIcon(QStringLiteral("hold-soft")),
                                           tintedIcon(QStringLiteral("hold-least")),
                                           tintedIcon(QStringLiteral("hold-most")),
                                           tintedIcon(QStringLiteral("hold-between")),
                                           tintedIcon(QStringLiteral("month-closed"))},
      m_adjusted(tintedIcon(QStringLiteral("adjusted"))), m_warning(tintedIcon(QStringLiteral("warning")))
{
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintGround(painter, cell);
    const QRect inner = cell.rect.adjusted(padding(cell) + indent(cell, index), 0, -padding(cell), 0);
    const bool isSelected = cell.state & QStyle::State_Selected;
    painter->save();
    const QColor ink = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(ink);
    paintText(painter, cell, m_fonts.of(cell.font), inner, text);
    paintFolding(painter, cell, index);
    const int size = signSize(cell);
    const auto sign = [&](const QIcon &icon) {
        const QPoint at(inner.left(), cell.rect.center().y() - size / 2);
        icon.paint(painter, QRect(at, QSize(size, size)), Qt::AlignCenter,
                   isSelected ? QIcon::Selected : QIcon::Normal);
    };
    if (isRefused(index)) {
        sign(m_warning);
        painter->setPen(QPen(ink, 1, Qt::DashLine));
        painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
    } else if (const HoldSign hold = holdSign(index); hold != HoldSign::None) {
        sign(m_signs[static_cast<std::size_t>(hold)]);
    } else if (isSet(index, GridRole::Adjusted)) {
        sign(m_adjusted);
    }
    if (isSet(index, GridRole::Noted))
        paintCorner(painter, cell, ink);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isNumber = index.data(roleNumber(GridRole::Units)).isValid();
    // Every number keeps room for its lock, so that holding it does not move the columns.
    const int sign = isNumber ? signSize(cell) + padding(cell) : 0;
    const int letters = qCeil(m_fonts.of(cell.font).shaped(cell.text).width);
    const int width = letters + indent(cell, index) + sign + 2 * padding(cell);
    return QSize(width + kSlack, cell.fontMetrics.height() + padding(cell));
}

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cell-editor"));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    editor->setAlignment(alignment.isValid() ? alignment.value<Qt::Alignment>() : Qt::AlignRight);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setFocusProxy(m_focusKeeper);
    m_editor = editor;
    m_finish = EditFinish::Stay;
    return editor;
}

void NumberDelegate::begin(Opened opened)
{
    m_opened = opened;
    if (!m_editor || opened == Opened::ByTyping)
        return;
    m_editor->deselect();
    m_editor->end(false);
}

void NumberDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    line->selectAll();
}

void NumberDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->isModified() || isRefused(index))
        model->setData(index, line->text(), Qt::EditRole);
}

bool NumberDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress && pressed(editor, *static_cast<QKeyEvent *>(event)))
        return true;
    return QStyledItemDelegate::eventFilter(object, event);
}

bool NumberDelegate::pressed(QLineEdit *editor, const QKeyEvent &event)
{
    const auto pressed = gridPressOf(event);
    if (!pressed || pressed->extends)
        return false;
    const bool isTyping = m_opened == Opened::ByTyping;
    switch (pressed->act) {
    case GridAct::FillSelection: {
        const QString typed = editor->text();
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT typedForAll(typed);
        return true;
    }
    case GridAct::Edit:
        m_opened = isTyping ? Opened::ToChange : Opened::ByTyping;
        return true;
    case GridAct::Left:
    case GridAct::Right:
        if (isTyping)
            end(editor, pressed->act == GridAct::Left ? EditFinish::Left : EditFinish::Right);
        return isTyping;
    default:
        break;
    }
    const auto finish = finishOf(pressed->act);
    if (finish)
        end(editor, *finish);
    return finish.has_value();
}

void NumberDelegate::end(QLineEdit *editor, EditFinish finish)
{
    m_finish = finish;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, SubmitModelCache);
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isStrong = isSet(index, GridRole::Strong), isOnlyTyped = isRefused(index);
    if (isStrong || isOnlyTyped) {
        option->font.setBold(isStrong || option->font.bold());
        option->font.setItalic(isOnlyTyped || option->font.italic());
        option->fontMetrics = m_fonts.of(option->font).metrics();
    }
    if (isSet(index, GridRole::Held) || isSet(index, GridRole::Closed))
        option->backgroundBrush = heldShade(option->palette);
    if (isSet(index, GridRole::Moved))
        option->backgroundBrush = movedShade(option->palette);
}

} // namespace quotasmith::ui
