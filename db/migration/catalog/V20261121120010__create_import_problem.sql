CREATE TABLE catalog_import_problem (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  phase VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  row_no INT NOT NULL,
  column_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  cell VARCHAR(200),
  reason_zh VARCHAR(500) NOT NULL,
  reason_en VARCHAR(500) NOT NULL,
  CONSTRAINT pk_catalog_import_problem PRIMARY KEY (id),
  CONSTRAINT fk_catalog_import_problem_import_id FOREIGN KEY (import_id) REFERENCES catalog_import (id),
  CONSTRAINT ck_catalog_import_problem_phase CHECK (phase IN ('CHECKING', 'RUNNING', 'UNDOING')),
  INDEX ix_catalog_import_problem_import_id (import_id, phase, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
