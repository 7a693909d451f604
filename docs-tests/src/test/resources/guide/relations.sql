-- tag::through-projects[]
SELECT "project"."id", "project"."name"
FROM "project"
-- end::through-projects[]
-- tag::through-employees[]
SELECT "employee"."id", "employee"."name", "employee"."department_id", "employee"."manager_id",
    "employee"."salary", "employee"."hired", "employee"."skills", "employee"."profile",
    "assignment"."project_id"
FROM "employee"
JOIN "assignment" ON "employee"."id" = "assignment"."employee_id"
WHERE "assignment"."project_id" = ANY(?)
ORDER BY "employee"."id"
-- end::through-employees[]
-- tag::graph-departments[]
SELECT "department"."id", "department"."name", "department"."parent_id"
FROM "department"
WHERE "department"."name" = ?
ORDER BY "department"."id"
-- end::graph-departments[]
-- tag::graph-employees[]
SELECT "employee"."name", "manager"."id", "manager"."name", "manager"."department_id",
    "manager"."manager_id", "manager"."salary", "manager"."hired", "manager"."skills",
    "manager"."profile", "employee"."id", "employee"."department_id"
FROM "employee"
LEFT JOIN "employee" AS "manager" ON "manager"."id" = "employee"."manager_id"
WHERE "employee"."department_id" = ANY(?)
ORDER BY "employee"."id"
-- end::graph-employees[]
-- tag::graph-projects[]
SELECT "project"."id", "project"."name", "assignment"."employee_id"
FROM "project"
JOIN "assignment" ON "project"."id" = "assignment"."project_id"
WHERE "assignment"."employee_id" = ANY(?)
ORDER BY "project"."id"
-- end::graph-projects[]
-- tag::tree-top[]
SELECT "employee"."name", "employee"."id"
FROM "employee"
WHERE "employee"."manager_id" IS NULL
-- end::tree-top[]
-- tag::tree-reports[]
SELECT "reports"."name", "reports"."id", "reports"."manager_id"
FROM "employee" AS "reports"
WHERE "reports"."manager_id" = ANY(?)
ORDER BY "reports"."id"
-- end::tree-reports[]
-- tag::tree-reports-of-reports[]
SELECT "employee"."name", "employee"."manager_id"
FROM "employee"
WHERE "employee"."manager_id" = ANY(?)
ORDER BY "employee"."id"
-- end::tree-reports-of-reports[]
-- tag::both-employees[]
SELECT "employee"."name", "department"."id", "department"."name", "department"."parent_id",
    "employee"."id"
FROM "employee"
LEFT JOIN "department" ON "department"."id" = "employee"."department_id"
ORDER BY "employee"."id"
-- end::both-employees[]
-- tag::both-assignments[]
SELECT "assignment"."project_id", "assignment"."employee_id"
FROM "assignment"
WHERE "assignment"."employee_id" = ANY(?)
ORDER BY "assignment"."project_id", "assignment"."employee_id"
-- end::both-assignments[]
