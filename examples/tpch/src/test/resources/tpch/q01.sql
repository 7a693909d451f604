SELECT return_flag, line_status, sum(quantity), sum(extended_price), sum(extended_price * (1 - discount)),
  sum(extended_price * (1 - discount) * (1 + tax)), avg(quantity), avg(extended_price), avg(discount), count(*)
FROM lineitem WHERE ship_date <= date '1998-12-01' - interval '90' day
GROUP BY return_flag, line_status ORDER BY return_flag, line_status
