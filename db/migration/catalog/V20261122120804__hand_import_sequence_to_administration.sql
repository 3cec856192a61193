ALTER TABLE catalog_import_seq RENAME TO administration_import_seq;
