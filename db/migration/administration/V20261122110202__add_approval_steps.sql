ALTER TABLE administration_approval
  ADD COLUMN step_no INT NOT NULL DEFAULT 1,
  ADD COLUMN step_count INT NOT NULL DEFAULT 1,
  ADD COLUMN role_id BIGINT NULL,
  ADD COLUMN due_at DATETIME(6) NULL,
  ADD COLUMN escalation_role_id BIGINT NULL,
  ADD COLUMN escalates_at DATETIME(6) NULL,
  ADD CONSTRAINT fk_administration_approval_role_id FOREIGN KEY (role_id) REFERENCES administration_role (id),
  ADD CONSTRAINT fk_administration_approval_escalation_role_id FOREIGN KEY (escalation_role_id) REFERENCES administration_role (id),
  ADD CONSTRAINT ck_administration_approval_step_no CHECK (step_no BETWEEN 1 AND step_count);
