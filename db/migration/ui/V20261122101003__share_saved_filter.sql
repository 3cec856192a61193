ALTER TABLE ui_saved_filter
  ADD COLUMN shared_with VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'NOBODY',
  ADD COLUMN department_id BIGINT NULL,
  ADD COLUMN shared_by VARCHAR(60) NULL,
  ADD CONSTRAINT ck_ui_saved_filter_shared_with CHECK (shared_with IN ('NOBODY', 'DEPARTMENT', 'EVERYBODY')),
  ADD CONSTRAINT ck_ui_saved_filter_department_id CHECK ((shared_with = 'DEPARTMENT') = (department_id IS NOT NULL)),
  ADD CONSTRAINT ck_ui_saved_filter_shared_by CHECK ((shared_with = 'NOBODY') = (shared_by IS NULL)),
  ADD INDEX ix_ui_saved_filter_shared_with (shared_with, department_id);
