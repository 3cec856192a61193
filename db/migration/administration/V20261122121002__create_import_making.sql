-- Records that were made of texts that nobody knew; they are taken back with the import.
CREATE TABLE administration_import_making (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  column_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_id BIGINT NOT NULL,
  CONSTRAINT pk_administration_import_making PRIMARY KEY (id),
  CONSTRAINT fk_administration_import_making_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id),
  INDEX ix_administration_import_making_import_id (import_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
