CREATE TABLE crm_calllist_member (
  calllist_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  CONSTRAINT pk_crm_calllist_member PRIMARY KEY (calllist_id, staff_id),
  CONSTRAINT fk_crm_calllist_member_calllist_id FOREIGN KEY (calllist_id) REFERENCES crm_calllist (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_crm_calllist_member_staff_id FOREIGN KEY (staff_id) REFERENCES administration_staff (id),
  INDEX ix_crm_calllist_member_staff_id (staff_id, calllist_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
