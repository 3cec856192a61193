CREATE TABLE projects_delivery_line (
  id BIGINT NOT NULL PRIMARY KEY,
  delivery_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  purchase_line_id BIGINT NOT NULL,
  quantity DECIMAL(15,3) NOT NULL,
  reference_price DECIMAL(15,4) NOT NULL,
  CONSTRAINT fk_projects_delivery_line_delivery_id FOREIGN KEY (delivery_id) REFERENCES projects_delivery (id),
  CONSTRAINT fk_projects_delivery_line_purchase_line_id FOREIGN KEY (purchase_line_id) REFERENCES projects_purchase_line (id),
  CONSTRAINT ck_projects_delivery_line_quantity CHECK (quantity > 0 AND reference_price >= 0),
  INDEX ix_projects_delivery_line_delivery_id (delivery_id, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
