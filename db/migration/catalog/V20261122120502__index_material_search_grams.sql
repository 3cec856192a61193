ALTER TABLE catalog_material ADD FULLTEXT INDEX ix_catalog_material_search_grams (search_grams);
