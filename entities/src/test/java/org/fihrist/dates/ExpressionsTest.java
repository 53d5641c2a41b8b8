package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Expressions one a line: every unit, numeral, form and order of what is read, and its value. */
class ExpressionsTest {

  @Test
  void eachLineIsReadAsItSays() throws IOException {
    DateParser model = DateParser.builder().build();
    DateParser parser = model;
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@ ")) {
        String[] parts = line.split(" ");
        parser =
            model.toBuilder()
                .reference(LocalDateTime.parse(parts[1]))
                .preference(Preference.valueOf(parts[2]))
                .build();
        continue;
      }
      cases++;
      String text = line.split("\\|", -1)[0];
      StringBuilder found = new StringBuilder(text);
      for (DateMention mention : parser.parse(text)) {
        String surface = mention.surface().equals(text) ? "=" : mention.surface();
        found.append('|').append(surface).append('|').append(mention.value());
      }
      if (!found.toString().equals(line)) {
        wrong.add(line + " but " + found);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(cases >= 1000, "cases: " + cases);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ExpressionsTest.class.getResourceAsStream("expressions.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }
}
