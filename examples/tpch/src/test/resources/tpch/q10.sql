SELECT c.customer_key, c.name, sum(l.extended_price * (1 - l.discount)) AS revenue, c.account_balance, n.name,
  c.address, c.phone, c.comment
FROM customer c, orders o, lineitem l, nation n
WHERE c.customer_key = o.customer_key AND l.order_key = o.order_key AND o.order_date >= date '1993-10-01'
  AND o.order_date < date '1993-10-01' + interval '3' month AND l.return_flag = 'R' AND c.nation_key = n.nation_key
GROUP BY c.customer_key, c.name, c.account_balance, c.phone, n.name, c.address, c.comment
ORDER BY revenue DESC, c.customer_key LIMIT 20
