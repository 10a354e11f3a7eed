-- Which code took over what was coded with one that was merged.
ALTER TABLE code ADD COLUMN merged_into BLOB REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED;
-- Memos may be on steps, lessons, remarks and saved queries as well, which programs of an earlier format do not know.
