CREATE TABLE crm_complaint_round (
  id BIGINT NOT NULL,
  version INT NOT NULL,
  complaint_id BIGINT NOT NULL,
  round_no INT NOT NULL,
  solution VARCHAR(2000) NOT NULL,
  proposed_by_id BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  outcome VARCHAR(2000),
  done_by_id BIGINT,
  done_at DATETIME(6),
  customer_answer VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  answer_note VARCHAR(1000),
  replied_by_id BIGINT,
  replied_at DATETIME(6),
  CONSTRAINT pk_crm_complaint_round PRIMARY KEY (id),
  CONSTRAINT uq_crm_complaint_round_round_no UNIQUE (complaint_id, round_no),
  CONSTRAINT fk_crm_complaint_round_complaint_id FOREIGN KEY (complaint_id) REFERENCES crm_complaint (id),
  CONSTRAINT fk_crm_complaint_round_proposed_by_id FOREIGN KEY (proposed_by_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_complaint_round_done_by_id FOREIGN KEY (done_by_id) REFERENCES administration_staff (id),
  CONSTRAINT fk_crm_complaint_round_replied_by_id FOREIGN KEY (replied_by_id) REFERENCES administration_staff (id),
  CONSTRAINT ck_crm_complaint_round_solution CHECK (solution <> ''),
  CONSTRAINT ck_crm_complaint_round_outcome CHECK (outcome <> '' AND (outcome IS NULL) = (done_at IS NULL)
    AND (done_by_id IS NULL) = (done_at IS NULL)),
  CONSTRAINT ck_crm_complaint_round_customer_answer CHECK (customer_answer IN ('SATISFIED', 'UNSATISFIED')
    AND (customer_answer <> 'UNSATISFIED' OR answer_note <> '')),
  CONSTRAINT ck_crm_complaint_round_replied_at CHECK ((customer_answer IS NULL) = (replied_at IS NULL)
    AND (replied_by_id IS NULL) = (replied_at IS NULL) AND (replied_at IS NULL OR done_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
