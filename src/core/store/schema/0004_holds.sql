-- SPDX-License-Identifier: Apache-2.0
-- Format 4: a hold may promise a limit instead of a value, and may be soft. What was held before is exact and hard.

-- What is promised: exact (value), at-least (value), at-most (most), between (value and most).
ALTER TABLE hold ADD COLUMN bound TEXT NOT NULL DEFAULT 'exact';
-- hard: kept or the edit is refused; soft: kept when possible, reported when not.
ALTER TABLE hold ADD COLUMN strength TEXT NOT NULL DEFAULT 'hard';
-- The most of at-most and between, units of the measure.
ALTER TABLE hold ADD COLUMN most INTEGER NOT NULL DEFAULT 0;
-- Of soft holds: the larger is kept first, then the older.
ALTER TABLE hold ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
