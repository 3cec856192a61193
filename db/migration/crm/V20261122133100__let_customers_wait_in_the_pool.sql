ALTER TABLE crm_customer
  MODIFY COLUMN owner_id BIGINT,
  ADD COLUMN owner_since DATE NOT NULL DEFAULT (CURRENT_DATE) AFTER owner_id,
  ADD COLUMN pooled_on DATE AFTER owner_since,
  ADD COLUMN pool_reason VARCHAR(200) AFTER pooled_on,
  ADD COLUMN last_owner_id BIGINT AFTER pool_reason,
  ADD COLUMN pool_warned_on DATE AFTER last_owner_id,
  ADD COLUMN pool_due_on DATE AFTER pool_warned_on,
  ADD CONSTRAINT fk_crm_customer_last_owner_id FOREIGN KEY (last_owner_id) REFERENCES administration_staff (id),
  ADD CONSTRAINT ck_crm_customer_pooled_on CHECK ((owner_id IS NULL) = (pooled_on IS NOT NULL)),
  ADD CONSTRAINT ck_crm_customer_last_owner_id CHECK ((last_owner_id IS NULL) = (pooled_on IS NULL)),
  ADD CONSTRAINT ck_crm_customer_pool_reason CHECK (pool_reason <> '' AND (pool_reason IS NULL OR pooled_on IS NOT NULL)),
  ADD CONSTRAINT ck_crm_customer_pool_due_on CHECK (pool_due_on >= pool_warned_on
    AND (pool_due_on IS NULL) = (pool_warned_on IS NULL) AND (pool_due_on IS NULL OR owner_id IS NOT NULL)),
  ADD INDEX ix_crm_customer_pooled_on (pooled_on, id, is_closed),
  ADD INDEX ix_crm_customer_pool_due_on (pool_due_on, id),
  ADD INDEX ix_crm_customer_owner_id (owner_id, pool_due_on, is_closed);
