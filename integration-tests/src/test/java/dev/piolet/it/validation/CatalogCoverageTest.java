package dev.piolet.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.piolet.test.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every column of the catalogs that say what a table is, with what validation makes of it: a column
 * that a new version of PostgreSQL has fails here, until it is decided upon.
 */
@PostgresTest
class CatalogCoverageTest {
  /** Catalog: columns that are compared; then, behind a bar, others with the reason. */
  private static final String DECISIONS =
      """
      pg_class: relname relnamespace relkind relpersistence relispartition relpartbound relispopulated
      pg_class: relrowsecurity relforcerowsecurity reltablespace
      pg_class | a copy, or a count, of what other columns say: oid reltype relfilenode relpages reltuples
      pg_class | a copy, or a count, of what other columns say: relallvisible relallfrozen reltoastrelid
      pg_class | a copy, or a count, of what other columns say: relhasindex relnatts relchecks relhasrules
      pg_class | a copy, or a count, of what other columns say: relhastriggers relhassubclass relrewrite
      pg_class | a copy, or a count, of what other columns say: relfrozenxid relminmxid relisshared
      pg_class | rights, which are the administrator's: relowner relacl
      pg_class | how it is stored and replicated, which models do not say: relam reloptions relreplident
      pg_class | typed tables have the columns of their type: reloftype
      pg_attribute: attname atttypid atttypmod attnotnull atthasdef attidentity attgenerated attisdropped
      pg_attribute: attcollation
      pg_attribute | a copy, or a count, of what other columns say: attrelid attlen attbyval attalign
      pg_attribute | a copy, or a count, of what other columns say: atthasmissing attmissingval attndims
      pg_attribute | a copy, or a count, of what other columns say: attcacheoff
      pg_attribute | columns are read by name, in any order: attnum
      pg_attribute | compared by the tables that it comes from: attislocal attinhcount
      pg_attribute | how it is stored and planned, which models do not say: attstorage attcompression
      pg_attribute | how it is stored and planned, which models do not say: attstattarget attoptions
      pg_attribute | how it is stored and planned, which models do not say: attfdwoptions
      pg_attribute | rights, which are the administrator's: attacl
      pg_attrdef: adbin
      pg_attrdef | a copy, or a count, of what other columns say: oid adrelid adnum
      pg_constraint: conname contype condeferrable condeferred convalidated conrelid contypid conindid
      pg_constraint: confrelid confupdtype confdeltype confmatchtype connoinherit conkey confkey
      pg_constraint: confdelsetcols conexclop conbin conenforced conperiod conparentid coninhcount
      pg_constraint | a copy, or a count, of what other columns say: oid connamespace conislocal
      pg_constraint | by the types of the columns: conpfeqop conppeqop conffeqop
      pg_index: indexrelid indrelid indisunique indnullsnotdistinct indisprimary indisexclusion
      pg_index: indisvalid indkey indcollation indclass indoption indexprs indpred indnkeyatts indnatts
      pg_index: indimmediate
      pg_index | while it is built, or how it is used by commands: indisready indislive indcheckxmin
      pg_index | while it is built, or how it is used by commands: indisclustered indisreplident
      pg_type: typname typnamespace typtype typnotnull typbasetype typtypmod typcollation typdefault
      pg_type: typdefaultbin typelem typrelid
      pg_type | fixed by the kind of type: oid typlen typbyval typcategory typispreferred typisdefined
      pg_type | fixed by the kind of type: typdelim typsubscript typarray typinput typoutput typreceive
      pg_type | fixed by the kind of type: typsend typmodin typmodout typanalyze typalign typstorage
      pg_type | fixed by the kind of type: typndims
      pg_type | rights, which are the administrator's: typowner typacl
      pg_enum: enumtypid enumsortorder enumlabel
      pg_enum | a copy, or a count, of what other columns say: oid
      pg_sequence: seqrelid seqtypid seqincrement seqmax seqmin seqcache seqcycle
      pg_sequence | where RESTART goes, which nothing does by itself: seqstart
      pg_inherits: inhrelid inhparent inhdetachpending
      pg_inherits | the order of columns: inhseqno
      pg_partitioned_table: partrelid partstrat partnatts partdefid partattrs partclass partcollation
      pg_partitioned_table: partexprs
      pg_policy: polname polrelid polcmd polpermissive polroles polqual polwithcheck
      pg_policy | a copy, or a count, of what other columns say: oid
      """;

  @Test
  void everyColumnIsDecidedUpon(Connection database) throws SQLException {
    Map<String, Set<String>> decided = new LinkedHashMap<>();
    for (String line : DECISIONS.lines().toList()) {
      String catalog = line.replaceFirst("[: ].*", "");
      Set<String> columns = decided.computeIfAbsent(catalog, name -> new TreeSet<>());
      for (String column : line.replaceFirst(".*: ", "").split(" ", -1)) {
        assertThat(columns.add(column)).as("%s is decided upon once", column).isTrue();
      }
    }

    for (Map.Entry<String, Set<String>> catalog : decided.entrySet()) {
      assertThat(columns(database, catalog.getKey()))
          .as(catalog.getKey())
          .isSubsetOf(catalog.getValue());
    }
  }

  private static Set<String> columns(Connection database, String catalog) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (var statement =
        database.prepareStatement(
            "SELECT attname FROM pg_attribute WHERE attrelid = ('pg_catalog.' || ?)::regclass"
                + " AND attnum > 0 AND NOT attisdropped")) {
      statement.setString(1, catalog);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
    }
    return columns;
  }
}
