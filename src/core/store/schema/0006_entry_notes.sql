-- SPDX-License-Identifier: Apache-2.0
-- Format 6: a note may stand on a cell of actuals where nothing was typed.

-- 0: no value was typed here (value and stated are 0), the row only bears the note.
ALTER TABLE entry ADD COLUMN counted INTEGER NOT NULL DEFAULT 1;
