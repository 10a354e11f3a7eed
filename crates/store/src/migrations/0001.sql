-- What this copy of the project is. Not part of the operations: another copy has its own.
CREATE TABLE replica (
    id BLOB NOT NULL
) STRICT;

-- Immutable contents, found by their SHA-256. Never changed, so no operation records them: rows refer to them by hash.
CREATE TABLE blob (
    hash BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL            -- zstd
) STRICT;

-- What a reader made of an original: immutable like the blobs. `hash` covers reader, text, turns and marks.
CREATE TABLE revision (
    n INTEGER PRIMARY KEY,          -- short name within this copy; the index uses it
    hash BLOB NOT NULL UNIQUE,
    text BLOB NOT NULL REFERENCES blob (hash),
    reader TEXT NOT NULL,
    reader_version INTEGER NOT NULL,
    speakers INTEGER NOT NULL,
    words INTEGER NOT NULL,
    language TEXT,
    remarks BLOB NOT NULL           -- SHA-256 over speakers, words, language and the problems
) STRICT;

CREATE TABLE turn (
    revision INTEGER NOT NULL REFERENCES revision (n),
    n INTEGER NOT NULL,             -- from 0
    start INTEGER NOT NULL,         -- bytes of the canonical text
    end INTEGER NOT NULL,
    label TEXT,
    start_ms INTEGER,
    end_ms INTEGER,
    language TEXT,
    PRIMARY KEY (revision, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
    revision INTEGER NOT NULL REFERENCES revision (n),
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (revision, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
    revision INTEGER NOT NULL REFERENCES revision (n),
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    line INTEGER,
    PRIMARY KEY (revision, n)
) STRICT, WITHOUT ROWID;

-- Recorded acts. `n` is the order in which this copy learned of them; `number` is the logical number.
CREATE TABLE operation (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    replica BLOB NOT NULL,
    number INTEGER NOT NULL,
    author BLOB NOT NULL,
    at INTEGER NOT NULL,            -- milliseconds since 1970 in UTC
    kind TEXT NOT NULL,
    sentence TEXT NOT NULL,
    batch BLOB NOT NULL,
    undoes BLOB
) STRICT;

-- Names of table and column, so that a change row is short.
CREATE TABLE field (
    n INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    col TEXT NOT NULL,
    UNIQUE (tbl, col)
) STRICT;

-- One row for each value that an operation changed. A row that came has its `id` changed from NULL, one that went to NULL.
-- `op` and `field` are numbers of rows of those tables; declared references would be looked up for every value.
CREATE TABLE change (
    op INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    field INTEGER NOT NULL,
    row BLOB NOT NULL,
    before ANY,
    after ANY,
    PRIMARY KEY (op, seq)
) STRICT, WITHOUT ROWID;

-- From here on: the rows that operations change. References are checked when a transaction ends.

CREATE TABLE coder (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    languages TEXT NOT NULL,        -- codes separated by commas
    default_coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    codebook_key TEXT,
    codebook_version TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    date TEXT,
    country TEXT,
    territory TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id BLOB PRIMARY KEY,
    session BLOB NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    original BLOB NOT NULL REFERENCES blob (hash) DEFERRABLE INITIALLY DEFERRED,
    revision BLOB NOT NULL REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    number_given INTEGER NOT NULL,  -- 0 where import made the number up
    name TEXT,
    role TEXT,
    "group" TEXT,
    organisation TEXT,
    territory TEXT,
    consent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attribute (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker (
    id BLOB PRIMARY KEY,
    session BLOB NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    participant BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (session, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    parent BLOB REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    color TEXT,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE code_objective (
    id BLOB PRIMARY KEY,
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    objective TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE code_text (
    id BLOB PRIMARY KEY,
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE code_example (
    id BLOB PRIMARY KEY,
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE code_rule (
    id BLOB PRIMARY KEY,
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    query TEXT NOT NULL,
    unit TEXT NOT NULL,
    unless TEXT,
    roles TEXT NOT NULL             -- separated by commas
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    id BLOB PRIMARY KEY,
    concept TEXT NOT NULL,
    concept_position INTEGER NOT NULL,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE coding (
    id BLOB PRIMARY KEY,
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    status TEXT NOT NULL,
    rules TEXT,
    stale INTEGER                   -- 1, or NULL for no: most codings never are
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
    id BLOB PRIMARY KEY,
    coding BLOB NOT NULL REFERENCES coding (id) DEFERRABLE INITIALLY DEFERRED,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memo (
    id BLOB PRIMARY KEY,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    target_id BLOB,                 -- of the table that `target` names
    start INTEGER,
    end INTEGER,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE priority (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE priority_territory (
    id BLOB PRIMARY KEY,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    territory TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE priority_objective (
    id BLOB PRIMARY KEY,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    objective TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    id BLOB PRIMARY KEY,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    coding BLOB REFERENCES coding (id) DEFERRABLE INITIALLY DEFERRED,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    hash BLOB NOT NULL,
    shown TEXT,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A row that goes is looked for in the tables that may refer to it; these are the large ones.
CREATE INDEX judgement_coding ON judgement (coding);
CREATE INDEX link_coding ON link (coding);
CREATE INDEX coding_source ON coding (source);
