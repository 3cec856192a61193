CREATE TABLE crm_customer_member (
  customer_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  CONSTRAINT pk_crm_customer_member PRIMARY KEY (customer_id, staff_id),
  CONSTRAINT fk_crm_customer_member_customer_id FOREIGN KEY (customer_id) REFERENCES crm_customer (id),
  CONSTRAINT fk_crm_customer_member_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
