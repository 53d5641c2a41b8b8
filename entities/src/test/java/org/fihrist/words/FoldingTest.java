package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;
import org.junit.jupiter.api.Test;

/** The tables against the JDK's characters and its normalizer, unit by unit. */
class FoldingTest {

  @Test
  void everyUnitHasTheLetterOfItsCompatibilityForm() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      if (Folding.classOf(c) == Folding.LETTER) {
        char expected = isOneOfMany(c) ? '\u4E00' : folded(c);
        assertEquals(expected, Folding.fold(c), Integer.toHexString(i));
      }
    }
  }

  /* Ideographs and syllables of Hangul, which no vocabulary has. */
  private static boolean isOneOfMany(char c) {
    return c >= '\u3400' && c <= '\u4DB5'
        || c >= '\u4E00' && c <= '\u9FEF'
        || c >= '\uAC00' && c <= '\uD7A3';
  }

  private static char folded(char c) {
    String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    boolean arabic = c >= '\uFB50' && c <= '\uFEFC';
    boolean single = form.length() == 1 || Folding.isLamAlef(c);
    char plain = LetterFolds.search(arabic && single ? form.charAt(0) : c);
    return switch (plain) {
      case ArabicChars.YEH_HAMZA -> ArabicChars.YEH;
      case ArabicChars.WAW_HAMZA -> ArabicChars.WAW;
      default -> Character.toLowerCase(plain);
    };
  }

  @Test
  void everyUnitHasTheClassOfTheJdk() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean tatweel = c == ArabicChars.TATWEEL;
      boolean letter = Character.isLetter(c) && !tatweel && !ArabicChars.isMark(c);
      assertEquals(letter, Folding.classOf(c) == Folding.LETTER, Integer.toHexString(i));
      assertEquals(
          Character.isDigit(c), Folding.classOf(c) == Folding.DIGIT, Integer.toHexString(i));
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      assertEquals(space, Folding.classOf(c) == Folding.SPACE, Integer.toHexString(i));
    }
  }

  /* What the filter refuses, the slow way does not find either. */
  @Test
  void theFilterMissesNoWord() {
    long seed = 20170429;
    Random random = new Random(seed);
    byte[] compiled = new LexiconBuilder().read("/org/fihrist/numbers/numbers.txt").compile();
    Lexicon lexicon = Lexicon.read("numbers", compiled);
    List<String> words =
        List.of(
            "عشرون", "ألفين", "ثلاثمئة", "مليون", "الثانية", "أول", "نصف", "المئة", "كتاب", "عشر");
    List<String> prefixes =
        List.of("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ولل", "س");
    String marks = "\u064E\u0651\u0640\u200F\u0621";
    int known = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder(prefixes.get(random.nextInt(prefixes.size())));
      text.append(words.get(random.nextInt(words.size())));
      if (random.nextInt(4) == 0) {
        text.append(words.get(random.nextInt(words.size())));
      }
      for (int k = random.nextInt(4); k > 0; k--) {
        text.insert(1 + random.nextInt(text.length() - 1), marks.charAt(random.nextInt(5)));
      }
      int end = text.length();
      boolean found =
          WordForms.analyse(lexicon, text, 0, end) >= 0
              || WordForms.glue(lexicon, text, 0, end) >= 0;
      known += found ? 1 : 0;
      assertTrue(!found || lexicon.isPossible(text, 0, end), () -> text + ", seed " + seed);
    }
    assertTrue(known > 50_000, "known words: " + known);
  }
}
