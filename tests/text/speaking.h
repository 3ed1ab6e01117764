// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/language.h"

#include <QCoreApplication>
#include <QString>

#include <ostream>

/// So that a failed comparison shows the text.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << text.toStdString();
}

namespace quotasmith::text {

/// One language while it lives, for tests of words.
class Speaking {
public:
    explicit Speaking(Language language) : m_speech((application(), language)) {}
    Speech &speech() { return m_speech; }

private:
    static QCoreApplication &application()
    {
        static int argc = 1;
        static char name[] = "text_test";
        static char *argv[] = {name, nullptr};
        static QCoreApplication application(argc, argv);
        return application;
    }

    Speech m_speech;
};

} // namespace quotasmith::text
