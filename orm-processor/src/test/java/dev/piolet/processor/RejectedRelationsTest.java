package dev.piolet.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static dev.piolet.processor.RejectedModels.errorsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Components of projections that cannot be read along foreign keys. */
final class RejectedRelationsTest {
  private static final String USER =
      """
      @Table
      record User(
          @Field(primaryKey = true) long id, @Field(references = User.class) @Nullable Long bossId) {}
      """;
  private static final String ARTICLE =
      """
      @Table
      record Article(
          @Field(primaryKey = true) long id,
          @Field(references = User.class) long authorId,
          @Field(references = User.class) @Nullable Long editorId) {}
      """;
  private static final String COMMENT =
      """
      @Table
      record Comment(
          @Field(primaryKey = true) long id,
          @Field(references = Article.class) long articleId,
          @Field(references = User.class) @Nullable Long userId,
          java.time.Instant created) {}
      """;
  private static final String TAG = "@Table\nrecord Tag(@Field(primaryKey = true) long id) {}";
  private static final String ARTICLE_TAG =
      """
      @Table
      record ArticleTag(
          @Field(primaryKey = true, references = Article.class) long articleId,
          @Field(primaryKey = true, references = Tag.class) long tagId) {}
      """;
  private static final String FRIENDSHIP =
      """
      @Table
      record Friendship(
          @Field(primaryKey = true, references = User.class) long userId,
          @Field(primaryKey = true, references = User.class) long friendId) {}
      """;

  /** The errors of a record {@code View} that is a projection of a model. */
  private static ListAssert<String> errorsOfView(String model, String components) {
    return errorsOf(
        USER,
        ARTICLE,
        COMMENT,
        TAG,
        ARTICLE_TAG,
        FRIENDSHIP,
        "@Projection(of = %s.class)\nrecord View(\n%s) {}".formatted(model, components));
  }

  @Test
  void severalKeysOfARow() {
    errorsOfView("Article", "User user")
        .containsExactly(
            "View.java:3:6: Article has several foreign keys to User, and the component \"user\""
                + " could be read along each: \"authorId\", \"editorId\". Say which, by"
                + " @Relation(key = \"authorId\"); or name the component \"author\" or"
                + " \"editor\"");
  }

  @Test
  void noKeyThatIsSaid() {
    errorsOfView("Article", "@Relation(key = \"autorId\") User user")
        .containsExactly(
            "View.java:3:17: key of @Relation tells no single foreign key of Article to User."
                + " There are: \"authorId\", \"editorId\"");
    errorsOfView("Article", "@Relation(key = \"id\") Tag tag")
        .containsExactly(
            "View.java:3:17: Article has no foreign key to Tag, along which the component \"tag\""
                + " could be read. Give it one, by @Field(references = Tag.class); or remove"
                + " @Relation, and of(...) takes a table for it");
  }

  @Test
  void rowThatNeedNotBe() {
    errorsOfView("Article", "User editor")
        .containsExactly(
            "View.java:3:6: The component \"editor\" takes no null, but there may be no User:"
                + " \"editorId\" can be null. Make it @Nullable, or an Optional<User>");
    errorsOf(
            """
            @Table
            record Folder(@Field(primaryKey = true) long id, @SoftDelete boolean gone) {}
            """,
            """
            @Table
            record Letter(
                @Field(primaryKey = true) long id, @Field(references = Folder.class) long folderId) {}
            """,
            """
            @Projection(of = Letter.class)
            record View(
                Folder folder) {}
            """)
        .containsExactly(
            "View.java:3:12: The component \"folder\" takes no null, but there may be no Folder: a"
                + " row of Folder that is marked as deleted is not shown. Make it @Nullable, or an"
                + " Optional<Folder>");
    errorsOf(
            TAG,
            """
            @Table
            @ForeignKey(properties = "tagId", references = Tag.class, enforced = false)
            record Label(@Field(primaryKey = true) long id, long tagId) {}
            """,
            """
            @Projection(of = Label.class)
            record View(
                Tag tag) {}
            """)
        .containsExactly(
            "View.java:3:9: The component \"tag\" takes no null, but there may be no Tag: PostgreSQL"
                + " does not enforce the foreign key. Make it @Nullable, or an Optional<Tag>");
  }

