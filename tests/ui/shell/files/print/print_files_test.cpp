// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/print/print_dialog.h"
#include "ui/shell/files/print/print_files.h"

#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <QApplication>
#include <QPrintPreviewDialog>
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

TEST_F(PrintFilesTest, WritesThePapersOfThePlan)
{
    QWidget window;
    ui::PrintFiles prints(m_session, &window);
    QString said;
    QObject::connect(&prints, &ui::PrintFiles::said, &window, [&](const QString &sentence) { said = sentence; });
    for (const PaperKind kind :
         {PaperKind::Letter, PaperKind::Decomposition, PaperKind::Review, PaperKind::Diagnosis}) {
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
