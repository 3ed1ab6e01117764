// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/print/preview_dialog.h"
#include "ui/shell/files/print/print_dialog.h"
#include "ui/shell/files/print/print_files.h"

#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTimer>

namespace quotasmith::tests {
namespace {

using ui::PaperKind;
using ui::PrintDialog;

class PrintFilesTest : public UiFixture {
protected:
    PrintFilesTest()
    {
        openPlan();
        m_session.read([this](const store::Document &document) {
            m_planSettings = store::readSettings(document.connection());
            m_tree = store::readTree(document.connection(), m_planSettings, plan::Axis::Organisation);
        });
    }

    template <class Widget> static Widget *find(QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QLatin1String(name));
    }

    plan::PlanSettings m_planSettings;
    std::optional<plan::Tree> m_tree;
};

TEST_F(PrintFilesTest, ThePaperSaysWhatIsAsked)
{
    PrintDialog dialog(m_planSettings, *m_tree, {});
    dialog.show();
    auto *paper = find<QComboBox>(dialog, "print-paper");
    const auto isShown = [&](const char *name) { return find<QComboBox>(dialog, name)->isVisible(); };
    EXPECT_TRUE(isShown("print-person"));
    EXPECT_FALSE(isShown("print-period"));
    paper->setCurrentIndex(static_cast<int>(PaperKind::Review));
    EXPECT_FALSE(isShown("print-person"));
    EXPECT_TRUE(isShown("print-period"));
    EXPECT_TRUE(isShown("print-axis"));
    paper->setCurrentIndex(static_cast<int>(PaperKind::Diagnosis));
    EXPECT_FALSE(isShown("print-period"));
    EXPECT_FALSE(isShown("print-axis"));
}

TEST_F(PrintFilesTest, WhatIsChosenIsSaid)
{
    PrintDialog dialog(m_planSettings, *m_tree, {PaperKind::Statement, {}, "2027-03"});
    EXPECT_EQ(dialog.choice().period, "2027-03");
    EXPECT_EQ(dialog.choice().person, "");
    auto *person = find<QComboBox>(dialog, "print-person");
    person->setCurrentIndex(1);
    EXPECT_NE(dialog.choice().person, "");
    EXPECT_TRUE(dialog.fileName().contains(QLatin1String("2027-03")));
    EXPECT_TRUE(dialog.fileName().endsWith(QLatin1String(".pdf")));
    find<QPushButton>(dialog, "print-pdf")->click();
    EXPECT_EQ(dialog.way(), PrintDialog::Way::Pdf);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(PrintFilesTest, WhatIsAskedFollowsThePaperAndTheNode)
{
    PrintDialog dialog(m_planSettings, *m_tree, {});
    dialog.offerMeasures({plan::Measure::Revenue, plan::Measure::NewCustomers, plan::Measure::Conversion});
    dialog.show();
    auto *paper = find<QComboBox>(dialog, "print-paper");
    auto *person = find<QComboBox>(dialog, "print-person");
    auto *period = find<QComboBox>(dialog, "print-period");
    auto *measure = find<QComboBox>(dialog, "print-measure");
    auto *each = find<QCheckBox>(dialog, "print-each");
    auto *below = find<QCheckBox>(dialog, "print-below");
    EXPECT_TRUE(each->isVisible()); // everybody's letters
    EXPECT_FALSE(below->isVisible());
    for (int one = 0; one < m_tree->size(); ++one) {
        const plan::Node &node = m_tree->node(one);
        const int item = person->findData(QString::fromStdString(node.code));
        if (item < 0)
            continue;
        person->setCurrentIndex(item);
        const bool isPerson = node.level == plan::Level::Person;
        EXPECT_EQ(below->isVisible(), !isPerson) << node.code;
        EXPECT_EQ(each->isVisible(), !isPerson) << node.code;
        EXPECT_EQ(dialog.choice().person, node.code);
    }
    paper->setCurrentIndex(static_cast<int>(PaperKind::Review));
    EXPECT_EQ(measure->count(), 3);
    EXPECT_GE(period->findData(QStringLiteral("ytd")), 0);
    measure->setCurrentIndex(2);
    EXPECT_EQ(dialog.choice().measure, plan::Measure::Conversion);
    paper->setCurrentIndex(static_cast<int>(PaperKind::Decomposition));
    EXPECT_EQ(measure->count(), 2); // a ratio does not add up
    EXPECT_LT(period->findData(QStringLiteral("ytd")), 0);
    EXPECT_FALSE(each->isVisible());
    paper->setCurrentIndex(static_cast<int>(PaperKind::Execution));
    EXPECT_TRUE(person->isVisible());
    EXPECT_FALSE(period->isVisible());
}

TEST_F(PrintFilesTest, AFileIsCalledSafely)
{
    PrintDialog dialog(m_planSettings, *m_tree, {});
    auto *person = find<QComboBox>(dialog, "print-person");
    person->addItem(QStringLiteral("a/b:c*d \"e\" ") + QStringLiteral("娜").repeated(255), QStringLiteral("X"));
    person->setCurrentIndex(person->count() - 1);
    const QString name = dialog.fileName();
    EXPECT_LE(name.toUtf8().size(), 250);
    for (const QChar letter : QStringLiteral("/:*\""))
        EXPECT_FALSE(name.contains(letter)) << name.toStdString();
    EXPECT_TRUE(name.endsWith(QLatin1String(".pdf")));
}

TEST_F(PrintFilesTest, EverybodyGetsAFileAndOlderOnesAreAskedAbout)
{
    QWidget window;
    ui::PrintFiles prints(m_session, &window);
    QString said;
    QObject::connect(&prints, &ui::PrintFiles::said, &window, [&](const QString &sentence) { said = sentence; });
    const std::filesystem::path folder = m_folder / "letters";
    const auto count = [&] {
        return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
    };
    ui::PrintChoice choice;
    choice.isEach = true;
    prints.writeEach(choice, QString::fromStdString(folder.string()));
    for (int i = 0; i < 200 && said.isEmpty(); ++i)
        settle();
    ASSERT_FALSE(said.isEmpty());
    const auto people = std::count_if(m_tree->nodes().begin(), m_tree->nodes().end(), [](const plan::Node &node) {
        return node.level == plan::Level::Person && !node.unassigned;
    });
    EXPECT_EQ(count(), people);
    said.clear();
    QString asked;
    QTimer look; // the question comes when the papers are made
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked = box->text();
            box->reject();
        }
    });
    look.start(20);
    prints.writeEach(choice, QString::fromStdString(folder.string()));
    for (int i = 0; i < 200 && asked.isEmpty(); ++i)
        settle();
    settle();
    EXPECT_FALSE(asked.isEmpty());
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
}

