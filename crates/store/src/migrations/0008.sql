-- Organisations of a territory, how much they can and want, who belongs to them, and where somebody speaks of them. How to
-- reach them stands in a table of its own, so that no output has it by mistake.
CREATE TABLE stakeholder (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    organisation TEXT NOT NULL,
    names TEXT NOT NULL,            -- one in each line
    territory TEXT,
    kind TEXT NOT NULL,
    sector TEXT,
    role TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id BLOB PRIMARY KEY,
    stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT,
    email TEXT,
    telephone TEXT,
    note TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
    id BLOB PRIMARY KEY,
    stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    rater TEXT NOT NULL,
    influence INTEGER,              -- 1 to 5
    influence_reason TEXT,
    interest INTEGER,               -- 1 to 5
    interest_reason TEXT,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    id BLOB PRIMARY KEY,
    stakeholder BLOB NOT NULL REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
    id BLOB PRIMARY KEY,
    stakeholder BLOB REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    hash BLOB NOT NULL,
    status TEXT NOT NULL,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    revision BLOB
) STRICT, WITHOUT ROWID;
