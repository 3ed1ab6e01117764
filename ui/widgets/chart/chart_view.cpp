// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chart/chart_view.h"

#include "core/base/error.h"
#include "text/error_text.h"

#include <algorithm>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace quotasmith::ui {

namespace {

struct SaveForm {
    chart::PictureKind kind;
    const char *name; ///< of the action
    const char *text;
    const char *ending;
};
constexpr std::array<SaveForm, 3> kSaves{
    {{chart::PictureKind::Png, "save-picture-png",
      QT_TRANSLATE_NOOP("quotasmith::ui::ChartView", "Save Picture as &PNG…"), "png"},
     {chart::PictureKind::Svg, "save-picture-svg",
      QT_TRANSLATE_NOOP("quotasmith::ui::ChartView", "Save Picture as &SVG…"), "svg"},
     {chart::PictureKind::Pdf, "save-picture-pdf",
      QT_TRANSLATE_NOOP("quotasmith::ui::ChartView", "Save Picture as P&DF…"), "pdf"}}};

/// Pictures for slides are finer than a screen.
constexpr double kFilePixels = 2;

bool isSparkline(const chart::Chart &chart)
{
    return std::holds_alternative<chart::SparklineChart>(chart);
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    makeActions();
    retranslate();
}

void ChartView::makeActions()
{
    for (std::size_t i = 0; i < kSaves.size(); ++i) {
        m_save[i] = new QAction(this);
        m_save[i]->setObjectName(QLatin1String(kSaves[i].name));
        connect(m_save[i], &QAction::triggered, this, [this, i] { askAndSave(kSaves[i].kind); });
    }
    m_copy = new QAction(this);
    m_copy->setObjectName(QStringLiteral("copy-picture"));
    connect(m_copy, &QAction::triggered, this, &ChartView::copyPicture);
    addAction(m_copy);
    for (QAction *save : m_save)
        addAction(save);
}

void ChartView::retranslate()
{
    for (std::size_t i = 0; i < kSaves.size(); ++i)
        m_save[i]->setText(tr(kSaves[i].text));
    m_copy->setText(tr("&Copy Picture"));
}

void ChartView::setChart(chart::Chart chart)
{
    m_chart = std::move(chart);
    m_current = -1;
    setAccessibleName(chart::headingOf(m_chart).title);
    setAccessibleDescription(chart::description(m_chart));
    updateGeometry();
    update();
}

QAction *ChartView::saveAction(chart::PictureKind kind) const
{
    return m_save[static_cast<std::size_t>(kind)];
}

QString ChartView::currentText() const
{
    const auto at = static_cast<std::size_t>(m_current);
    return m_current >= 0 && at < m_painted.hits.size() ? m_painted.hits[at].text : QString();
}

chart::Look ChartView::look() const
{
    return chart::lookOf(palette(), font());
}

QSize ChartView::sizeHint() const
{
    const int unit = fontMetrics().height();
    if (isSparkline(m_chart))
        return {unit * 7, unit * 3 / 2};
    return chart::fittingSize(m_chart, QSizeF(unit * 34, unit * 17), look()).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    if (isSparkline(m_chart))
        return {unit * 4, unit};
    return chart::fittingSize(m_chart, QSizeF(unit * 18, unit * 12), look()).toSize();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area(rect());
    if (!isSparkline(m_chart))
        painter.fillRect(area, palette().base());
    m_painted = chart::paint(painter, area, m_chart, look());
    if (!hasFocus())
        return;
    QPen ring(palette().color(QPalette::Highlight), std::max(1.5, fontMetrics().height() / 10.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ring);
    if (m_current >= 0 && m_current < static_cast<int>(m_painted.hits.size()))
        painter.drawRect(m_painted.hits[static_cast<std::size_t>(m_current)].area);
    ring.setWidthF(1);
    painter.setPen(ring);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const chart::Hit *hit = m_painted.at(help->pos()))
        QToolTip::showText(help->globalPos(), hit->text, this, hit->area.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_painted.hits.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        goTo(std::min(m_current + 1, last));
        break;
    case Qt::Key_Left:
        goTo(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::goTo(int hit)
{
    if (hit < 0 || hit >= static_cast<int>(m_painted.hits.size()))
        return;
    m_current = hit;
    const chart::Hit &chosen = m_painted.hits[static_cast<std::size_t>(hit)];
    QToolTip::showText(mapToGlobal(chosen.area.bottomRight().toPoint()), chosen.text, this);
    setAccessibleDescription(chosen.text);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_current = -1;
    setAccessibleDescription(chart::description(m_chart));
    QToolTip::hideText();
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

void ChartView::askAndSave(chart::PictureKind kind)
{
    const SaveForm &form = kSaves[static_cast<std::size_t>(kind)];
    const QString ending = QLatin1String(form.ending);
    const QString title = chart::headingOf(m_chart).title;
    QFileDialog dialog(this, tr("Save Picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.setNameFilter(tr("%1 picture (*.%2)").arg(ending.toUpper(), ending));
    QString name = title.isEmpty() ? tr("Chart") : title;
    dialog.selectFile(name.replace(u'/', u'-') + u'.' + ending);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().empty())
        return;
    try {
        savePicture(dialog.selectedFiles().front(), kind);
    } catch (const base::Error &error) {
        Q_EMIT saveFailed(text::errorText(error));
    }
}

void ChartView::savePicture(const QString &file, chart::PictureKind kind) const
{
    chart::savePicture(std::filesystem::path(file.toStdString()), kind, m_chart, {QSizeF(size()), kFilePixels}, look());
}

void ChartView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chart::pictureOf(m_chart, {QSizeF(size()), kFilePixels}, look()));
}

} // namespace quotasmith::ui
