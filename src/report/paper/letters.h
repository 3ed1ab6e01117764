// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/paper.h"

#include <QFont>

#include <array>
#include <memory>
#include <unordered_map>

namespace quotasmith::report {

/// Units of a paper: tenths of a point, so that letters are measured finely and alike for every device.
inline constexpr double kUnitsPerInch = 720;

/// The letters of a paper at one size, measured.
class Letters {
public:
    /// `scale`: 1 is the usual size; a wide table is set smaller.
    explicit Letters(double scale = 1);

    const QFont &font(Letter letter) const { return face(letter).font; }
    double ascent(Letter letter) const { return face(letter).ascent; }
    /// From one line to the next.
    double lineHeight(Letter letter) const { return face(letter).lineHeight; }
    double width(const QString &text, Letter letter) const;
    /// The text in lines of at most this width; a word that is longer is broken. One empty line for no text.
    std::vector<QString> lines(const QString &text, Letter letter, double width) const;
    /// The text as far as it fits, `…` for the rest of it.
    QString elided(const QString &text, Letter letter, double width) const;

private:
    struct Face {
        QFont font;
        double ascent = 0, lineHeight = 0;
        mutable std::unordered_map<char32_t, double> advances;
    };
    const Face &face(Letter letter) const { return m_faces[static_cast<std::size_t>(letter)]; }

    std::array<Face, 7> m_faces;
};

} // namespace quotasmith::report
