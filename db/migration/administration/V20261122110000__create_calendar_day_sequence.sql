CREATE SEQUENCE administration_calendar_day_seq START WITH 50 INCREMENT BY 50;
