-- The framework matrix: what a person makes of what a case says to a theme.
CREATE TABLE framework_cell (
    id BLOB PRIMARY KEY,
    participant BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    session BLOB REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,     -- one of the two
    code BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT,
    seen BLOB,                      -- SHA-256 of what was coded in the cell when it was written
    coder BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Its links to passages stand among the others.
ALTER TABLE link ADD COLUMN cell BLOB REFERENCES framework_cell (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX link_cell ON link (cell);
