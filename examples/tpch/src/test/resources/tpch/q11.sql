SELECT ps.part_key, sum(ps.supply_cost * ps.available_quantity) AS value
FROM partsupp ps, supplier s, nation n
WHERE ps.supplier_key = s.supplier_key AND s.nation_key = n.nation_key AND n.name = 'GERMANY'
GROUP BY ps.part_key
HAVING sum(ps.supply_cost * ps.available_quantity) > (SELECT sum(ps2.supply_cost * ps2.available_quantity) * 0.01
  FROM partsupp ps2, supplier s2, nation n2
  WHERE ps2.supplier_key = s2.supplier_key AND s2.nation_key = n2.nation_key AND n2.name = 'GERMANY')
ORDER BY value DESC, ps.part_key
