ALTER TABLE projects_change_line MODIFY COLUMN expected_cost DECIMAL(15,4) NULL;
