-- SPDX-License-Identifier: Apache-2.0
-- Format 7: the workbooks handed out to managers, with what each cell said, so that what comes back can be compared with
-- it. Rows outlive the nodes they name, so they refer to none. Recorded in changesets and counted by the digest.

-- A workbook that was handed out.
CREATE TABLE handout (
    id INTEGER NOT NULL PRIMARY KEY, -- stamped on the workbook
    manager INTEGER NOT NULL,     -- node of the organisation whose people it holds
    made_at TEXT NOT NULL,        -- UTC
    made_by TEXT NOT NULL,
    step INTEGER NOT NULL,        -- of the history in which it was handed out
    hash TEXT NOT NULL,           -- SHA-256 over its cells, stamped on the workbook
    returned_at TEXT              -- UTC, when something was last taken back from it; NULL: nothing yet
) STRICT;

-- A place on it (a person, or a person's former place) and the code it went by.
CREATE TABLE handout_place (
    handout INTEGER NOT NULL REFERENCES handout (id),
    place INTEGER NOT NULL,       -- node of the organisation
    code TEXT NOT NULL,
    PRIMARY KEY (handout, place)
) STRICT, WITHOUT ROWID;

-- What a cell of it said.
CREATE TABLE handout_cell (
    handout INTEGER NOT NULL REFERENCES handout (id),
    place INTEGER NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,           -- target actual commitment
    period TEXT NOT NULL,         -- 2027-05; of a commitment the fiscal year, 2027
    value INTEGER,                -- units of the measure; NULL: there was nothing
    fillable INTEGER NOT NULL,    -- 1: it was given to be filled in, 0: it was locked
    PRIMARY KEY (handout, place, measure, kind, period)
) STRICT, WITHOUT ROWID;

-- What a cell brought when it was last taken back; the plan may have gone on since.
CREATE TABLE handout_return (
    handout INTEGER NOT NULL REFERENCES handout (id),
    place INTEGER NOT NULL,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    value INTEGER,                -- NULL: the cell had been emptied
    PRIMARY KEY (handout, place, measure, kind, period)
) STRICT, WITHOUT ROWID;
