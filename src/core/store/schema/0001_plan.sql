-- SPDX-License-Identifier: Apache-2.0
-- Format 1 of a plan file. Amounts are whole minor units of the plan's currency, counts whole numbers, dates and months
-- ISO text, enumerations the words of the domain. Identities are random positive 64-bit numbers unless a line says
-- otherwise. No triggers, no cascades, no UNIQUE over values a user edits: the operations check those.

-- Recorded in changesets and counted by the digest ------------------------------------------------------------------

-- What the plan is: plan.id, company, year, firstMonth, currency, grain, money, tax, plannedLevel.<axis> …
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A member of an axis' tree.
CREATE TABLE node (
    id INTEGER NOT NULL PRIMARY KEY,
    axis TEXT NOT NULL,           -- organisation customer product
    code TEXT NOT NULL,           -- unique within the axis
    name TEXT NOT NULL,
    parent INTEGER REFERENCES node (id), -- NULL for the root of the axis
    level TEXT NOT NULL,          -- root region team person tier account role product
    unassigned INTEGER NOT NULL   -- 1: takes what has no member of its own
) STRICT;

-- Other names a source knows a node by (employee number, ERP key); matching uses code and these.
CREATE TABLE external_id (
    node INTEGER NOT NULL REFERENCES node (id),
    value TEXT NOT NULL,
    PRIMARY KEY (node, value)
) STRICT, WITHOUT ROWID;

-- What is known of a person beside the node. Pay fields: monthly_wage, commission_rate, bonus.
CREATE TABLE person (
    node INTEGER NOT NULL PRIMARY KEY REFERENCES node (id),
    title TEXT NOT NULL,
    hire_date TEXT,               -- 2027-05-03
    leave_date TEXT,
    vacancy_from TEXT,            -- month of the planned start when the place is not filled yet: 2027-05
    monthly_wage INTEGER,         -- minor units
    commission_rate TEXT,         -- decimal fraction: 0.015
    bonus INTEGER                 -- minor units
) STRICT;

-- What is known of a customer's account beside the node.
CREATE TABLE account (
    node INTEGER NOT NULL PRIMARY KEY REFERENCES node (id),
    class TEXT NOT NULL,          -- free second classification
    city TEXT NOT NULL,
    owner INTEGER REFERENCES node (id), -- the person who looks after it
    potential INTEGER             -- 1 … 5
) STRICT;

-- What is known of a product beside the node.
CREATE TABLE product (
    node INTEGER NOT NULL PRIMARY KEY REFERENCES node (id),
    subcategory TEXT NOT NULL,
    standard_cost INTEGER,        -- minor units
    list_price INTEGER            -- minor units
) STRICT;

