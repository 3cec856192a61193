ALTER TABLE catalog_import_change
  ADD COLUMN found_version INT AFTER record_id,
  ADD INDEX ix_catalog_import_change_record_id (record_id);
