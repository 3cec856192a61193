ALTER TABLE crm_contactrecord
  ADD COLUMN due_on DATE AFTER is_next_done,
  ADD CONSTRAINT ck_crm_contactrecord_due_on CHECK (due_on IS NULL OR (due_on = next_on AND NOT is_next_done)),
  ADD INDEX ix_crm_contactrecord_due_on (next_staff_id, due_on, id),
  DROP INDEX ix_crm_contactrecord_next_staff_id;
