-- An objective or a priority that was put to a session, and what came of it.
CREATE TABLE validation (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    priority BLOB REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    objective TEXT,                 -- one of the two
    session BLOB NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT NOT NULL,
    method TEXT NOT NULL,
    in_favour INTEGER,              -- hands
    against INTEGER,
    abstained INTEGER,
    present INTEGER,
    score INTEGER,                  -- the rank, or the dots that it got
    out_of INTEGER,                 -- things ranked, or dots given in all
    voters INTEGER,
    outcome TEXT,                   -- discussion
    note TEXT
) STRICT, WITHOUT ROWID;

-- GRADE-CERQual: one form for each priority.
CREATE TABLE confidence (
    id BLOB PRIMARY KEY,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    methodological TEXT,
    methodological_reason TEXT,
    coherence TEXT,
    coherence_reason TEXT,
    adequacy TEXT,
    adequacy_reason TEXT,
    relevance TEXT,
    relevance_reason TEXT,
    overall TEXT,
    explanation TEXT,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- That somebody looked for quotes against a priority.
CREATE TABLE looked (
    id BLOB PRIMARY KEY,
    priority BLOB NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Good practices, what they teach, and what reviewers said of them.
CREATE TABLE practice (
    id BLOB PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    territory TEXT,
    session BLOB REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    id BLOB PRIMARY KEY,
    practice BLOB NOT NULL REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
    id BLOB PRIMARY KEY,
    practice BLOB NOT NULL REFERENCES practice (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    date TEXT,
    text TEXT NOT NULL,
    answer TEXT
) STRICT, WITHOUT ROWID;

-- Quotes are linked to priorities, validations and lessons: to exactly one of them. Made anew, because `priority` may be
-- NULL now. `text` and `definition` are SHA-256 of the source's text, and of what the codebook said of the coding's code,
-- when somebody linked; NULL where an older program did.
CREATE TABLE link_next (
    id BLOB PRIMARY KEY,
    priority BLOB REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    coding BLOB REFERENCES coding (id) DEFERRABLE INITIALLY DEFERRED,
    source BLOB NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    hash BLOB NOT NULL,
    shown TEXT,
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    revision BLOB REFERENCES revision (hash) DEFERRABLE INITIALLY DEFERRED,
    stale INTEGER,                  -- 1, or NULL for no
    paraphrase TEXT,
    paraphrase_by BLOB REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    validation BLOB REFERENCES validation (id) DEFERRABLE INITIALLY DEFERRED,
    lesson BLOB REFERENCES lesson (id) DEFERRABLE INITIALLY DEFERRED,
    text BLOB,
    definition BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO link_next SELECT id, priority, kind, coding, source, start, end, hash, shown, coder, revision, stale,
    paraphrase, paraphrase_by, NULL, NULL, NULL, NULL FROM link;
DROP TABLE link;
ALTER TABLE link_next RENAME TO link;
CREATE INDEX link_coding ON link (coding);
