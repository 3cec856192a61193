ALTER TABLE crm_contactrecord ADD COLUMN next_staff_id BIGINT;