  @Test
  void rowItselfThatMayNotBeMeant() {
    String rest =
        " if that is meant; or else name it after what a foreign key refers to, \"boss\", or say"
            + " which key is meant, by @Relation(key = ...)";
    errorsOfView("User", "User user,\nUser leader")
        .containsExactly(
            "View.java:4:6: The component \"leader\" would be read from the row of User itself."
                + " Name it \"user\""
                + rest);
    errorsOfView("User", "java.util.Optional<User> user")
        .containsExactly(
            "View.java:3:26: The component \"user\" would be read from the row of User itself."
                + " Let it take no null"
                + rest);
    String part = "@Projection(of = User.class)\nrecord Part(long id) {}";
    errorsOf(USER, part, "@Projection(of = User.class)\nrecord View(\nPart one, Part two) {}")
        .containsExactly(
            "View.java:3:16: The component \"two\" would be read from the row of User itself."
                + " Remove the other one"
                + rest);
    errorsOf(USER, part, "@Projection(of = User.class)\nrecord View(\n@Nullable Part bos) {}")
        .containsExactly(
            "View.java:3:16: The component \"bos\" would be read from the row of User itself."
                + " Let it take no null"
                + rest);
  }

  @Test
  void membersOfListsAtARow() {
    errorsOfView(
            "Comment", "@Relation(orderBy = \"id\", through = ArticleTag.class) Article article")
        .containsExactlyInAnyOrder(
            "View.java:3:21: orderBy of @Relation is for lists, and the component \"article\" is a"
                + " single row. Remove it, or make the component a List",
            "View.java:3:47: through of @Relation is for lists, and the component \"article\" is a"
                + " single row. Remove it, or make the component a List");
  }

  @Test
  void noKeyOfAList() {
    errorsOfView("Article", "java.util.List<Tag> tags")
        .containsExactly(
            "View.java:3:21: Tag has no foreign key to Article, by which the rows of the component"
                + " \"tags\" could be found. Give it one, by @Field(references = Article.class);"
                + " name the model between, by @Relation(through = ...); or remove \"of\", and pass"
                + " list(...) for it");
  }

  @Test
  void severalKeysOfAList() {
    errorsOfView("User", "java.util.Set<Article> articles")
        .containsExactly(
            "View.java:3:24: Article has several foreign keys to User, and the component"
                + " \"articles\" could be read along each: \"authorId\", \"editorId\". Say which, by"
                + " @Relation(key = \"authorId\")");
  }

  @Test
  void modelBetweenWithoutKeys() {
    errorsOfView("Article", "@Relation(through = Comment.class) java.util.List<Tag> tags")
        .containsExactly(
            "View.java:3:56: Comment has no foreign key to Tag, so it cannot be between. Give it"
                + " one, by @Field(references = Tag.class)");
    errorsOfView("Tag", "@Relation(through = User.class) java.util.List<Article> all")
        .containsExactlyInAnyOrder(
            "View.java:3:57: User has no foreign key to Tag, so it cannot be between. Give it one,"
                + " by @Field(references = Tag.class)",
            "View.java:3:57: User has no foreign key to Article, so it cannot be between. Give it"
                + " one, by @Field(references = Article.class)");
    errorsOfView("Article", "@Relation(through = String.class) java.util.List<Tag> tags")
        .containsExactly(
            "View.java:3:27: String has no @Table, so it has no rows that tell which belong"
                + " together. Name a model that has foreign keys to Article and Tag");
  }

