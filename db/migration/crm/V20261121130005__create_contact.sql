CREATE TABLE crm_contact (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  customer_id BIGINT NOT NULL,
  name VARCHAR(60) NOT NULL,
  post VARCHAR(60),
  mobile VARCHAR(40),
  phone VARCHAR(40),
  email VARCHAR(120),
  wechat VARCHAR(60),
  is_primary BOOLEAN NOT NULL,
  note VARCHAR(500),
  is_closed BOOLEAN NOT NULL,
  search_text VARCHAR(400) NOT NULL,
  CONSTRAINT pk_crm_contact PRIMARY KEY (id),
  CONSTRAINT fk_crm_contact_customer_id FOREIGN KEY (customer_id) REFERENCES crm_customer (id),
  CONSTRAINT ck_crm_contact_name CHECK (name <> ''),
  INDEX ix_crm_contact_name (name, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
