CREATE TABLE crm_competitor_product (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  competitor_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  specification VARCHAR(120),
  unit VARCHAR(20),
  CONSTRAINT pk_crm_competitor_product PRIMARY KEY (id),
  CONSTRAINT fk_crm_competitor_product_competitor_id FOREIGN KEY (competitor_id) REFERENCES crm_competitor (id),
  CONSTRAINT ck_crm_competitor_product_name CHECK (name <> ''),
  CONSTRAINT ck_crm_competitor_product_line_no CHECK (line_no > 0),
  INDEX ix_crm_competitor_product_competitor_id (competitor_id, line_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
