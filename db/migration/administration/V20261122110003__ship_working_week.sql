INSERT INTO administration_working_day (id, version, morning_from, morning_to, afternoon_from, afternoon_to) VALUES
  (1, 1, '09:00', '12:00', '13:00', '18:00'),
  (2, 1, '09:00', '12:00', '13:00', '18:00'),
  (3, 1, '09:00', '12:00', '13:00', '18:00'),
  (4, 1, '09:00', '12:00', '13:00', '18:00'),
  (5, 1, '09:00', '12:00', '13:00', '18:00'),
  (6, 1, NULL, NULL, NULL, NULL),
  (7, 1, NULL, NULL, NULL, NULL);
