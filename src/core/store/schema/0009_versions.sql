-- SPDX-License-Identifier: Apache-2.0
-- Format 9: versions of the targets: who proposed what, who signed it, and what was signed. An approved version keeps a
-- snapshot, so that it can be shown and gone back to whatever happens to the plan. Rows outlive the nodes they name, so
-- they refer to none. Recorded in changesets and counted by the digest.

-- A version of the targets. A plan nobody submitted has no row: it is the draft of version 1.
CREATE TABLE version (
    number INTEGER NOT NULL PRIMARY KEY, -- counted up from 1
    state TEXT NOT NULL,          -- draft submitted approved rejected; only the last may be anything but approved
    code TEXT,                    -- SN-GG-2027-01; NULL until it is approved
    major INTEGER NOT NULL,       -- 1: needs yes from two thirds of all listed; said when it is submitted
    method TEXT NOT NULL,         -- how the revision began: respread lower free; empty of the first version
    reason TEXT NOT NULL,
    condition TEXT NOT NULL,      -- what changed outside, so that it was begun; may be empty
    effective TEXT,               -- first month that may differ: 2027-04; NULL of the first version
    begun_at TEXT NOT NULL,       -- UTC
    begun_by TEXT NOT NULL,
    submitted_at TEXT,            -- UTC, the last time; NULL: not yet
    submitted_by TEXT,
    approved_at TEXT,             -- UTC; NULL: not yet
    approved_on TEXT,             -- the day of it where it was signed: 2027-04-02
    round INTEGER NOT NULL        -- how often it was submitted
) STRICT;

-- Who was listed as an approver when it was submitted.
CREATE TABLE version_approver (
    version INTEGER NOT NULL REFERENCES version (number),
    round INTEGER NOT NULL,       -- of submissions, from 1
    place INTEGER NOT NULL,       -- in the list, from 1
    name TEXT NOT NULL,
    PRIMARY KEY (version, round, place)
) STRICT, WITHOUT ROWID;

-- What an approver said. It does not claim to identify anybody; of several by one name the last counts.
CREATE TABLE version_vote (
    version INTEGER NOT NULL REFERENCES version (number),
    round INTEGER NOT NULL,
    number INTEGER NOT NULL,      -- within the round, from 1
    name TEXT NOT NULL,           -- one of those listed
    yes INTEGER NOT NULL,         -- 1: yes, 0: no
    day TEXT NOT NULL,            -- 2027-04-02
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL,    -- UTC
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (version, round, number)
) STRICT, WITHOUT ROWID;

-- The members of the trees that carried targets when it was approved.
CREATE TABLE version_node (
    version INTEGER NOT NULL REFERENCES version (number),
    node INTEGER NOT NULL,        -- id it had in node
    axis TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER,               -- NULL for the root of the axis
    level TEXT NOT NULL,
    unassigned INTEGER NOT NULL,
    PRIMARY KEY (version, node)
) STRICT, WITHOUT ROWID;

-- The company's months of a measure as they were signed; columns as in spine.
CREATE TABLE version_spine (
    version INTEGER NOT NULL REFERENCES version (number),
    measure TEXT NOT NULL,
    v01 INTEGER NOT NULL,
    v02 INTEGER NOT NULL,
    v03 INTEGER NOT NULL,
    v04 INTEGER NOT NULL,
    v05 INTEGER NOT NULL,
    v06 INTEGER NOT NULL,
    v07 INTEGER NOT NULL,
    v08 INTEGER NOT NULL,
    v09 INTEGER NOT NULL,
    v10 INTEGER NOT NULL,
    v11 INTEGER NOT NULL,
    v12 INTEGER NOT NULL,
    w01 REAL NOT NULL,
    w02 REAL NOT NULL,
    w03 REAL NOT NULL,
    w04 REAL NOT NULL,
    w05 REAL NOT NULL,
    w06 REAL NOT NULL,
    w07 REAL NOT NULL,
    w08 REAL NOT NULL,
    w09 REAL NOT NULL,
    w10 REAL NOT NULL,
    w11 REAL NOT NULL,
    w12 REAL NOT NULL,
    PRIMARY KEY (version, measure)
) STRICT, WITHOUT ROWID;

-- The months of a planned leaf as they were signed; columns as in target.
CREATE TABLE version_target (
    version INTEGER NOT NULL REFERENCES version (number),
    measure TEXT NOT NULL,
    axis TEXT NOT NULL,
    node INTEGER NOT NULL,
    v01 INTEGER NOT NULL,
    v02 INTEGER NOT NULL,
    v03 INTEGER NOT NULL,
    v04 INTEGER NOT NULL,
    v05 INTEGER NOT NULL,
    v06 INTEGER NOT NULL,
    v07 INTEGER NOT NULL,
    v08 INTEGER NOT NULL,
    v09 INTEGER NOT NULL,
    v10 INTEGER NOT NULL,
    v11 INTEGER NOT NULL,
    v12 INTEGER NOT NULL,
    w01 REAL NOT NULL,
    w02 REAL NOT NULL,
    w03 REAL NOT NULL,
    w04 REAL NOT NULL,
    w05 REAL NOT NULL,
    w06 REAL NOT NULL,
    w07 REAL NOT NULL,
    w08 REAL NOT NULL,
    w09 REAL NOT NULL,
    w10 REAL NOT NULL,
    w11 REAL NOT NULL,
    w12 REAL NOT NULL,
    PRIMARY KEY (version, measure, axis, node)
) STRICT, WITHOUT ROWID;

-- The annual numbers of further ambitions as they were signed; columns as in ambition.
CREATE TABLE version_ambition (
    version INTEGER NOT NULL REFERENCES version (number),
    measure TEXT NOT NULL,
    level TEXT NOT NULL,
    annual INTEGER NOT NULL,
    PRIMARY KEY (version, measure, level)
) STRICT, WITHOUT ROWID;

-- Ratios as they were signed; columns as in ratio_target.
CREATE TABLE version_ratio (
    version INTEGER NOT NULL REFERENCES version (number),
    measure TEXT NOT NULL,
    node INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (version, measure, node, first_month, last_month)
) STRICT, WITHOUT ROWID;

-- Months that had no target when it was signed; columns as in open_month.
CREATE TABLE version_open_month (
    version INTEGER NOT NULL REFERENCES version (number),
    measure TEXT NOT NULL,
    month INTEGER NOT NULL,
    PRIMARY KEY (version, measure, month)
) STRICT, WITHOUT ROWID;

-- The holds there were when a revision began, so that it can be dropped; gone once it is approved. Columns as in hold.
CREATE TABLE version_hold (
    version INTEGER NOT NULL REFERENCES version (number), -- the revision
    id INTEGER NOT NULL,
    axis TEXT NOT NULL,
    measure TEXT NOT NULL,
    node INTEGER NOT NULL,
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL,
    value INTEGER NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT NOT NULL,
    since TEXT NOT NULL,
    bound TEXT NOT NULL,
    strength TEXT NOT NULL,
    most INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    PRIMARY KEY (version, id)
) STRICT, WITHOUT ROWID;
