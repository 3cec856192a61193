ALTER TABLE projects_item
  ADD COLUMN taken_back DECIMAL(15,3) NOT NULL AFTER return_pending,
  ADD CONSTRAINT ck_projects_item_taken_back CHECK (taken_back BETWEEN 0 AND returned - return_pending);
