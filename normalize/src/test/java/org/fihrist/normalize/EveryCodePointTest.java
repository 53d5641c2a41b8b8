package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

/** Every code point alone, between two letters, and after a space. */
class EveryCodePointTest {

  private static final ArabicNormalizer[] PROFILES = {
    ArabicNormalizer.CLEAN,
    ArabicNormalizer.RESTORE,
    ArabicNormalizer.SEARCH,
    ArabicNormalizer.MATCH
  };

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Test
  void theLawsHold() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += step(c)) {
      String unit = new String(Character.toChars(c));
      check(unit);
      check("ب" + unit + "ب");
      check("ب " + unit);
    }
  }

  /** Planes 3 to 13, 15 and 16 have nothing that a rule knows: a sample, at night all of them. */
  private static int step(int c) {
    int plane = c >>> 16;
    return plane < 3 || plane == 14 || Boolean.getBoolean("fihrist.nightly") ? 1 : 61;
  }

  private void check(String text) {
    String[] results = new String[PROFILES.length];
    for (int i = 0; i < PROFILES.length; i++) {
      String result = PROFILES[i].normalize(text);
      results[i] = result;
      assertEquals(result, PROFILES[i].normalize(result), text);
      boolean broken =
          result.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
      assertTrue(broken || nfc.isNormalized(result), text);
    }
    assertEquals(results[2], ArabicNormalizer.SEARCH.normalize(results[0]), text);
    assertEquals(results[3], ArabicNormalizer.MATCH.normalize(results[2]), text);
  }

  @Test
  void cleanIsNfcWhereNoOtherRuleHolds() {
    for (int c = 0xA1; c <= Character.MAX_CODE_POINT; c++) {
      String text = "ب" + new String(Character.toChars(c)) + "ب";
      boolean form = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
      String composed = nfc.normalize(text);
      if (!form && composed.codePoints().noneMatch(EveryCodePointTest::isTouched)) {
        assertEquals(composed, ArabicNormalizer.CLEAN.normalize(text));
      }
    }
  }

  /** Invisible, white, tatweel, or punctuation that gets a space. */
  private static boolean isTouched(int c) {
    return c <= Character.MAX_VALUE
        && (Invisibles.isInvisible((char) c)
            || c == 0x200D
            || c == 0x640
            || WhiteSpace.is((char) c)
            || Signs.isMark((char) c)
            || Signs.isOpener((char) c)
            || Signs.isCloser((char) c));
  }
}
