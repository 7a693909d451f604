package app;

import dev.piolet.query.ProjectionTable;
import dev.piolet.query.Projections;
import dev.piolet.query.QueryTable;
import dev.piolet.sql.Selectable;
import dev.piolet.sql.TextExpression;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads rows into {@link ArticleGraph.Offer} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
public final class ArticleGraph_OfferProjection {
  private ArticleGraph_OfferProjection() {
  }

  /**
   * A {@link ArticleGraph.Offer} of what is selected for each component.
   */
  public static Selectable<ArticleGraph.Offer> of(Selectable<String> title, Selectable<Shop> shop) {
    return Projections.of(ArticleGraph.Offer.class, List.of("title", "shop"), List.of(title, shop),
        (context, at) -> {
      var readTitle = title.reader(context);
      var readShop = shop.reader(context);
      return (row, first) -> new ArticleGraph.Offer(
          Objects.requireNonNull(readTitle.read(row, first)),
          Objects.requireNonNull(readShop.read(row, first + at[1])));
    });
  }

  /**
   * A derived or common table of {@link ArticleGraph.Offer}s, with a column for each component.
   *
   * @param rows a table whose query selects {@code of(...)}
   */
  public static Table table(QueryTable<ArticleGraph.Offer> rows) {
    return new Table(rows);
  }

  /**
   * A {@link ArticleGraph.Offer} of the columns of that name; with {@code nullable()} it is null where {@code article} has no row.
   */
  public static Selectable<ArticleGraph.Offer> of(ArticleTable article, ShopTable shop) {
    return Projections.of(article, of(article.title, shop));
  }

  /**
   * A table of {@link ArticleGraph.Offer}s, with a column for each component.
   */
  public static final class Table extends ProjectionTable<ArticleGraph.Offer> {
    public final TextExpression title;

    private Table(QueryTable<ArticleGraph.Offer> rows) {
      super(ArticleGraph.Offer.class, rows);
      this.title = text(0);
    }
  }
}
