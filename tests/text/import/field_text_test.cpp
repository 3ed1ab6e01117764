// SPDX-License-Identifier: Apache-2.0
#include "text/import/field_text.h"

#include "core/exchange/field.h"
#include "tests/text/translated.h"

namespace quotasmith::text {
namespace {

using exchange::ColumnPeriod;
using exchange::ImportKind;
using exchange::PeriodHeader;

TEST(FieldText, EveryNameHasChineseWords)
{
    expectTranslated("Field", fieldNames());
}

TEST(FieldText, EveryFieldOfEveryKindHasAName)
{
    const Speaking speaking(Language::Chinese);
    for (const ImportKind kind : exchange::importKinds())
        for (const exchange::Field &field : exchange::fieldsOf(kind))
            EXPECT_NE(fieldName(kind, field.code), fromUtf8(field.code))
                << exchange::importKindCode(kind) << ' ' << field.code;
}

TEST(FieldText, AColumnOfAPeriodSaysWhichAndOfWhat)
{
    const Speaking speaking(Language::English);
    const ColumnPeriod may{{PeriodHeader::Kind::Month, 5, 2027}, plan::Measure::Revenue};
    EXPECT_EQ(columnPeriodName(ImportKind::Actuals, may), QStringLiteral("2027, month 5: revenue"));
    const ColumnPeriod quarter{{PeriodHeader::Kind::Quarter, 2, {}}, {}};
    EXPECT_EQ(columnPeriodName(ImportKind::Targets, quarter), QStringLiteral("quarter 2: value"));
    EXPECT_EQ(columnPeriodName(ImportKind::Actuals, quarter), QStringLiteral("quarter 2: compared"));
}

} // namespace
} // namespace quotasmith::text
