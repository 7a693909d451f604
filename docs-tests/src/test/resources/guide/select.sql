-- tag::distinct[]
SELECT DISTINCT "employee"."salary"
FROM "employee"
ORDER BY "employee"."salary"
-- end::distinct[]
-- tag::distinct-on[]
SELECT DISTINCT ON ("employee"."department_id") "employee"."department_id", "employee"."name"
FROM "employee"
WHERE "employee"."department_id" IS NOT NULL
ORDER BY "employee"."department_id", "employee"."hired" DESC
-- end::distinct-on[]
-- tag::lock[]
SELECT "employee"."id", "employee"."name"
FROM "employee"
ORDER BY "employee"."hired"
LIMIT ?
FOR UPDATE SKIP LOCKED
-- end::lock[]
-- tag::lock-of[]
SELECT "employee"."name", "department"."name"
FROM "employee"
JOIN "department" ON "department"."id" = "employee"."department_id"
FOR NO KEY UPDATE OF "employee" NOWAIT
-- end::lock-of[]
-- tag::order[]
SELECT "employee"."name"
FROM "employee"
ORDER BY "employee"."department_id" DESC NULLS LAST, lower("employee"."name"), "employee"."id"
-- end::order[]
-- tag::limit[]
SELECT "employee"."name"
FROM "employee"
ORDER BY "employee"."id"
LIMIT ?
OFFSET ?
-- end::limit[]
-- tag::ties[]
SELECT "employee"."name"
FROM "employee"
ORDER BY "employee"."salary" DESC
FETCH FIRST (?) ROWS WITH TIES
-- end::ties[]
-- tag::row[]
SELECT "employee"."name", "employee"."salary", "department"."id", "department"."name",
    "department"."parent_id"
FROM "employee"
JOIN "department" ON "department"."id" = "employee"."department_id"
WHERE "employee"."name" = ?
-- end::row[]
-- tag::table[]
SELECT "department"."id", "department"."name", "department"."parent_id"
FROM "department"
-- end::table[]
-- tag::columns[]
SELECT "employee"."name", "employee"."salary"
FROM "employee"
ORDER BY "employee"."id"
LIMIT ?
-- end::columns[]
-- tag::from[]
SELECT count(*)
FROM "employee"
-- end::from[]
-- tag::nothing[]
SELECT ? + ?
-- end::nothing[]
-- tag::projected[]
SELECT "employee"."id", "employee"."name", "employee"."salary"
FROM "employee"
WHERE "employee"."name" = ?
-- end::projected[]
-- tag::named[]
SELECT "employee"."name", "employee"."salary" * ? AS "yearly"
FROM "employee"
WHERE ("employee"."salary" * ?) > ?
ORDER BY "yearly" DESC, "employee"."id"
-- end::named[]
-- tag::list[]
SELECT "employee"."name", "employee"."hired", "employee"."salary" * ? AS "yearly",
    "employee"."skills"
FROM "employee"
WHERE "employee"."id" = ?
-- end::list[]
