CREATE TABLE crm_pool_holder (
  staff_id BIGINT NOT NULL,
  CONSTRAINT pk_crm_pool_holder PRIMARY KEY (staff_id),
  CONSTRAINT fk_crm_pool_holder_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
