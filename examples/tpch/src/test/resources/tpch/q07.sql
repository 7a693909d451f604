SELECT supp_nation, cust_nation, l_year, sum(volume)
FROM (SELECT n1.name AS supp_nation, n2.name AS cust_nation, extract(year FROM l.ship_date) AS l_year,
    l.extended_price * (1 - l.discount) AS volume
  FROM supplier s, lineitem l, orders o, customer c, nation n1, nation n2
  WHERE s.supplier_key = l.supplier_key AND o.order_key = l.order_key AND c.customer_key = o.customer_key
    AND s.nation_key = n1.nation_key AND c.nation_key = n2.nation_key
    AND ((n1.name = 'FRANCE' AND n2.name = 'GERMANY') OR (n1.name = 'GERMANY' AND n2.name = 'FRANCE'))
    AND l.ship_date BETWEEN date '1995-01-01' AND date '1996-12-31') AS shipping
GROUP BY supp_nation, cust_nation, l_year ORDER BY supp_nation, cust_nation, l_year
