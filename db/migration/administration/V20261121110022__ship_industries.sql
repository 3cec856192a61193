INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-899, 1, 'industry', 'BUILD', '建筑', 'Construction', NULL, 1, FALSE),
  (-898, 1, 'industry', 'ESTATE', '房地产', 'Real estate', NULL, 2, FALSE),
  (-897, 1, 'industry', 'MACHINE', '机械制造', 'Machinery', NULL, 3, FALSE),
  (-896, 1, 'industry', 'AUTO', '汽车', 'Automotive', NULL, 4, FALSE),
  (-895, 1, 'industry', 'HVAC', '暖通空调', 'HVAC', NULL, 5, FALSE),
  (-894, 1, 'industry', 'IT', '信息技术', 'IT', NULL, 6, FALSE),
  (-893, 1, 'industry', 'MEDICAL', '医疗', 'Medical', NULL, 7, FALSE),
  (-892, 1, 'industry', 'RETAIL', '商贸零售', 'Retail', NULL, 8, FALSE),
  (-891, 1, 'industry', 'PUBLIC', '政府与公共事业', 'Public sector', NULL, 9, FALSE),
  (-890, 1, 'industry', 'OTHER', '其他', 'Other', NULL, 10, FALSE);
