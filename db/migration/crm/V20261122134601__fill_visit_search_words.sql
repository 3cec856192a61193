-- what SearchWords makes of the rows that are there already, without pinyin initials; the first assignment goes first
UPDATE crm_visit SET search_text = LEFT(LOWER(CONCAT_WS(' ', place, materials, strategy, gift)), 400), search_grams = COALESCE((
  SELECT GROUP_CONCAT(DISTINCT CONCAT('q', REGEXP_SUBSTR(SUBSTR(search_text, nth.seq, 3),
    '(*UCP)^([[:alnum:]]\\p{Han}|\\p{Han}[[:alnum:]]|[[:alnum:]]{2}(?!\\p{Han})[[:alnum:]])')) SEPARATOR ' ')
  FROM seq_1_to_400 nth
  WHERE nth.seq < CHAR_LENGTH(search_text) AND SUBSTR(search_text, nth.seq, 3) REGEXP
    '(*UCP)^([[:alnum:]]\\p{Han}|\\p{Han}[[:alnum:]]|[[:alnum:]]{2}(?!\\p{Han})[[:alnum:]])'), '')
WHERE COALESCE(place, materials, strategy, gift) IS NOT NULL;
