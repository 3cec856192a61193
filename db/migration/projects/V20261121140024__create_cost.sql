CREATE TABLE projects_cost (
  id BIGINT NOT NULL PRIMARY KEY,
  purchase_line_id BIGINT NOT NULL,
  unit_cost DECIMAL(15,4) NOT NULL,
  is_special_invoice BOOLEAN NOT NULL,
  tax_rate INT NOT NULL,
  entered_on DATE NOT NULL,
  note VARCHAR(500) NULL,
  entered_at DATETIME(6) NOT NULL,
  staff_id BIGINT NULL,
  CONSTRAINT fk_projects_cost_purchase_line_id FOREIGN KEY (purchase_line_id) REFERENCES projects_purchase_line (id),
  CONSTRAINT fk_projects_cost_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  CONSTRAINT ck_projects_cost_unit_cost CHECK (unit_cost >= 0),
  INDEX ix_projects_cost_purchase_line_id (purchase_line_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
