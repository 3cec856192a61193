ALTER TABLE projects_item DROP COLUMN relieved_cost;
