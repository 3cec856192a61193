ALTER TABLE crm_customer
  ADD COLUMN parent_id BIGINT AFTER source_id,
  ADD COLUMN founded_year INT AFTER parent_id,
  ADD COLUMN employee_count INT AFTER founded_year,
  ADD COLUMN annual_revenue DECIMAL(15, 2) AFTER employee_count,
  ADD COLUMN revenue_unit VARCHAR(40) AFTER annual_revenue,
  ADD CONSTRAINT fk_crm_customer_parent_id FOREIGN KEY (parent_id) REFERENCES crm_customer (id),
  ADD CONSTRAINT ck_crm_customer_founded_year CHECK (founded_year BETWEEN 1000 AND 2999),
  ADD CONSTRAINT ck_crm_customer_employee_count CHECK (employee_count >= 0),
  ADD CONSTRAINT ck_crm_customer_annual_revenue CHECK (annual_revenue >= 0),
  ADD CONSTRAINT ck_crm_customer_revenue_unit CHECK (annual_revenue IS NULL OR revenue_unit <> '');
