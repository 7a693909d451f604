WITH revenue (supplier_no, total_revenue) AS (
  SELECT supplier_key, sum(extended_price * (1 - discount)) FROM lineitem
  WHERE ship_date >= date '1996-01-01' AND ship_date < date '1996-01-01' + interval '3' month GROUP BY supplier_key)
SELECT s.supplier_key, s.name, s.address, s.phone, total_revenue FROM supplier s, revenue
WHERE s.supplier_key = supplier_no AND total_revenue = (SELECT max(total_revenue) FROM revenue) ORDER BY s.supplier_key
