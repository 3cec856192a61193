ALTER TABLE crm_complaint
  ADD COLUMN withdrawn_by_id BIGINT,
  ADD COLUMN withdrawn_at DATETIME(6),
  ADD COLUMN withdrawal_reason VARCHAR(1000),
  ADD CONSTRAINT fk_crm_complaint_withdrawn_by_id FOREIGN KEY (withdrawn_by_id) REFERENCES administration_staff (id),
  DROP CONSTRAINT ck_crm_complaint_state,
  ADD CONSTRAINT ck_crm_complaint_state
    CHECK (state IN ('RECEIVED', 'ASSIGNED', 'PROPOSED', 'DONE', 'SATISFIED', 'CLOSED', 'WITHDRAWN')),
  DROP CONSTRAINT ck_crm_complaint_owner_id,
  ADD CONSTRAINT ck_crm_complaint_owner_id CHECK ((state = 'WITHDRAWN' OR (state = 'RECEIVED') = (owner_id IS NULL))
    AND (owner_id IS NULL) = (assigned_by_id IS NULL) AND (owner_id IS NULL) = (assigned_at IS NULL)),
  ADD CONSTRAINT ck_crm_complaint_withdrawn_at CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)
    AND (withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)
    AND withdrawal_reason <> '' AND (withdrawn_at IS NULL OR due_at IS NULL));
