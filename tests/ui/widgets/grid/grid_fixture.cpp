// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/widgets/grid/grid_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace quotasmith::tests {

GridFixture::GridFixture()
{
    openPlan();
    m_model.show(plan::Axis::Organisation, plan::Measure::Revenue);
    m_grid.setModel(&m_model);
    m_grid.setFrozenColumns(2);
    m_grid.resize(1100, 600);
    m_grid.show();
    m_grid.setFocus();
    choose(3, 2);
    settle();
    m_firstStep = static_cast<int>(m_session.nextUndo() ? m_session.nextUndo()->step : 0);
}

void GridFixture::choose(int row, int column)
{
    m_grid.selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect);
}

void GridFixture::select(int top, int left, int bottom, int right)
{
    choose(top, left);
    m_grid.selectionModel()->select(QItemSelection(m_model.index(top, left), m_model.index(bottom, right)),
                                    QItemSelectionModel::ClearAndSelect);
}

void GridFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = editor() ? static_cast<QWidget *>(editor()) : &m_grid;
    QTest::keyClick(target, key, modifiers);
    settle();
}

void GridFixture::type(const char *text)
{
    for (const char *letter = text; *letter; ++letter) {
        QWidget *target = editor() ? static_cast<QWidget *>(editor()) : &m_grid;
        QTest::keyClick(target, *letter);
    }
}

void GridFixture::copyText(const char *text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
}

QString GridFixture::answering(const char *button, const std::function<void()> &work)
{
    QString name;
    QTimer::singleShot(0, &m_grid, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        name = dialog->objectName();
        auto *pushed = dialog->findChild<QPushButton *>(QString::fromUtf8(button));
        if (pushed)
            pushed->click();
        else
            dialog->reject();
    });
    work();
    settle();
    return name;
}

std::pair<int, int> GridFixture::current() const
{
    return {m_grid.currentIndex().row(), m_grid.currentIndex().column()};
}

std::pair<int, int> GridFixture::selectionSize() const
{
    const auto block = ui::blockOf(m_grid.selectionModel()->selection());
    return block ? std::make_pair(block->rows(), block->columns()) : std::make_pair(0, 0);
}

QLineEdit *GridFixture::editor() const
{
    for (QLineEdit *line : m_grid.findChildren<QLineEdit *>(QStringLiteral("cell-editor")))
        if (line->isVisibleTo(&m_grid))
            return line;
    return nullptr;
}

int GridFixture::steps()
{
    int count = 0;
    m_session.read([&](const store::Document &document) {
        if (const auto step = document.nextUndo())
            count = static_cast<int>(step->step) - m_firstStep;
    });
    return count;
}

} // namespace quotasmith::tests
