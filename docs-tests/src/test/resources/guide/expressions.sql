-- tag::arithmetic[]
SELECT ((upper("employee"."name") || ?) || "employee"."skills") || ?,
    ("employee"."salary" + ?) * ?, round(CAST(sqrt("employee"."salary") AS numeric), ?)
FROM "employee"
WHERE "employee"."id" = ?
-- end::arithmetic[]
-- tag::dates[]
SELECT CAST("employee"."hired" + ?::interval AS date) + ?,
    CAST(date_trunc('year', "employee"."hired") AS date), extract(QUARTER FROM "employee"."hired"),
    ? - "employee"."hired", to_char("employee"."hired", ?)
FROM "employee"
WHERE "employee"."name" = ?
-- end::dates[]
-- tag::ago[]
SELECT "employee"."name"
FROM "employee"
WHERE "employee"."hired" < CAST(CURRENT_DATE - ?::interval AS date)
ORDER BY "employee"."id"
-- end::ago[]
-- tag::range[]
SELECT "employee"."name"
FROM "employee"
WHERE daterange(?, ?) @> "employee"."hired"
ORDER BY "employee"."id"
-- end::range[]
-- tag::zone[]
SELECT ? AT TIME ZONE ?
-- end::zone[]
-- tag::case[]
SELECT CASE WHEN "employee"."salary" >= ? THEN ?::text WHEN "employee"."salary" >= ? THEN ?::text
    ELSE ?::text END, count(*)
FROM "employee"
GROUP BY 1
ORDER BY 1
-- end::case[]
-- tag::case-of[]
SELECT CASE "department"."id" WHEN ? THEN ?::text WHEN ? THEN ?::text END
FROM "department"
ORDER BY "department"."id"
-- end::case-of[]
-- tag::coalesce[]
SELECT coalesce("employee"."manager_id", "employee"."department_id", ?),
    nullif("employee"."skills", ?), greatest("employee"."salary", ?),
    CAST("employee"."salary" AS text)
FROM "employee"
WHERE "employee"."id" = ?
-- end::coalesce[]
-- tag::json[]
SELECT "employee"."name", (CAST("employee"."profile" AS jsonb) -> ?) ->> ?,
    CAST("employee"."profile" AS jsonb) #>> ?
FROM "employee"
WHERE CAST("employee"."profile" AS jsonb) ?? ? AND CAST("employee"."profile" AS jsonb) @> ?::jsonb
-- end::json[]
-- tag::json-set[]
UPDATE "employee"
SET "profile" = CAST(jsonb_set(CAST("employee"."profile" AS jsonb), ?, ?::jsonb) AS text)
WHERE NOT (CAST(CAST("employee"."profile" AS jsonb) ->> ? AS boolean))
-- end::json-set[]
-- tag::json-agg[]
SELECT jsonb_agg(jsonb_build_object(?::text, "employee"."name") ORDER BY "employee"."id")
FROM "employee"
WHERE "employee"."department_id" = ?
-- end::json-agg[]
-- tag::search[]
SELECT "employee"."name",
    ts_headline(?::regconfig, "employee"."skills", websearch_to_tsquery(?::regconfig, ?))
FROM "employee"
WHERE to_tsvector(?::regconfig, "employee"."skills") @@ websearch_to_tsquery(?::regconfig, ?)
ORDER BY ts_rank(to_tsvector(?::regconfig, "employee"."skills"), websearch_to_tsquery(?::regconfig, ?)) DESC, "employee"."id"
LIMIT ?
-- end::search[]
-- tag::own-used[]
SELECT quote_ident("employee"."name"), "employee"."salary" # ?,
    overlay("employee"."name" placing ? from 2)
FROM "employee"
WHERE "employee"."id" = ?
-- end::own-used[]
-- tag::array[]
SELECT "employee"."name", cardinality(string_to_array("employee"."skills", ?)),
    array_append(string_to_array("employee"."skills", ?), ?)
FROM "employee"
WHERE string_to_array("employee"."skills", ?) @> ?
    AND ? = ANY (string_to_array("employee"."skills", ?))
-- end::array[]
-- tag::widths[]
SELECT "employee"."salary" * ?, "employee"."salary" * ?, "employee"."salary" * "employee"."id",
    CAST("employee"."salary" AS bigint) * ?
FROM "employee"
WHERE "employee"."id" = ? AND CAST("employee"."salary" AS smallint) < ?
-- end::widths[]
