ALTER TABLE catalog_import
  ADD COLUMN unchanged_count INT NOT NULL DEFAULT 0 AFTER updated_count,
  DROP CONSTRAINT ck_catalog_import_state,
  ADD CONSTRAINT ck_catalog_import_state
    CHECK (state IN ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'PARTLY', 'FAILED'));
