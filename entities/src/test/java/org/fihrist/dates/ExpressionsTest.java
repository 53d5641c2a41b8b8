package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expressions one a line: every unit, numeral, form and order of what is read, and its value. */
class ExpressionsTest {

  /* A line of the list, the reference and preference that it is read with, and what is found. */
  private record Case(
      String line, LocalDateTime reference, Preference preference, List<DateMention> found) {

    String text() {
      return line.split("\\|", -1)[0];
    }
  }

  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    DateParser model = DateParser.builder().build();
    DateParser parser = model;
    LocalDateTime reference = LocalDateTime.MIN;
    Preference preference = Preference.NEWS;
    List<Case> cases = new ArrayList<>();
    for (String line : lines("expressions.txt")) {
      if (line.startsWith("@ ")) {
        String[] parts = line.split(" ");
        reference = LocalDateTime.parse(parts[1]);
        preference = Preference.valueOf(parts[2]);
        parser = model.toBuilder().reference(reference).preference(preference).build();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(line, reference, preference, parser.parse(line.split("\\|", -1)[0])));
      }
    }
    return cases;
  }

  @Test
  void eachLineIsReadAsItSays() {
    List<String> wrong = new ArrayList<>();
    for (Case c : CASES) {
      StringBuilder found = new StringBuilder(c.text());
      for (DateMention mention : c.found()) {
        String surface = mention.surface().equals(c.text()) ? "=" : mention.surface();
        found.append('|').append(surface).append('|').append(mention.value());
      }
      if (!found.toString().equals(c.line())) {
        wrong.add(c.line() + " but " + found);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(CASES.size() >= 1000, "cases: " + CASES.size());
  }

  /* The range is that of the value, or as the modifier narrows and bounds it. */
  @Test
  void eachRangeIsThatOfTheValue() {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (Case c : CASES) {
      for (DateMention mention : c.found()) {
        Optional<Timex> range = Timex.of(mention.value());
        if (range.isPresent()) {
          checked++;
          if (!fits(mention, range.get(), c.reference())) {
            wrong.add(c.line() + " " + mention.mod() + " " + mention.from() + " " + mention.to());
          }
        }
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(checked >= 800, "checked: " + checked);
  }

  private static boolean fits(DateMention mention, Timex range, LocalDateTime reference) {
    LocalDateTime from = mention.from().orElse(LocalDateTime.MIN);
    LocalDateTime to = mention.to().orElse(LocalDateTime.MAX);
    return switch (mention.mod().orElse(Modifier.APPROX)) {
      case BEFORE -> mention.from().isEmpty() && (to.equals(range.from()) || to.equals(range.to()));
      case AFTER ->
          !from.isBefore(range.from())
              && !from.isAfter(range.to())
              && (mention.to().isEmpty() || to.equals(reference));
      case START -> from.equals(range.from()) && !to.isAfter(range.to());
      case MID -> from.isAfter(range.from()) && to.isBefore(range.to());
      case END -> !from.isBefore(range.from()) && to.equals(range.to());
      default -> from.equals(range.from()) && to.equals(range.to());
    };
  }

  /* What no reference is needed for is the same with one and without, and is always settled. */
  @Test
  void withoutAReferenceNothingIsResolvedThatNeedsOne() {
    DateParser parser = DateParser.builder().build();
    List<String> wrong = new ArrayList<>();
    for (Case c : CASES) {
      for (DateMention mention : parser.parse(c.text())) {
        boolean ranged = mention.from().isPresent() || mention.to().isPresent();
        boolean own = mention.timex().equals(mention.value()) && mention.alternatives().isEmpty();
        boolean unknown = mention.value().indexOf('X') >= 0;
        boolean open = mention.value().startsWith("X") && mention.value().indexOf('/') < 0;
        if (!own || ranged && open || unknown == mention.isResolved() && !isNarrative(mention)) {
          wrong.add(c.line() + " " + mention);
        }
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static boolean isNarrative(DateMention mention) {
    return mention.notes().contains(Note.NARRATIVE);
  }

  /* The value of the words alone does not depend on where the text stands. */
  @Test
  void theWordsAloneHaveOneValue() {
    DateParser other =
        DateParser.builder()
            .reference(LocalDateTime.parse("1999-08-17T00:15"))
            .preference(Preference.NEAREST)
            .build();
    List<String> wrong = new ArrayList<>();
    for (Case c : CASES) {
      List<String> here = c.found().stream().map(m -> m.span() + " " + m.timex()).toList();
      List<String> there =
          other.parse(c.text()).stream().map(m -> m.span() + " " + m.timex()).toList();
      if (!here.equals(there)) {
        wrong.add(c.line() + ": " + here + " but " + there);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  /* Paragraphs of a long text are read as each of them after another word. */
  @Test
  void paragraphsAreReadAsEachAlone() {
    DateParser parser = DateParser.builder().build();
    String before = "كتاب\n\n";
    StringBuilder text = new StringBuilder();
    CASES.forEach(c -> text.append(before).append(c.text()).append("\n\n"));
    List<DateMention> found = parser.parse(text);
    List<String> wrong = new ArrayList<>();
    int start = 0;
    for (Case c : CASES) {
      int from = start;
      int end = from + before.length() + c.text().length();
      List<String> alone = values(parser.parse(before + c.text()));
      List<String> here =
          values(
              found.stream()
                  .filter(m -> m.span().start() >= from && m.span().end() <= end)
                  .toList());
      if (!alone.equals(here)) {
        wrong.add(c.line() + ": " + alone + " but " + here);
      }
      start = end + 2;
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  private static List<String> values(List<DateMention> mentions) {
    return mentions.stream().map(m -> m.surface() + " " + m.value()).toList();
  }

  static List<String> lines(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExpressionsTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
