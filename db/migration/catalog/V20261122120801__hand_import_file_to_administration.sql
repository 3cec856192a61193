ALTER TABLE catalog_import_file
  DROP FOREIGN KEY fk_catalog_import_file_import_id,
  ADD CONSTRAINT fk_administration_import_file_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id),
  RENAME TO administration_import_file;
