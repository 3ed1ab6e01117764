-- SPDX-License-Identifier: Apache-2.0
-- Format 8: what results pay. Rows may outlive the nodes they name, so they refer to none. Recorded in changesets and
-- counted by the digest.

-- A scheme of commission.
CREATE TABLE scheme (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,           -- unique
    definition TEXT NOT NULL      -- JSON as docs/scheme-format.md says, without code and assigned
) STRICT;

-- Who is paid by it, and in which months.
CREATE TABLE scheme_assignment (
    id INTEGER NOT NULL PRIMARY KEY,
    scheme INTEGER NOT NULL REFERENCES scheme (id),
    node INTEGER NOT NULL,        -- of the organisation: a person, or a node and everybody below it
    first_month TEXT,             -- 2027-04; NULL: from the beginning
    last_month TEXT               -- NULL: to the end
) STRICT;

-- What one person was paid for one month, closed: it never changes. A correction is a line of a later statement.
CREATE TABLE statement (
    id INTEGER NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL,      -- node of the organisation
    code TEXT NOT NULL,           -- the person's, when it was closed
    month TEXT NOT NULL,          -- 2027-05
    closed_at TEXT NOT NULL,      -- UTC
    closed_by TEXT NOT NULL
) STRICT;

-- A line of it.
CREATE TABLE statement_line (
    statement INTEGER NOT NULL REFERENCES statement (id),
    number INTEGER NOT NULL,      -- from 1
    rule TEXT NOT NULL,           -- commission correction
    scheme TEXT NOT NULL,         -- code
    method TEXT NOT NULL,
    measure TEXT NOT NULL,        -- the base
    month TEXT NOT NULL,          -- in which what is paid was due: of a correction an earlier one
    first_month TEXT NOT NULL,    -- the months that were reckoned
    last_month TEXT NOT NULL,
    input INTEGER NOT NULL,       -- base, minor units
    quota INTEGER,                -- NULL: there was none
    paid_before INTEGER NOT NULL, -- of a year to date: what it had been paid
    amount INTEGER NOT NULL,      -- minor units
    reason TEXT NOT NULL,         -- of a correction: actual quota scheme; else empty
    slices TEXT NOT NULL,         -- tier base rate pay, divided by blanks, slices by semicolons; exact
    PRIMARY KEY (statement, number)
) STRICT, WITHOUT ROWID;
