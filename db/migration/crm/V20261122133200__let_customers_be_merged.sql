ALTER TABLE crm_customer
  ADD COLUMN merged_into_id BIGINT AFTER is_closed,
  ADD COLUMN has_absorbed BOOLEAN NOT NULL DEFAULT FALSE AFTER merged_into_id,
  ADD CONSTRAINT fk_crm_customer_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES crm_customer (id),
  ADD CONSTRAINT ck_crm_customer_merged_into_id CHECK (merged_into_id IS NULL OR (is_closed AND merged_into_id <> id));
