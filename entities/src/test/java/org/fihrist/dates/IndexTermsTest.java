package org.fihrist.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fihrist.dates.IndexTerms.MillisRange;
import org.junit.jupiter.api.Test;

/** Mentions to ranges and keywords. */
class IndexTermsTest {

  private static DateMention mention(String text) {
    return DateParser.builder().build().parse(text).get(0);
  }

  @Test
  void aDayHasAllLevels() {
    assertEquals(
        List.of("197", "1975", "1975-06", "1975-W23", "1975-06-05"),
        IndexTerms.keywords(mention("5 يونيو 1975")));
  }

  @Test
  void aYearHasDecadeAndYear() {
    assertEquals(List.of("197", "1975"), IndexTerms.keywords(mention("عام 1975")));
  }

  @Test
  void theRangeIsHalfOpen() {
    assertEquals(
        new MillisRange(0, 86_400_000L), IndexTerms.range(mention("1 يناير 1970")).orElseThrow());
  }

  @Test
  void whatHasNoEndsHasNoRange() {
    assertEquals(true, IndexTerms.range(mention("ثلاثة أيام")).isEmpty());
    assertEquals(List.of(), IndexTerms.keywords(mention("ثلاثة أيام")));
  }
}
