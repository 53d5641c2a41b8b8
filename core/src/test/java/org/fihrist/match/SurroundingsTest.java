package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.fihrist.text.LetterFolds;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final char HAMZA_ABOVE = '\u0654';

  /** What the platform's normalizer makes of a letter, any two deleted units and U+0654. */
  @Test
  void hamzaJoinsItsSeatWhereTheNormalizerSaysSo() {
    String between =
        "\u064E\u0651\u0670\u0653\u0655\u065F\u0610\u06DC\u06E3\u0301\u0327\u0345\uFE0F\u200F";
    int joined = 0;
    for (char seat = '\u0620'; seat < '\uFEFF'; seat++) {
      byte kind = Folds.of(seat);
      if (kind != Folds.WAW && kind != Folds.YEH) {
        continue;
      }
      joined += check(seat, "") ? 1 : 0;
      for (char first : between.toCharArray()) {
        joined += check(seat, "" + first) ? 1 : 0;
        for (char second : between.toCharArray()) {
          joined += check(seat, "" + first + second) ? 1 : 0;
        }
      }
    }
    assertTrue(joined > 1000, "only " + joined);
  }

  private static boolean check(char seat, String between) {
    String text = seat + between + HAMZA_ABOVE;
    String visible = text.replace("\u200F", "");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFKC);
    char letter = LetterFolds.match(composed.charAt(0));
    boolean joins = letter == '\u0624' || letter == '\u0626';
    Window window = new Window();
    window.reset(0);
    window.ensure(text.length());
    text.getChars(0, text.length(), window.chars, 0);
    window.length = text.length();
    boolean alone = Folds.of(seat) == Folds.WAW && Folds.hasHamza(seat);
    assertEquals(joins, alone || Surroundings.isHamzaSeat(window, 0, text.length() - 1), text);
    return joins;
  }
}
