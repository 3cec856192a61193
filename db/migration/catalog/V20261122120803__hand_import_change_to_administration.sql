ALTER TABLE catalog_import_change
  DROP FOREIGN KEY fk_catalog_import_change_import_id,
  ADD CONSTRAINT fk_administration_import_change_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id),
  DROP CONSTRAINT ck_catalog_import_change_record_id,
  ADD CONSTRAINT ck_administration_import_change_record_id CHECK (record_id > 0),
  RENAME INDEX uq_catalog_import_change_row_no TO uq_administration_import_change_row_no,
  RENAME INDEX ix_catalog_import_change_record_id TO ix_administration_import_change_record_id,
  RENAME TO administration_import_change;