  @Test
  void modelBetweenWithSeveralKeys() {
    errorsOfView("User", "@Relation(through = Friendship.class) java.util.List<User> friends")
        .containsExactly(
            "View.java:3:60: Friendship has several foreign keys to User, and the component"
                + " \"friends\" could be read along each: \"userId\", \"friendId\". Say which, by"
                + " @Relation(key = \"userId\")");
    errorsOfView(
            "User",
            "@Relation(through = Friendship.class, key = \"userId\", targetKey = \"userId\")"
                + " java.util.List<User> friends")
        .hasSize(1)
        .first()
        .asString()
        .startsWith("View.java:3:67: targetKey of @Relation names the same foreign key as key");
    errorsOfView("Article", "@Relation(targetKey = \"articleId\") java.util.List<Comment> all")
        .containsExactly(
            "View.java:3:23: targetKey of @Relation is that of the model between, and none is"
                + " named. Name it by through, or remove targetKey");
  }

  @Test
  void order() {
    errorsOfView(
            "Article",
            "@Relation(orderBy = {\"creatd desc\", \"id up\"}) java.util.List<Comment> comments")
        .containsExactlyInAnyOrder(
            "View.java:3:22: orderBy of @Relation names the property \"creatd\", which Comment does"
                + " not have. Did you mean \"created\"? Its properties are: id, articleId, userId,"
                + " created",
            "View.java:3:37: orderBy of @Relation is \"property\", with \"asc\" or \"desc\" and"
                + " \"nulls first\" or \"nulls last\" behind it, and not \"id up\". Correct it");
  }

  @Test
  void orderOfTheModelBetween() {
    errorsOfView(
            "Article",
            "@Relation(through = ArticleTag.class, orderBy = \"ArticleTag.tagI\") java.util.List<Tag> t")
        .containsExactly(
            "View.java:3:49: orderBy of @Relation names the property \"tagI\", which ArticleTag does"
                + " not have. Did you mean \"tagId\"? Its properties are: articleId, tagId");
    errorsOfView("Article", "@Relation(orderBy = \"ArticleTag.id\") java.util.List<Comment> all")
        .singleElement()
        .asString()
        .startsWith(
            "View.java:3:21: orderBy of @Relation names the property \"ArticleTag.id\", which"
                + " Comment does not have");
  }

  @Test
  void listOfWhatIsReadFromOthersToo() {
    errorsOf(
            USER,
            ARTICLE,
            COMMENT,
            TAG,
            """
            @Projection(of = Comment.class)
            record Tagged(long id, Tag tag) {}
            """,
            """
            @Projection(of = Article.class)
            record View(
                java.util.List<Tagged> comments) {}
            """)
        .containsExactly(
            "View.java:3:28: The component \"comments\" is a list of Tagged, which is read from a"
                + " table of Tag besides, and nothing joins that in a list. Give Comment a foreign"
                + " key to it; or remove \"of\", and pass list(...) for it");
  }

  @Test
  void listOfItself() {
    errorsOfView("User", "User user,\n@Relation(key = \"bossId\") java.util.List<View> below")
        .containsExactly(
            "View.java:4:48: The component \"below\" has the type app.View, which leads back to"
                + " itself, so it would be read from columns without end. Give it a record that"
                + " nests no further, or remove \"of\"");
  }

  @Test
  void listOfNoModel() {
    errorsOfView("Article", "@Relation(orderBy = \"id\") java.util.List<String> comments")
        .containsExactly(
            "View.java:3:1: @Relation on \"comments\" has no effect: java.util.List<java.lang.String>"
                + " is neither a model nor a record with @Projection(of = ...), nor a List, Set or"
                + " Optional of one. Make it one, or remove @Relation");
    errorsOfView("Article", "java.util.List<? extends Comment> comments")
        .singleElement()
        .asString()
        .startsWith("View.java:3:35: The component \"comments\" is no property of app.Article");
    errorsOfView("Article", "java.util.Collection<Comment> comments")
        .singleElement()
        .asString()
        .startsWith("View.java:3:31: The component \"comments\" is no property of app.Article");
  }

  @Test
  void projectionThatNamesNoModel() {
    errorsOf(
            USER,
            """
            @Projection
            record View(
                @Relation(key = "bossId") User boss) {}
            """,
            """
            class Form {
              @Relation User user;
            }
            """)
        .containsExactlyInAnyOrder(
            "View.java:3:5: @Relation on \"boss\" has no effect, because View is no projection of a"
                + " model. Say @Projection(of = ...), or remove @Relation",
            "Form.java:2:3: @Relation on \"user\" has no effect, because Form is no projection of a"
                + " model. Say @Projection(of = ...), or remove @Relation");
  }

