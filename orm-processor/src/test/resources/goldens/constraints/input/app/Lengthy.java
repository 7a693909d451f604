package app;

import dev.piolet.annotations.Table;
import dev.piolet.annotations.Unique;

/** Names that PostgreSQL cuts, between characters of several bytes. */
@Table(name = "überaus_lange_tabellen_namen_haben_ihren_preis_öäü")
@Unique({"größeDerSpalteMitDemLangenNamen", "größeDerAnderenSpalte"})
record Lengthy(int größeDerSpalteMitDemLangenNamen, int größeDerAnderenSpalte) {}
