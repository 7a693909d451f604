SELECT sum(extended_price * discount) FROM lineitem
WHERE ship_date >= date '1994-01-01' AND ship_date < date '1994-01-01' + interval '1' year
  AND discount BETWEEN 0.06 - 0.01 AND 0.06 + 0.01 AND quantity < 24
