CREATE TABLE crm_customer_phone (
  phone VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  customer_id BIGINT NOT NULL,
  CONSTRAINT pk_crm_customer_phone PRIMARY KEY (phone),
  CONSTRAINT fk_crm_customer_phone_customer_id FOREIGN KEY (customer_id) REFERENCES crm_customer (id),
  CONSTRAINT ck_crm_customer_phone_phone CHECK (phone <> '')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
