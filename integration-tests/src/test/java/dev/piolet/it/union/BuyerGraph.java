package dev.piolet.it.union;

import dev.piolet.annotations.Projection;
import java.util.List;

/** A buyer with payments of any type, to be saved as a whole. */
@Projection(of = Buyer.class)
record BuyerGraph(Buyer buyer, List<Payment> payments) {}
