INSERT INTO administration_dictionary_item (id, version, dictionary, code, name, english_name, parent_id, position, is_closed) VALUES
  (-599, 1, 'region', 'CS', '长沙', 'Changsha', NULL, 1, FALSE),
  (-598, 1, 'region', 'ZZ', '株洲', 'Zhuzhou', NULL, 2, FALSE),
  (-597, 1, 'region', 'XT', '湘潭', 'Xiangtan', NULL, 3, FALSE),
  (-596, 1, 'region', 'HY', '衡阳', 'Hengyang', NULL, 4, FALSE),
  (-595, 1, 'region', 'YY', '岳阳', 'Yueyang', NULL, 5, FALSE),
  (-594, 1, 'region', 'CD', '常德', 'Changde', NULL, 6, FALSE),
  (-593, 1, 'region', 'YZ', '永州', 'Yongzhou', NULL, 7, FALSE),
  (-592, 1, 'region', 'OUT', '省外', 'Other provinces', NULL, 8, FALSE);
