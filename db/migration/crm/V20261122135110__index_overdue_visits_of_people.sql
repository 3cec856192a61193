ALTER TABLE crm_visit ADD INDEX ix_crm_visit_staff_due (staff_id, state, due_on, id);
