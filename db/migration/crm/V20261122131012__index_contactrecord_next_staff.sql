ALTER TABLE crm_contactrecord
  ADD CONSTRAINT fk_crm_contactrecord_next_staff_id FOREIGN KEY (next_staff_id) REFERENCES administration_staff (id),
  ADD CONSTRAINT ck_crm_contactrecord_next_staff_id CHECK ((next_staff_id IS NULL) = (next_on IS NULL)),
  ADD INDEX ix_crm_contactrecord_next_staff_id (next_staff_id, is_next_done, next_on, id),
  DROP INDEX ix_crm_contactrecord_is_next_done;
