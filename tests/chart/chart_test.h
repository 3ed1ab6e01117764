// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/language.h"

#include <gtest/gtest.h>
#include <ostream>
#include <QString>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << text.toStdString();
}

namespace quotasmith::chart {

/// Where pictures lie to be looked at.
QString pictureFolder();

/// A program with fonts, which speaks English until told otherwise.
class ChartFixture : public ::testing::Test {
protected:
    ChartFixture();
    void speak(text::Language language) { m_speech.change(language); }

private:
    text::Speech m_speech;
};

} // namespace quotasmith::chart