-- The company's twelve months of a measure, v01 the first month of the fiscal year; w01 … the ideal they were rounded from.
CREATE TABLE spine (
    measure TEXT NOT NULL PRIMARY KEY,
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
    w12 REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- The twelve months of one planned leaf on one axis. In every month the leaves of an axis sum to the spine.
CREATE TABLE target (
    measure TEXT NOT NULL,
    axis TEXT NOT NULL,
    node INTEGER NOT NULL REFERENCES node (id),
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
    PRIMARY KEY (measure, axis, node)
) STRICT, WITHOUT ROWID;

-- The annual number of a further level of ambition (stretch, challenge); its cells are base cells scaled.
CREATE TABLE ambition (
    measure TEXT NOT NULL,
    level TEXT NOT NULL,
    annual INTEGER NOT NULL,
    PRIMARY KEY (measure, level)
) STRICT, WITHOUT ROWID;

-- A promise that the value of a node in a period does not move.
CREATE TABLE hold (
    id INTEGER NOT NULL PRIMARY KEY,
    axis TEXT NOT NULL,
    measure TEXT NOT NULL,
    node INTEGER NOT NULL REFERENCES node (id),
    first_month INTEGER NOT NULL, -- position in the fiscal year, 0 … 11
    last_month INTEGER NOT NULL,
    value INTEGER NOT NULL,       -- the value promised
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT NOT NULL,          -- period after which it ends; empty: it stays
    since TEXT NOT NULL           -- when it was made, UTC
) STRICT;

-- Months that do not change any more.
CREATE TABLE closed_month (
    month TEXT NOT NULL PRIMARY KEY,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Targets of months outside the plan's year, kept beside for diagnosis and growth; never edited as this plan's.
CREATE TABLE other_year_target (
    measure TEXT NOT NULL,
    node INTEGER NOT NULL REFERENCES node (id),
    month TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (measure, node, month)
) STRICT, WITHOUT ROWID;

-- Where facts came from. A batch whose parts are all retired counts as gone.
CREATE TABLE batch (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,           -- import kind
    source TEXT NOT NULL,         -- file name without folders
    content_hash TEXT NOT NULL,   -- SHA-256 of the file's bytes and of how they were read
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    lines INTEGER NOT NULL        -- lines taken
) STRICT;

-- The facts of one batch in one month. Rows are added outside changesets, inactive; only "active" is recorded.
CREATE TABLE fact_part (
    id INTEGER NOT NULL PRIMARY KEY, -- small, counted up, below 2^30
    batch INTEGER NOT NULL,
    month TEXT NOT NULL,
    lines INTEGER NOT NULL,
    sums TEXT NOT NULL,           -- JSON object: measure -> sum of the part
    digest TEXT NOT NULL,         -- sum of the hashes of its facts
    active INTEGER NOT NULL       -- 0: retired, or not yet begun
) STRICT;

-- A value somebody typed: what it adds to the imported facts of its place.
CREATE TABLE entry (
    person INTEGER NOT NULL REFERENCES node (id),
    account INTEGER NOT NULL REFERENCES node (id),
    product INTEGER NOT NULL REFERENCES node (id),
    month TEXT NOT NULL,
    measure TEXT NOT NULL,
    value INTEGER NOT NULL,       -- added to the imported facts; over imported facts it is an adjustment
    stated INTEGER NOT NULL,      -- the total that was typed
    note TEXT NOT NULL,
    PRIMARY KEY (person, account, product, month, measure)
) STRICT, WITHOUT ROWID;

-- A weekly reading of an indicator.
CREATE TABLE reading (
    week TEXT NOT NULL,           -- 2027-W18
    node INTEGER NOT NULL REFERENCES node (id),
    indicator TEXT NOT NULL,
    value TEXT NOT NULL,          -- exact decimal or fraction
    PRIMARY KEY (week, node, indicator)
) STRICT, WITHOUT ROWID;

-- An indicator that belongs to one node of one axis in one period (market share, satisfaction …).
CREATE TABLE indicator_value (
    node INTEGER NOT NULL REFERENCES node (id),
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,          -- exact decimal or fraction
    PRIMARY KEY (node, indicator, period)
) STRICT, WITHOUT ROWID;

-- How a kind of file is read, under a name.
CREATE TABLE import_profile (
    name TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL        -- JSON
) STRICT, WITHOUT ROWID;

-- Not recorded in changesets ---------------------------------------------------------------------------------------

-- A small number for a node, used by facts; only ever added to.
CREATE TABLE local_key (
    key INTEGER NOT NULL PRIMARY KEY,
    node INTEGER NOT NULL
) STRICT;

-- One line of a source: id = part * 2^32 + number within the part. person, account and product are local keys.
CREATE TABLE fact (
    id INTEGER NOT NULL PRIMARY KEY,
    day INTEGER,                  -- 1 … 31 where the source knows it
    person INTEGER NOT NULL,
    account INTEGER NOT NULL,
    product INTEGER NOT NULL,
    revenue INTEGER,
    signed INTEGER,
    collected INTEGER,
    cost INTEGER,
    orders INTEGER,
    units INTEGER,
    leads INTEGER,
    opportunities INTEGER,
    won INTEGER,
    new_customers INTEGER,
    new_users INTEGER,
    seed_customers INTEGER,
    customers INTEGER,
    repeat_customers INTEGER,
    lost_customers INTEGER,
    visits INTEGER,
    calls INTEGER
) STRICT;

-- Every step that was taken, undo and redo among them.
CREATE TABLE history (
    step INTEGER NOT NULL PRIMARY KEY, -- counted up from 1
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    machine TEXT NOT NULL,
    op TEXT NOT NULL,             -- code of the operation
    kind TEXT NOT NULL,           -- edit undo redo barrier
    target INTEGER,               -- the step an undo or redo is about
    summary TEXT NOT NULL,        -- JSON object: what the operation was about
    tables TEXT NOT NULL,         -- JSON object: table -> rows changed
    changeset BLOB,               -- NULL for undo and redo, and once maintenance dropped it
    changeset_hash TEXT NOT NULL, -- SHA-256 of the changeset applied
    hash TEXT NOT NULL            -- SHA-256 over the previous hash and this row
) STRICT;

-- One row: the digest of the content.
CREATE TABLE digest (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL
) STRICT;
