-- Who answers for a priority, where it stands (NULL for a candidate), which other one it became part of, and the query
-- that finds what it is about.
ALTER TABLE priority ADD COLUMN owner TEXT;
ALTER TABLE priority ADD COLUMN state TEXT;
ALTER TABLE priority ADD COLUMN merged_into BLOB REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE priority ADD COLUMN query TEXT;
