ALTER TABLE crm_customer
  ADD COLUMN pool_told_on DATE AFTER pool_due_on,
  ADD CONSTRAINT ck_crm_customer_pool_told_on CHECK (pool_told_on >= pool_warned_on);
