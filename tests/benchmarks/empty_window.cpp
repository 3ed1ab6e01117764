// SPDX-License-Identifier: Apache-2.0
// An empty Qt window that ends after its first paint: what the start of quotasmith is measured against.
#include <cstdlib>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { std::_Exit(EXIT_SUCCESS); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
