ALTER TABLE projects_change_fee MODIFY COLUMN expected_cost DECIMAL(15,2) NULL;
