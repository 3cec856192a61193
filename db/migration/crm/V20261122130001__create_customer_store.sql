CREATE TABLE crm_customer_store (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  customer_id BIGINT NOT NULL,
  line_no INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  address VARCHAR(200),
  phone VARCHAR(40),
  CONSTRAINT pk_crm_customer_store PRIMARY KEY (id),
  CONSTRAINT fk_crm_customer_store_customer_id FOREIGN KEY (customer_id) REFERENCES crm_customer (id),
  CONSTRAINT ck_crm_customer_store_name CHECK (name <> ''),
  INDEX ix_crm_customer_store_name (name, customer_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
