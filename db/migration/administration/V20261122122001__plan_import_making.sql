-- What is to be made of a text is noted first and made when rows are stored: until then it has no record.
ALTER TABLE administration_import_making
  MODIFY COLUMN record_id BIGINT,
  ADD COLUMN text VARCHAR(200) NOT NULL DEFAULT '' AFTER column_key,
  ADD COLUMN hint VARCHAR(200),
  ADD COLUMN proposal VARCHAR(200);
