-- tag::where[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."salary" >= ? AND ("employee"."department_id" = ? OR "employee"."name" LIKE ?)
ORDER BY "employee"."id"
-- end::where[]
-- tag::columns[]
SELECT "employee"."name"
FROM "employee"
WHERE NOT ("employee"."id" <> "employee"."manager_id") OR "employee"."manager_id" IS NULL
-- end::columns[]
-- tag::between[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."hired" BETWEEN ? AND ?
ORDER BY "employee"."id"
-- end::between[]
-- tag::in[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."id" = ANY(?)
ORDER BY "employee"."id"
-- end::in[]
-- tag::distinct[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."department_id" IS DISTINCT FROM ?
ORDER BY "employee"."id"
-- end::distinct[]
-- tag::row[]
SELECT "employee"."name"
FROM "employee"
WHERE ("employee"."department_id", "employee"."salary") IN (
  SELECT *
  FROM unnest(?, ?)
)
ORDER BY "employee"."id"
-- end::row[]
-- tag::text[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."name" ILIKE ? AND "employee"."skills" ~ ?
ORDER BY "employee"."id"
-- end::text[]
-- tag::contains[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."skills" LIKE ?
-- end::contains[]
-- tag::compose[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."salary" > ? AND NOT (extract(YEAR FROM "employee"."hired") = ?)
-- end::compose[]
-- tag::search-all[]
SELECT "employee"."name"
FROM "employee"
ORDER BY "employee"."id"
-- end::search-all[]
-- tag::search-some[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."salary" >= ? AND "employee"."salary" > ?
ORDER BY "employee"."id"
-- end::search-some[]
-- tag::any-of[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."name" LIKE ? OR "employee"."name" LIKE ?
ORDER BY "employee"."id"
-- end::any-of[]
-- tag::order[]
SELECT "employee"."name"
FROM "employee"
ORDER BY "employee"."salary" DESC, "employee"."name"
-- end::order[]