TEST_F(PrintFilesTest, ThePaperIsWhiteInADarkWindow)
{
    const QPalette usual = QApplication::palette();
    QPalette dark;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        dark.setColor(role, QColor(0x22, 0x24, 0x28));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    QApplication::setPalette(dark);
    std::vector<report::Paper> papers;
    m_session.read([&](const store::Document &document) {
        ui::PrintChoice choice;
        choice.kind = PaperKind::Decomposition;
        papers = ui::sheetsOf(ui::papersOf(document.connection(), choice));
    });
    ui::PreviewDialog dialog(papers);
    dialog.resize(900, 1000);
    dialog.show();
    settle();
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_GE(preview->pageCount(), 1);
    int withheld = 0; // upright, lying, page setup: the pages are A4 as they are
    for (const QAction *action : dialog.findChildren<QAction *>())
        withheld += action->isVisible() || action->text().isEmpty() ? 0 : 1;
    EXPECT_EQ(withheld, 3);
    const QImage picture = preview->grab().toImage();
    int white = 0;
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            white += picture.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
    EXPECT_GT(white, picture.width() * picture.height() / 16 / 5); // a page, most of it empty
    QApplication::setPalette(usual);
}

TEST_F(PrintFilesTest, WritesThePapersOfThePlan)
{
    QWidget window;
    ui::PrintFiles prints(m_session, &window);
    QString said;
    QObject::connect(&prints, &ui::PrintFiles::said, &window, [&](const QString &sentence) { said = sentence; });
    for (const PaperKind kind : {PaperKind::Letter, PaperKind::Decomposition, PaperKind::Review, PaperKind::Diagnosis,
                                 PaperKind::Execution, PaperKind::Boss}) {
        const std::filesystem::path file = m_folder / ("paper" + std::to_string(static_cast<int>(kind)) + ".pdf");
        said.clear();
        prints.writePdf({kind, {}, "2027"}, QString::fromStdString(file.string()));
        for (int i = 0; i < 200 && said.isEmpty(); ++i)
            settle();
        EXPECT_FALSE(said.isEmpty());
        EXPECT_EQ(bytesOf(file).substr(0, 5), "%PDF-");
    }
}

TEST_F(PrintFilesTest, ThePreviewShowsThePages)
{
    QWidget window;
    window.resize(800, 600);
    ui::PrintFiles prints(m_session, &window);
    bool isShown = false;
    QTimer look; // the dialog comes when the papers are made
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        isShown = true;
        dialog->reject();
    });
    look.start(20);
    prints.preview({PaperKind::Decomposition, {}, "2027"});
    for (int i = 0; i < 200 && !isShown; ++i)
        settle();
    EXPECT_TRUE(isShown);
}

} // namespace
} // namespace quotasmith::tests
