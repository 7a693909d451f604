SELECT s.name, s.address FROM supplier s, nation n
WHERE s.supplier_key IN (SELECT ps.supplier_key FROM partsupp ps
    WHERE ps.part_key IN (SELECT part_key FROM part WHERE name LIKE 'forest%')
      AND ps.available_quantity > (SELECT 0.5 * sum(l.quantity) FROM lineitem l
        WHERE l.part_key = ps.part_key AND l.supplier_key = ps.supplier_key AND l.ship_date >= date '1994-01-01'
          AND l.ship_date < date '1994-01-01' + interval '1' year))
  AND s.nation_key = n.nation_key AND n.name = 'CANADA' ORDER BY s.name
