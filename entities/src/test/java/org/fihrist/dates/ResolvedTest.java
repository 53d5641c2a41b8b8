package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All that is said of an expression, one a line of {@code resolved.txt}: kind, value, modifier,
 * range, amount, notes, whether it is open, and the other readings.
 */
class ResolvedTest {

  @Test
  void eachLineIsResolvedAsItSays() {
    DateParser model = DateParser.builder().build();
    DateParser parser = model;
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String line : ExpressionsTest.lines("resolved.txt")) {
      if (line.startsWith("@ ")) {
        parser = parser(model, line.split(" "));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases++;
        String text = line.split("\\|", -1)[0];
        StringBuilder found = new StringBuilder(text);
        parser.parse(text).forEach(mention -> describe(mention, text, found));
        if (!found.toString().equals(line)) {
          wrong.add(line + "\n     but " + found);
        }
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(cases >= 200, "cases: " + cases);
  }

  private static DateParser parser(DateParser model, String[] settings) {
    DateParser.Builder builder = model.toBuilder().preference(Preference.valueOf(settings[2]));
    if (!settings[1].equals("-")) {
      builder.reference(LocalDateTime.parse(settings[1]));
    }
    return builder.build();
  }

  private static void describe(DateMention mention, String text, StringBuilder out) {
    out.append('|').append(mention.surface().equals(text) ? "=" : mention.surface());
    out.append('|').append(mention.kind()).append(' ').append(mention.value());
    mention.mod().ifPresent(mod -> out.append(' ').append(mod));
    out.append(' ').append(mention.from().map(ResolvedTest::time).orElse("-"));
    out.append(' ').append(mention.to().map(ResolvedTest::time).orElse("-"));
    mention.amount().ifPresent(amount -> out.append(' ').append(amount));
    out.append(' ').append(mention.notes());
    out.append(mention.isResolved() ? "" : " open");
    if (!mention.alternatives().isEmpty()) {
      List<String> others =
          mention.alternatives().stream().map(DateMention.Reading::value).toList();
      out.append(" or ").append(others);
    }
  }

  /* A day where it is the first instant of one. */
  private static String time(LocalDateTime time) {
    return time.toString().replace("T00:00", "");
  }
}
