-- What co-creation connects: challenges, the words that they were drawn from, solutions, votes, and the actions that became
-- of them. Practices are named by their keys.
CREATE TABLE challenge (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    session BLOB REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    territory TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE citation ADD COLUMN challenge BLOB REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE solution (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    territory TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE solution_challenge (
    id BLOB PRIMARY KEY,
    solution BLOB NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    challenge BLOB NOT NULL REFERENCES challenge (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    id BLOB PRIMARY KEY,
    solution BLOB NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    session BLOB REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    method TEXT NOT NULL,
    result INTEGER NOT NULL,
    voters INTEGER NOT NULL,
    note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_en TEXT,
    territories TEXT NOT NULL,      -- one in each line
    description TEXT,
    practices TEXT NOT NULL,        -- keys, one in each line
    lead BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    beneficiaries TEXT NOT NULL,    -- one in each line
    start TEXT,
    end TEXT,
    cost_from INTEGER,              -- in cents
    cost_to INTEGER,
    currency TEXT NOT NULL,
    revenue TEXT,
    "values" TEXT NOT NULL,         -- separated by commas
    principles TEXT NOT NULL        -- separated by commas
) STRICT, WITHOUT ROWID;

CREATE TABLE action_priority (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE action_solution (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    solution BLOB NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE action_partner (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE funding (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    programme TEXT NOT NULL,
    amount INTEGER,                 -- in cents
    certainty TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT,
    baseline TEXT,
    target TEXT,
    date TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    mitigation TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    start TEXT,
    end TEXT,
    owner TEXT,
    after TEXT NOT NULL             -- keys, one in each line
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id BLOB PRIMARY KEY,
    action BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    "check" TEXT NOT NULL,
    why TEXT NOT NULL,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
