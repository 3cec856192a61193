ALTER TABLE crm_customer
  ADD COLUMN entered_on DATE,
  ADD COLUMN entered_by BIGINT,
  ADD COLUMN prospect_on DATE,
  ADD COLUMN prospect_by BIGINT,
  ADD CONSTRAINT fk_crm_customer_entered_by FOREIGN KEY (entered_by) REFERENCES administration_staff (id),
  ADD CONSTRAINT fk_crm_customer_prospect_by FOREIGN KEY (prospect_by) REFERENCES administration_staff (id),
  ADD CONSTRAINT ck_crm_customer_entered CHECK (entered_by IS NULL OR entered_on IS NOT NULL),
  ADD CONSTRAINT ck_crm_customer_prospect CHECK (prospect_by IS NULL OR prospect_on IS NOT NULL),
  ADD INDEX ix_crm_customer_entered_by (entered_by, entered_on),
  ADD INDEX ix_crm_customer_prospect_by (prospect_by, prospect_on);
