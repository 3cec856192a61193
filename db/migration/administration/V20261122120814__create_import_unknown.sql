-- What a dry run did not understand, each text of a column once.
CREATE TABLE administration_import_unknown (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  column_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text VARCHAR(200) NOT NULL,
  hint VARCHAR(200),
  proposal VARCHAR(200),
  row_count INT NOT NULL,
  CONSTRAINT pk_administration_import_unknown PRIMARY KEY (id),
  CONSTRAINT fk_administration_import_unknown_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id),
  CONSTRAINT ck_administration_import_unknown_row_count CHECK (row_count > 0),
  INDEX ix_administration_import_unknown_import_id (import_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
