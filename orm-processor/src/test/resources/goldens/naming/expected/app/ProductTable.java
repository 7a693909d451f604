package app;

import dev.piolet.schema.Column;
import dev.piolet.schema.ColumnOption;
import dev.piolet.schema.EmbeddedColumns;
import dev.piolet.schema.KeyedTable;
import dev.piolet.schema.NumberColumn;
import dev.piolet.schema.TableAlias;
import dev.piolet.schema.TextColumn;
import dev.piolet.spi.PrimitiveOutput;
import dev.piolet.spi.TableMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "product"}, whose rows are {@link Product} objects.
 */
@Generated("dev.piolet.processor.TableProcessor")
final class ProductTable extends KeyedTable<Product, Long> {
  /**
   * The table under its own name.
   */
  static final ProductTable PRODUCT = new ProductTable(null);

  public final NumberColumn<Product, Long> productId = bigint("productId", ColumnOption.key());

  public final TextColumn<Product> URLPath = text("urlPath");

  public final BoxSizeColumns boxSize = new BoxSizeColumns();

  private ProductTable(@Nullable TableAlias alias) {
    super(Product.class, null, "product", alias);
  }

  @Override
  public ProductTable as(String alias) {
    return withAlias(aliased(alias));
  }

  @Override
  public ProductTable inSchema(String schema) {
    return (ProductTable) movedTo(schema);
  }

  @Override
  protected ProductTable withAlias(TableAlias alias) {
    return new ProductTable(alias);
  }

  @Override
  protected TableMapping<Product> newMapping() {
    return new ProductMapping();
  }

  /**
   * The columns of {@code boxSize}.
   */
  public final class BoxSizeColumns extends EmbeddedColumns<Product, Product.Size> {
    public final NumberColumn<Product, Integer> width = integer("boxSizeWidth");

    public final BoxSizeInnerColumns inner = new BoxSizeInnerColumns();

    private BoxSizeColumns() {
      super(ProductTable.this);
    }

    @Override
    public List<Column<Product, ?>> expressions() {
      return List.of(width, inner.ofBox);
    }
  }

  /**
   * The columns of {@code boxSize.inner}.
   */
  public final class BoxSizeInnerColumns extends EmbeddedColumns<Product, Product.Depth> {
    public final NumberColumn<Product, Integer> ofBox = integer("boxSizeInnerOfBox");

    private BoxSizeInnerColumns() {
      super(ProductTable.this);
    }

    @Override
    public List<Column<Product, ?>> expressions() {
      return List.of(ofBox);
    }
  }

  private static final class ProductMapping extends TableMapping<Product> {
    @Override
    public Product read(ResultSet row, int first) throws SQLException {
      return new Product(
          getLong(row, first, 0),
          getString(row, first + 1, 1),
          readBoxSize(row, first + 2));
    }

    @Override
    public @Nullable Object readEmbedded(int number, ResultSet row, int first) throws SQLException {
      return switch (number) {
        case 0 -> readBoxSize(row, first);
        case 1 -> readBoxSizeInner(row, first);
        default -> throw noColumn(number);
      };
    }

    private Product.Size readBoxSize(ResultSet row, int first) throws SQLException {
      return new Product.Size(
          getInt(row, first, 2),
          readBoxSizeInner(row, first + 1));
    }

    private Product.Depth readBoxSizeInner(ResultSet row, int first) throws SQLException {
      return new Product.Depth(
          getInt(row, first, 3));
    }

    @Override
    public @Nullable Object value(Product product, int column) {
      return switch (column) {
        case 0 -> product.productId();
        case 1 -> product.URLPath();
        case 2 -> product.boxSize().width();
        case 3 -> product.boxSize().inner().ofBox();
        default -> throw noColumn(column);
      };
    }

    @Override
    public boolean write(PrimitiveOutput out, Product product, int column) {
      switch (column) {
        case 0 -> out.writeLong(product.productId());
        case 2 -> out.writeInt(product.boxSize().width());
        case 3 -> out.writeInt(product.boxSize().inner().ofBox());
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
