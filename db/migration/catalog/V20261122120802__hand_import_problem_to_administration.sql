ALTER TABLE catalog_import_problem
  DROP FOREIGN KEY fk_catalog_import_problem_import_id,
  ADD CONSTRAINT fk_administration_import_problem_import_id
    FOREIGN KEY (import_id) REFERENCES administration_import (id),
  DROP CONSTRAINT ck_catalog_import_problem_phase,
  ADD CONSTRAINT ck_administration_import_problem_phase CHECK (phase IN ('CHECKING', 'RUNNING', 'UNDOING')),
  RENAME INDEX ix_catalog_import_problem_import_id TO ix_administration_import_problem_import_id,
  RENAME TO administration_import_problem;
