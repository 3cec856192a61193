CREATE TABLE projects_change_fee (
  id BIGINT NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  tax_rate INT NOT NULL,
  expected_cost DECIMAL(15,2) NOT NULL,
  CONSTRAINT fk_projects_change_fee_change_id FOREIGN KEY (change_id) REFERENCES projects_change (id),
  CONSTRAINT ck_projects_change_fee_amount CHECK (amount <> 0),
  INDEX ix_projects_change_fee_change_id (change_id, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
