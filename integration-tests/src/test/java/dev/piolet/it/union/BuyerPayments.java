package dev.piolet.it.union;

import dev.piolet.annotations.Projection;
import java.util.List;

/** A buyer with payments of any type. */
@Projection(of = Buyer.class)
record BuyerPayments(long id, String name, List<Payment> payments) {}
