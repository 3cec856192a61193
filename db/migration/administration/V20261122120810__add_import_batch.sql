ALTER TABLE administration_import
  ADD COLUMN batch_id BIGINT AFTER user_id,
  ADD CONSTRAINT fk_administration_import_batch_id FOREIGN KEY (batch_id) REFERENCES administration_import (id),
  DROP CONSTRAINT ck_administration_import_state,
  ADD CONSTRAINT ck_administration_import_state
    CHECK (state IN
      ('WAITING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'PARTLY', 'FAILED'));
