ALTER TABLE crm_customer
  ADD COLUMN given_grade VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'OTHER' AFTER grade,
  ADD COLUMN yearly_sales DECIMAL(15, 2) AFTER given_grade,
  ADD COLUMN intention VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER yearly_sales,
  ADD COLUMN means VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER intention,
  ADD COLUMN credit VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER means,
  ADD COLUMN has_project VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER credit,
  ADD COLUMN override_grade VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER has_project,
  ADD COLUMN override_reason VARCHAR(200) AFTER override_grade,
  ADD COLUMN override_until DATE AFTER override_reason,
  ADD CONSTRAINT ck_crm_customer_given_grade CHECK (given_grade IN ('VIP', 'LEVEL1', 'LEVEL2', 'OTHER')),
  ADD CONSTRAINT ck_crm_customer_intention CHECK (intention IN ('STRONG', 'WEAK')),
  ADD CONSTRAINT ck_crm_customer_means CHECK (means IN ('STRONG', 'WEAK')),
  ADD CONSTRAINT ck_crm_customer_credit CHECK (credit IN ('GOOD', 'POOR')),
  ADD CONSTRAINT ck_crm_customer_has_project CHECK (has_project IN ('YES', 'NO')),
  ADD CONSTRAINT ck_crm_customer_override_grade CHECK (override_grade IN ('VIP', 'LEVEL1', 'LEVEL2', 'OTHER')),
  ADD CONSTRAINT ck_crm_customer_override CHECK ((override_grade IS NULL) = (override_until IS NULL)
    AND (override_grade IS NULL) = (override_reason IS NULL) AND override_reason <> '');
