-- tag::keyset[]
SELECT "employee"."name", "employee"."hired", "employee"."id"
FROM "employee"
WHERE "employee"."salary" <= ? AND "employee"."hired" <= ?
    AND ("employee"."hired" < ? OR ("employee"."hired" = ? AND "employee"."id" > ?))
ORDER BY "employee"."hired" DESC, "employee"."id" ASC
LIMIT ?
-- end::keyset[]
-- tag::page[]
SELECT "employee"."name", count(*) OVER ()
FROM "employee"
ORDER BY "employee"."id"
LIMIT ?
OFFSET ?
-- end::page[]
