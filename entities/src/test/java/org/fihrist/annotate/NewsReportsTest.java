package org.fihrist.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fihrist.entities.EntityMention;
import org.fihrist.entities.EntityType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The names of whole news reports of many countries, by the built-in gazetteer alone. */
class NewsReportsTest {

  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @TestFactory
  List<DynamicTest> reports() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NewsReportsTest.class.getResourceAsStream(
                        "/org/fihrist/entities/news-reports.txt")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> tests.add(DynamicTest.dynamicTest(line.substring(0, 30), () -> check(line))));
    }
    assertFalse(tests.isEmpty());
    return tests;
  }

  private static void check(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String part : marked.split("(?=\\[)|(?<=])")) {
      if (part.startsWith("[")) {
        expected.add(text.length() + " " + part.substring(1, part.length() - 1));
        text.append(part, 1, part.indexOf('='));
      } else {
        text.append(part);
      }
    }
    List<String> found = new ArrayList<>();
    for (EntityMention mention : ANNOTATOR.annotate(text).entities()) {
      if (mention.type() != EntityType.ROLE && mention.type() != EntityType.DEMONYM) {
        String id = mention.id().substring(mention.id().indexOf(':') + 1);
        found.add(mention.span().start() + " " + mention.surface() + "=" + id);
      }
    }
    assertEquals(expected, found);
  }
}
