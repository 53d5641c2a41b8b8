package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.fihrist.text.ArabicChars;

/** What holds for every mention of any text. */
class MentionLawsTest {

  private static final String LETTERS =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ\u064B\u0651\u0640\u200C \n،.\"-(5\uD83D";
  private static final EntityMatcher MATCHER =
      EntityMatcher.builder(
              Marked.gazetteer(
                  "1 PLACE مصر; 2 PLACE لبنان; 3 PERSON سالم بن عبد الله; 4 DEMONYM تونسي;"
                      + " 5 ROLE وزير الخارجية; 6 ORGANISATION حلف; 7 ROLE قائد; 8 PLACE كاليفورنيا;"
                      + " 9 GROUP المسلمون; 10 ORGANISATION الخطوط التونسية"))
          .backReference(true)
          .layered(true)
          .candidates(true)
          .misspelt(true)
          .build();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise = Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMaxLength(6);
    Arbitrary<String> names =
        Arbitraries.of(
            "مصر",
            "للبنان",
            "سالم بن عبد الله",
            "عبد الله",
            "التونسيين",
            "وزراء الخارجية",
            "بالحلف",
            "حلف",
            "كقائد",
            "كالفورنيا",
            "المسلمين",
            "الخطوط",
            "الدكتور ",
            "ومنظمة ",
            "سامي",
            "كاليفوزنيا",
            "وَالخطوط التونسية",
            " و",
            "ال",
            " ");
    return Arbitraries.frequencyOf(Tuple.of(3, names), Tuple.of(2, noise))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void spansHoldTheirSurfaceAndWholeWords(@ForAll("texts") String text) {
    int before = 0;
    for (EntityMention mention : MATCHER.match(text)) {
      int start = mention.span().start();
      int end = mention.span().end();
      int from = mention.proclitics().start();
      assertEquals(mention.surface(), text.substring(start, end));
      assertTrue(start >= before, () -> "out of order: " + mention);
      assertEquals(mention.proclitics().end(), start, () -> "proclitics apart: " + mention);
      assertTrue(from == 0 || !isLetter(text.charAt(from - 1)), () -> "starts inside: " + mention);
      assertTrue(isEnd(text, end), () -> "ends inside: " + mention);
      before = start;
    }
  }

  /* A closing quotation mark ends a word, whatever is glued to it. */
  private static boolean isEnd(String text, int end) {
    return end == text.length() || text.charAt(end - 1) == '"' || !isLetter(text.charAt(end));
  }

  private static boolean isLetter(char c) {
    return ArabicChars.isLetter(c);
  }
}
