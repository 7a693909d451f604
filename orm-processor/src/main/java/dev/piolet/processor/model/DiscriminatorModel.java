package dev.piolet.processor.model;

import com.palantir.javapoet.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * The column that tells the types of a sealed model apart, in its table or in that of one type.
 *
 * @param column the column, which is no property
 * @param label what it holds of the rows of the one type, or empty
 * @param sealedModel the sealed model, of the table of one type, or of a sealed one between; else
 *     null
 */
public record DiscriminatorModel(
    ColumnModel column, String label, @Nullable ClassName sealedModel) {

  /** The same in the table of one type. */
  public DiscriminatorModel of(ClassName model, String labelOfType) {
    return new DiscriminatorModel(column, labelOfType, model);
  }
}
