-- tag::join[]
SELECT "employee"."name", "department"."name"
FROM "employee"
JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "department"."name" = ?
ORDER BY "employee"."id"
-- end::join[]
-- tag::left[]
SELECT "employee"."name", "department"."id", "department"."name", "department"."parent_id"
FROM "employee"
LEFT JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "employee"."id" >= ?
ORDER BY "employee"."id"
-- end::left[]
-- tag::right[]
SELECT "employee"."name", "department"."id", "department"."name", "department"."parent_id"
FROM "employee"
RIGHT JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "department"."id" = ?
-- end::right[]
-- tag::full[]
SELECT "employee"."name", "department"."name"
FROM "employee"
FULL JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "employee"."id" IS NULL OR "department"."id" IS NULL
ORDER BY "employee"."id"
-- end::full[]
-- tag::cross[]
SELECT count(*)
FROM "employee"
CROSS JOIN "department"
-- end::cross[]
-- tag::self[]
SELECT "employee"."name", "manager"."name"
FROM "employee"
JOIN "employee" AS "manager" ON "manager"."id" = "employee"."manager_id"
ORDER BY "employee"."id"
LIMIT ?
-- end::self[]
-- tag::using[]
SELECT "employee"."name", "peer"."name"
FROM "employee"
JOIN "employee" AS "peer" USING ("salary")
WHERE "employee"."id" < "peer"."id"
-- end::using[]
-- tag::lateral[]
SELECT "department"."name", "best"."name"
FROM "department"
LEFT JOIN LATERAL (
  SELECT "employee"."name", "employee"."salary"
  FROM "employee"
  WHERE "employee"."department_id" = "department"."id"
  ORDER BY "employee"."salary" DESC
  LIMIT ?
) AS "best"("name", "salary") ON ?
ORDER BY "department"."id"
-- end::lateral[]
-- tag::list[]
SELECT "employee"."name", "manager"."name"
FROM "employee", "department", "employee" AS "manager"
WHERE "department"."id" = "employee"."department_id" AND "manager"."id" = "employee"."manager_id"
ORDER BY "employee"."id"
-- end::list[]
-- tag::path[]
SELECT "employee"."name", "manager"."name"
FROM "employee"
LEFT JOIN "employee" AS "manager" ON "manager"."id" = "employee"."manager_id"
LEFT JOIN "department" AS "manager_department"
    ON "manager_department"."id" = "manager"."department_id"
WHERE "manager_department"."name" = ?
ORDER BY "manager"."name", "employee"."name"
LIMIT ?
-- end::path[]
-- tag::model[]
SELECT "employee"."name", "department"."id", "department"."name", "department"."parent_id"
FROM "employee"
LEFT JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "employee"."id" = ?
-- end::model[]
-- tag::write[]
UPDATE "employee"
SET "salary" = "employee"."salary" + ?
WHERE (
  SELECT "department"."name"
  FROM "department"
  WHERE "department"."id" = "employee"."department_id"
) = ?
-- end::write[]
-- tag::key[]
SELECT "employee"."name", "department"."name"
FROM "employee"
JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "department"."name" = ?
ORDER BY "employee"."id"
-- end::key[]
-- tag::reverse[]
SELECT "department"."name", count("employee"."id")
FROM "department"
LEFT JOIN "employee" ON "department"."id" = "employee"."department_id"
GROUP BY "department"."id"
ORDER BY "department"."id"
-- end::reverse[]
-- tag::to[]
SELECT "employee"."name", "manager"."name"
FROM "employee"
JOIN "employee" AS "manager" ON "manager"."id" = "employee"."manager_id"
ORDER BY "employee"."id"
LIMIT ?
-- end::to[]
