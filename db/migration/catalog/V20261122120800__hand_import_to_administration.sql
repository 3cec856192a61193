-- Imports moved to administration (decision 39), and their tables with them.
ALTER TABLE catalog_import
  DROP CONSTRAINT ck_catalog_import_mode,
  ADD CONSTRAINT ck_administration_import_mode CHECK (mode IN ('CREATE', 'UPDATE', 'BOTH')),
  DROP CONSTRAINT ck_catalog_import_state,
  ADD CONSTRAINT ck_administration_import_state
    CHECK (state IN ('CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'PARTLY', 'FAILED')),
  DROP CONSTRAINT ck_catalog_import_counts,
  ADD CONSTRAINT ck_administration_import_counts
    CHECK (undone_count + kept_count <= created_count + updated_count),
  RENAME INDEX ix_catalog_import_user_id TO ix_administration_import_user_id,
  RENAME TO administration_import;
