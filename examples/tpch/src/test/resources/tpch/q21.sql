SELECT s.name, count(*) AS numwait FROM supplier s, lineitem l1, orders o, nation n
WHERE s.supplier_key = l1.supplier_key AND o.order_key = l1.order_key AND o.order_status = 'F'
  AND l1.receipt_date > l1.commit_date
  AND EXISTS (SELECT * FROM lineitem l2 WHERE l2.order_key = l1.order_key AND l2.supplier_key <> l1.supplier_key)
  AND NOT EXISTS (SELECT * FROM lineitem l3 WHERE l3.order_key = l1.order_key
    AND l3.supplier_key <> l1.supplier_key AND l3.receipt_date > l3.commit_date)
  AND s.nation_key = n.nation_key AND n.name = 'SAUDI ARABIA'
GROUP BY s.name ORDER BY numwait DESC, s.name LIMIT 100
