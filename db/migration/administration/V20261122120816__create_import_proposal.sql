-- What a dry run proposes for a cell that the file does not have; a person may change it before rows are stored.
CREATE TABLE administration_import_proposal (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  row_no INT NOT NULL,
  column_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  label VARCHAR(200) NOT NULL,
  text VARCHAR(200) NOT NULL,
  is_changed BOOLEAN NOT NULL,
  CONSTRAINT pk_administration_import_proposal PRIMARY KEY (id),
  CONSTRAINT uq_administration_import_proposal_row_no UNIQUE (import_id, row_no, column_key),
  CONSTRAINT fk_administration_import_proposal_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