  @Test
  void modelOutOfReach() {
    errorsOf(
            USER,
            """
            class Models {
              @Table
              private record Note(
                  @Field(primaryKey = true) long id, @Field(references = User.class) long userId) {}

              @Projection(of = User.class)
              record View(
                  java.util.List<Note> notes) {}
            }
            """)
        .filteredOn(error -> error.startsWith("Models.java:8"))
        .containsExactly(
            "Models.java:8:28: The component \"notes\" has the type"
                + " java.util.List<app.Models.Note>, which Models_ViewProjection cannot use, because"
                + " it, or a class around it, is not accessible. Remove \"private\"");
  }

  @Test
  void modelOfAnotherPackageOutOfReach() {
    String model = "package lib; import dev.piolet.annotations.*; @Table ";
    String projection = "import dev.piolet.annotations.*; import java.util.List; @Projection(of = ";
    assertThat(
            Models.errors(
                Models.compiler()
                    .compile(
                        forSourceString(
                            "lib.User",
                            model + "public record User(@Field(primaryKey = true) long id) {}"),
                        forSourceString(
                            "lib.Note",
                            model
                                + "record Note(@Field(primaryKey = true) long id,"
                                + " @Field(references = User.class) long userId) {}"),
                        forSourceString(
                            "lib.Card",
                            "package lib; "
                                + projection
                                + "Note.class) public record Card(long id) {}"),
                        forSourceString(
                            "app.View",
                            "package app; import lib.*; "
                                + projection
                                + "User.class)\nrecord View(\nList<Card> notes) {}"))))
        .containsExactly(
            "View.java:3:12: The component \"notes\" is read from the table of lib.Note, which the"
                + " projection cannot use, because Note, or a class around it, is not accessible."
                + " Make it public");
  }

  @Test
  void useOfAGraphWithErrorsIsNoFurtherError() {
    errorsOf(
            USER,
            TAG,
            """
            @Projection(of = User.class)
            record View(
                User user, java.util.List<Tag> tags) {
              static Object all = ViewProjection.of(UserTable.USER);
            }
            """)
        .singleElement()
        .asString()
        .startsWith("View.java:3:36: Tag has no foreign key to User");
  }

  @Test
  void keyWhoseTypeIsUnknownIsNotMissing() {
    errorsOf(
            USER,
            """
            @Table
            record Note(
                @Field(primaryKey = true) long id,
                @Field(references = Usr.class) long userId) {}
            """,
            """
            @Projection(of = User.class)
            record View(
                java.util.List<Note> notes) {}
            """)
        .allSatisfy(error -> assertThat(error).startsWith("Note.java:4:"));
  }

  @Test
  void aRowThatRefersMayBeMissing() {
    errorsOf(
            "@Table\nrecord House(@Field(primaryKey = true) long id) {}",
            """
                @Table
                record Roof(
                    @Field(primaryKey = true) long id,
                    @Field(references = House.class, unique = true) long houseId) {}
                """,
            "@Projection(of = House.class)\nrecord View(\n    House house,\n    Roof roof) {}")
        .containsExactly(
            """
            View.java:4:10: The component "roof" takes no null, but there may be no Roof that \
            refers to the row. Make it @Nullable, or an Optional<Roof>""");
  }

  @Test
  void severalKeysMayBeMeantByARowThatRefers() {
    errorsOf(
            "@Table\nrecord House(@Field(primaryKey = true) long id) {}",
            """
                @Table
                record Roof(
                    @Field(primaryKey = true, references = House.class) long houseId,
                    @Field(references = House.class, unique = true) long secondId) {}
                """,
            "@Projection(of = House.class)\nrecord View(\n    House house,\n    @Nullable Roof roof) {}")
        .containsExactly(
            """
            View.java:4:20: Roof has several foreign keys to House, and the component "roof" could \
            be read along each: "houseId", "secondId". Say which, by @Relation(key = "houseId")""");
  }
}
