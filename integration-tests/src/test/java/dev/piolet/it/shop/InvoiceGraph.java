package dev.piolet.it.shop;

import dev.piolet.annotations.Projection;
import dev.piolet.annotations.Relation;
import java.util.List;
import java.util.Set;

@Projection(of = Invoice.class)
record InvoiceGraph(
    Invoice invoice,
    Party party,
    List<Line> lines,
    @Relation(through = InvoiceMark.class) Set<Mark> marks) {}
