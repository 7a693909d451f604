SELECT nation, o_year, sum(amount)
FROM (SELECT n.name AS nation, extract(year FROM o.order_date) AS o_year,
    l.extended_price * (1 - l.discount) - ps.supply_cost * l.quantity AS amount
  FROM part p, supplier s, lineitem l, partsupp ps, orders o, nation n
  WHERE s.supplier_key = l.supplier_key AND ps.supplier_key = l.supplier_key AND ps.part_key = l.part_key
    AND p.part_key = l.part_key AND o.order_key = l.order_key AND s.nation_key = n.nation_key
    AND p.name LIKE '%green%') AS profit
GROUP BY nation, o_year ORDER BY nation, o_year DESC
