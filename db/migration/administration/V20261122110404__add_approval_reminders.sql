ALTER TABLE administration_approval
  ADD COLUMN reminded_at DATETIME(6) NULL,
  ADD COLUMN escalated_at DATETIME(6) NULL,
  ADD KEY ix_administration_approval_due_at (state, due_at),
  ADD KEY ix_administration_approval_escalates_at (state, escalates_at);
