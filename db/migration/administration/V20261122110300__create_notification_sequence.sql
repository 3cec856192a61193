CREATE SEQUENCE administration_notification_seq START WITH 50 INCREMENT BY 50;
