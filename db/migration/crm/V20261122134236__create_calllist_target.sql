CREATE TABLE crm_calllist_target (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  calllist_id BIGINT NOT NULL,
  customer_id BIGINT NOT NULL,
  place INT NOT NULL,
  is_done BOOLEAN NOT NULL,
  result VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  attempts INT NOT NULL,
  next_on DATE,
  kept_for_id BIGINT,
  taken_by_id BIGINT,
  taken_at DATETIME(6),
  called_by_id BIGINT,
  called_on DATE,
  note VARCHAR(1000),
  record_id BIGINT,
  CONSTRAINT pk_crm_calllist_target PRIMARY KEY (id),
  CONSTRAINT uq_crm_calllist_target_customer_id UNIQUE (calllist_id, customer_id),
  CONSTRAINT uq_crm_calllist_target_taken_by_id UNIQUE (calllist_id, taken_by_id),
  CONSTRAINT fk_crm_calllist_target_calllist_id FOREIGN KEY (calllist_id) REFERENCES crm_calllist (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_crm_calllist_target_customer_id FOREIGN KEY (customer_id) REFERENCES crm_customer (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_crm_calllist_target_kept_for_id FOREIGN KEY (kept_for_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_calllist_target_taken_by_id FOREIGN KEY (taken_by_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_calllist_target_called_by_id FOREIGN KEY (called_by_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_calllist_target_record_id FOREIGN KEY (record_id) REFERENCES crm_contactrecord (id)
    ON DELETE SET NULL,
  CONSTRAINT ck_crm_calllist_target_result CHECK (result IN
    ('REACHED', 'INTERESTED', 'CALL_AGAIN', 'NOT_REACHED', 'REFUSED', 'WRONG_NUMBER')),
  CONSTRAINT ck_crm_calllist_target_called CHECK ((attempts > 0) = (result IS NOT NULL)
    AND (attempts > 0) = (called_by_id IS NOT NULL) AND (attempts > 0) = (called_on IS NOT NULL)),
  CONSTRAINT ck_crm_calllist_target_is_done CHECK (NOT is_done OR (result IS NOT NULL AND result <> 'CALL_AGAIN'
    AND taken_by_id IS NULL AND next_on IS NULL)),
  CONSTRAINT ck_crm_calllist_target_taken_at CHECK ((taken_by_id IS NULL) = (taken_at IS NULL)),
  CONSTRAINT ck_crm_calllist_target_kept_for_id CHECK (kept_for_id IS NULL OR next_on IS NOT NULL),
  INDEX ix_crm_calllist_target_is_done (calllist_id, is_done, place),
  INDEX ix_crm_calllist_target_record_id (record_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
