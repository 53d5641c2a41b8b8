package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

/** Dates in news paragraphs, and the sentences of news in which there are none. */
final class NewsGoldTest {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /* from and to are empty where the line gives no range. */
  private record Expected(Span span, String kind, String value, String from, String to) {

    boolean isMetBy(DateMention mention) {
      boolean named = kind.equals(mention.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      boolean ranged =
          from.isEmpty()
              || mention.from().map(Object::toString).orElse("").equals(from)
                  && mention.to().map(Object::toString).orElse("").equals(to);
      return named && ranged && mention.value().equals(value);
    }
  }

  private record Paragraph(String text, LocalDate reference, List<Expected> expected) {}

  @Test
  void paragraphsHaveTheirExpressions() throws IOException {
    int expected = 0;
    int exact = 0;
    int valued = 0;
    int spurious = 0;
    StringBuilder report = new StringBuilder();
    for (Paragraph paragraph : paragraphs()) {
      List<DateMention> found =
          DateParser.builder()
              .reference(paragraph.reference.atStartOfDay())
              .build()
              .parse(paragraph.text);
      for (Expected each : paragraph.expected) {
        expected++;
        DateMention mention = overlapping(found, each.span);
        boolean spanRight = mention != null && mention.span().equals(each.span);
        boolean valueRight = mention != null && each.isMetBy(mention);
        exact += spanRight ? 1 : 0;
        valued += valueRight ? 1 : 0;
        if (!spanRight || !valueRight) {
          report.append("expected ").append(each.span.of(paragraph.text)).append(" = ");
          report.append(each.value).append(", found ");
          report.append(mention == null ? "nothing" : mention.toString());
          report.append('\n');
        }
      }
      for (DateMention mention : found) {
        if (paragraph.expected.stream().noneMatch(e -> e.span.overlaps(mention.span()))) {
          spurious++;
          report.append("not expected: ").append(mention.surface()).append('\n');
        }
      }
    }
    String figures =
        String.format(
            "%d expressions: %d exact spans, %d values; %d not expected%n",
            expected, exact, valued, spurious);
    System.out.print(figures);
    assertTrue(expected > 140, figures);
    if (exact < 0.95 * expected || valued < 0.95 * expected || spurious > 0.02 * expected) {
      fail(figures + report);
    }
  }

  @Test
  void sentencesWithoutDatesStaySo() throws IOException {
    DateParser parser =
        DateParser.builder().reference(LocalDate.of(2014, 1, 17).atStartOfDay()).build();
    int sentences = 0;
    List<String> hits = new ArrayList<>();
    for (String line : lines("no-dates.txt")) {
      if (!line.startsWith("#")) {
        sentences++;
        List<DateMention> found = parser.parse(line);
        if (!found.isEmpty()) {
          hits.add(found.get(0).surface() + " in: " + line);
        }
      }
    }
    assertTrue(sentences >= 600);
    assertTrue(hits.size() <= 0.01 * sentences, hits.size() + ":\n" + String.join("\n", hits));
  }

  private static DateMention overlapping(List<DateMention> found, Span span) {
    return found.stream().filter(m -> m.span().overlaps(span)).findFirst().orElse(null);
  }

  private static List<Paragraph> paragraphs() throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    LocalDate reference = LocalDate.EPOCH;
    for (String line : lines("news-gold.txt")) {
      if (line.startsWith("@ ")) {
        reference = LocalDate.parse(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        paragraphs.add(paragraph(line, reference));
      }
    }
    return paragraphs;
  }

  private static Paragraph paragraph(String line, LocalDate reference) {
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    int from = 0;
    for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, from)) {
      int close = line.indexOf(CLOSE, open);
      String[] parts = line.substring(open + OPEN.length(), close).split("\\|");
      text.append(line, from, open);
      int start = text.length();
      text.append(parts[0]);
      boolean ranged = parts.length > 4;
      expected.add(
          new Expected(
              new Span(start, text.length()),
              parts[1],
              parts[2],
              ranged ? parts[3] : "",
              ranged ? parts[4] : ""));
      from = close + CLOSE.length();
    }
    text.append(line.substring(from));
    return new Paragraph(text.toString(), reference, expected);
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NewsGoldTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }
}
