package dev.piolet.processor.read;

import com.palantir.javapoet.TypeName;
import dev.piolet.annotations.PartitionBy;
import dev.piolet.annotations.Partitioned;
import dev.piolet.annotations.Policy;
import dev.piolet.annotations.PolicyCommand;
import dev.piolet.annotations.RowSecurity;
import dev.piolet.annotations.Table;
import dev.piolet.annotations.View;
import dev.piolet.processor.element.AnnotationLists;
import dev.piolet.processor.element.Annotations;
import dev.piolet.processor.element.PropertyReader;
import dev.piolet.processor.model.ColumnModel;
import dev.piolet.processor.model.DetailsModel;
import dev.piolet.processor.model.DetailsModel.PartitionModel;
import dev.piolet.processor.model.DetailsModel.PartitioningModel;
import dev.piolet.processor.model.DetailsModel.PolicyModel;
import dev.piolet.processor.model.DetailsModel.RowSecurityModel;
import dev.piolet.processor.model.DetailsModel.ViewModel;
import dev.piolet.processor.model.Place;
import dev.piolet.processor.types.TypeMapping;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what is declared of a table or view beside its name and columns. */
final class DetailsReader {
  private final PropertyReader propertyReader;
  private final ConstraintReader constraintReader;

  DetailsReader(
      PropertyReader propertyReader, TypeMapping mapping, ReferencedTables referencedTables) {
    this.propertyReader = propertyReader;
    this.constraintReader = new ConstraintReader(propertyReader, mapping, referencedTables);
  }

  /** A class with its {@code @View}, or else its {@code @Table}. */
  static Place place(TypeElement type) {
    Place view = Annotations.place(type, View.class);
    return view.annotation() == null ? Annotations.place(type, Table.class) : view;
  }

  DetailsModel read(TypeElement type, List<ColumnModel> columns) {
    Place place = place(type);
    return new DetailsModel(
        constraintReader.constraints(type, columns),
        constraintReader.key(type),
        place.string("comment"),
        Annotations.flag(place, "unlogged"),
        place.string("tablespace"),
        partitioning(Annotations.place(type, Partitioned.class)),
        rowSecurity(type),
        policies(type),
        view(type));
  }

  private static @Nullable PartitioningModel partitioning(Place place) {
    if (place.annotation() == null) {
      return null;
    }
    return new PartitioningModel(
        place,
        Annotations.constant(place, "by", PartitionBy.RANGE),
        AnnotationLists.texts(place, "properties"),
        place.string("expression"),
        AnnotationLists.nested(place, "partitions").stream()
            .map(DetailsReader::partition)
            .toList());
  }

  private static PartitionModel partition(Place place) {
    return new PartitionModel(
        place,
        place.string("name"),
        AnnotationLists.texts(place, "from"),
        AnnotationLists.texts(place, "to"),
        AnnotationLists.texts(place, "in"),
        AnnotationLists.number(place, "modulus"),
        AnnotationLists.number(place, "remainder"),
        Annotations.flag(place, "isDefault"));
  }

  private @Nullable RowSecurityModel rowSecurity(TypeElement model) {
    RowSecurityModel security = null;
    for (TypeElement type : propertyReader.withSuperclasses(model)) {
      Place place = Annotations.place(type, RowSecurity.class);
      if (place.annotation() != null) {
        security = new RowSecurityModel(place, Annotations.flag(place, "force"));
      }
    }
    return security;
  }

  private List<PolicyModel> policies(TypeElement model) {
    return propertyReader.withSuperclasses(model).stream()
        .flatMap(type -> AnnotationLists.places(type, Policy.class, Policy.Several.class).stream())
        .map(DetailsReader::policy)
        .toList();
  }

  private static PolicyModel policy(Place place) {
    return new PolicyModel(
        place,
        place.string("name"),
        Annotations.constant(place, "command", PolicyCommand.ALL),
        AnnotationLists.texts(place, "roles"),
        place.string("using"),
        place.string("check"),
        AnnotationLists.flagUnlessSaid(place, "permissive"));
  }

  private static @Nullable ViewModel view(TypeElement type) {
    Place place = Annotations.place(type, View.class);
    if (place.annotation() == null) {
      return null;
    }
    return new ViewModel(
        place,
        Annotations.has(type, Table.class),
        place.string("query"),
        Annotations.flag(place, "materialized"),
        AnnotationLists.classes(place, "dependsOn").stream()
            .map(DetailsReader::dependency)
            .toList());
  }

  private static ViewModel.Dependency dependency(TypeMirror type) {
    boolean isModel =
        type.getKind() == TypeKind.DECLARED
            && Annotations.isModel(((DeclaredType) type).asElement());
    return new ViewModel.Dependency(TypeName.get(type), isModel);
  }
}
