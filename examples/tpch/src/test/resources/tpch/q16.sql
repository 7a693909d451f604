SELECT p.brand, p.type, p.size, count(DISTINCT ps.supplier_key) AS supplier_cnt
FROM partsupp ps, part p
WHERE p.part_key = ps.part_key AND p.brand <> 'Brand#45' AND p.type NOT LIKE 'MEDIUM POLISHED%'
  AND p.size IN (49, 14, 23, 45, 19, 3, 36, 9)
  AND ps.supplier_key NOT IN (SELECT supplier_key FROM supplier WHERE comment LIKE '%Customer%Complaints%')
GROUP BY p.brand, p.type, p.size ORDER BY supplier_cnt DESC, p.brand, p.type, p.size
