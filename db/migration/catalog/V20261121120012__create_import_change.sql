CREATE TABLE catalog_import_change (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  row_no INT NOT NULL,
  record_id BIGINT NOT NULL,
  record_version INT NOT NULL,
  cells_before TEXT,
  is_undone BOOLEAN NOT NULL,
  CONSTRAINT pk_catalog_import_change PRIMARY KEY (id),
  CONSTRAINT uq_catalog_import_change_row_no UNIQUE (import_id, row_no),
  CONSTRAINT fk_catalog_import_change_import_id FOREIGN KEY (import_id) REFERENCES catalog_import (id),
  CONSTRAINT ck_catalog_import_change_record_id CHECK (record_id > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
