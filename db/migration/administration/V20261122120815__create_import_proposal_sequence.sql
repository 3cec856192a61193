CREATE SEQUENCE administration_import_proposal_seq START WITH 50 INCREMENT BY 50;
