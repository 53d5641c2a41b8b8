package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDateTime;

/**
 * A fuzz target. A normal build runs the kept inputs; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=DateFuzzTest} looks for more.
 */
class DateFuzzTest {

  private static final DateParser PARSER = DateParser.builder().build();

  @FuzzTest(maxDuration = "10m")
  void mentionsAreInOrderAndInside(FuzzedDataProvider data) {
    LocalDateTime reference =
        LocalDateTime.of(data.consumeInt(1, 9000), data.consumeInt(1, 12), 28, 23, 59);
    Preference preference = data.pickValue(Preference.values());
    String text = data.consumeRemainingAsString();
    DateParser parser = PARSER.toBuilder().reference(reference).preference(preference).build();
    int end = 0;
    for (DateMention mention : parser.parse(text)) {
      assertTrue(mention.span().start() >= end, text);
      end = mention.span().end();
      assertEquals(mention.span().of(text), mention.surface());
      assertTrue(
          mention.from().isEmpty()
              || mention.to().isEmpty()
              || !mention.to().get().isBefore(mention.from().get()),
          text);
    }
  }
}
