// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/keep_backups.h"
#include "core/store/sqlite/connection.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "text/backups/damage_text.h"
#include "ui/shell/files/backups/backups_dialog.h"
#include "ui/shell/files/backups/damaged_dialog.h"
#include "ui/shell/main_window.h"

namespace quotasmith::tests {
namespace {

namespace fs = std::filesystem;

class PicturesOfOutsideTest : public PictureFixture {
protected:
    /// A plan in a synced folder, with a conflict copy beside it, that is then replaced.
    void takeNotices()
    {
        const fs::path folder = m_folder / "我的坚果云";
        fs::create_directories(folder);
        const fs::path file = folder / "plan.qsplan";
        for (const char *name : {"plan.qsplan", "plan-DESKTOP-7A3B.qsplan", "next.qsplan"})
            fs::copy_file(m_file, folder / name, fs::copy_options::overwrite_existing);
        ui::MainWindow window(m_session, m_view, m_speech, allPanels());
        window.resize(1280, 760);
        window.show();
        ASSERT_TRUE(window.openPlan(QString::fromStdString(file.string())));
        take(window, QStringLiteral("shared-folder"));
        fs::rename(folder / "next.qsplan", file);
        m_session.run([](store::Document &document) { return document.undo(); });
        take(window, QStringLiteral("file-replaced"));
        m_session.close();
    }
    void takeDamage()
    {
        const fs::path damaged = m_folder / "damaged.qsplan";
        fs::remove(damaged);
        fs::copy_file(m_file, damaged);
        ops::backUp(*store::Document::openForWriting(damaged, surroundings()), store::BackupReason::Asked, m_clock);
        store::Connection(damaged, store::OpenMode::Write)
            .execute("UPDATE setting SET value = '宏远' WHERE key = 'company'");
        ui::DamagedDialog dialog(QStringLiteral("damaged.qsplan"),
                                 text::damageText(ops::examineDamage(damaged, surroundings())).sentences(), true, true);
        dialog.show();
        take(dialog, QStringLiteral("damaged"));
        ops::BackupContent now;
        now.steps = 12;
        now.annual = 1'560'000'000;
        ui::BackupsDialog backups(ops::readBackups(damaged, surroundings()), now, 2);
        backups.chooseNewest();
        backups.QDialog::show();
        take(backups, QStringLiteral("backups"));
    }
};

TEST_F(PicturesOfOutsideTest, ShowEveryWordWhole)
{
    inEveryShade([this] {
        takeNotices();
        takeDamage();
    });
}

TEST(PicturesOfOutside, AtTwiceTheScaleShowEveryWordWhole)
{
    takeAtTwiceTheScale(QStringLiteral("PicturesOfOutsideTest.*"));
}

} // namespace
} // namespace quotasmith::tests
