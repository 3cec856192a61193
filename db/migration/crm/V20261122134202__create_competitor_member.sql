CREATE TABLE crm_competitor_member (
  competitor_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  CONSTRAINT pk_crm_competitor_member PRIMARY KEY (competitor_id, staff_id),
  CONSTRAINT fk_crm_competitor_member_competitor_id FOREIGN KEY (competitor_id) REFERENCES crm_competitor (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_crm_competitor_member_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  INDEX ix_crm_competitor_member_staff_id (staff_id, competitor_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
