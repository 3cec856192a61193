CREATE TABLE projects_fee_line (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  project_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  amount DECIMAL(15,2) NOT NULL,
  tax_rate INT NOT NULL,
  expected_cost DECIMAL(15,2) NOT NULL,
  is_adjustment BOOLEAN NOT NULL,
  CONSTRAINT fk_projects_fee_line_project_id FOREIGN KEY (project_id) REFERENCES projects_project (id),
  CONSTRAINT ck_projects_fee_line_amount CHECK (is_adjustment OR (amount >= 0 AND expected_cost >= 0)),
  INDEX ix_projects_fee_line_project_id (project_id, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
