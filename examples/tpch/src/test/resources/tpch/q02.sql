SELECT s.account_balance, s.name, n.name, p.part_key, p.manufacturer, s.address, s.phone, s.comment
FROM part p, supplier s, partsupp ps, nation n, region r
WHERE p.part_key = ps.part_key AND s.supplier_key = ps.supplier_key AND p.size = 15 AND p.type LIKE '%BRASS'
  AND s.nation_key = n.nation_key AND n.region_key = r.region_key AND r.name = 'EUROPE'
  AND ps.supply_cost = (SELECT min(ps2.supply_cost) FROM partsupp ps2, supplier s2, nation n2, region r2
    WHERE p.part_key = ps2.part_key AND s2.supplier_key = ps2.supplier_key AND s2.nation_key = n2.nation_key
      AND n2.region_key = r2.region_key AND r2.name = 'EUROPE')
ORDER BY s.account_balance DESC, n.name, s.name, p.part_key LIMIT 100
