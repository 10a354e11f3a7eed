-- Memos may be on what the plan is made of, on validations and on good practices, which programs of an earlier format do not
-- know. Whoever removes something looks for the memos on it.
CREATE INDEX memo_target ON memo (target_id);
