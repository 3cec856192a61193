ALTER TABLE administration_staff ADD COLUMN email VARCHAR(200) NULL;
