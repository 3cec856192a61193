CREATE TABLE catalog_import_file (
  import_id BIGINT NOT NULL,
  content LONGBLOB NOT NULL,
  CONSTRAINT pk_catalog_import_file PRIMARY KEY (import_id),
  CONSTRAINT fk_catalog_import_file_import_id FOREIGN KEY (import_id) REFERENCES catalog_import (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
