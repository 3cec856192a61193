ALTER TABLE catalog_material
  ADD INDEX ix_catalog_material_code (code, id, is_closed);
