package dev.piolet.it.shop;

import dev.piolet.annotations.Projection;
import java.util.List;

@Projection(of = Party.class)
record PartyGraph(Party party, List<InvoiceGraph> invoices) {}
