package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.HEH;
import static org.fihrist.text.ArabicChars.KAF;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

import java.util.ArrayList;
import java.util.List;

/** The endings of Arabic inflection, written without vowels. */
final class Endings {

  /** Dual, nominative; imperfect dual. */
  static final String AN = spell(ALEF, NOON);

  /** Dual and masculine plural, oblique; imperfect of the second person feminine. */
  static final String IN = spell(YEH, NOON);

  /** Masculine plural, nominative; imperfect plural. */
  static final String UN = spell(WAW, NOON);

  /** Feminine plural. */
  static final String AT = spell(ALEF, TEH);

  /** Perfect plural with its silent alef; subjunctive and jussive plural. */
  static final String UA = spell(WAW, ALEF);

  /** Perfect dual feminine. */
  static final String TA = spell(TEH, ALEF);

  /** Perfect of the first person plural. */
  static final String NA = spell(NOON, ALEF);

  /** Perfect of the second person plural. */
  static final String TUM = spell(TEH, MEEM);

  private static final String HU = spell(HEH);
  private static final String HA = spell(HEH, ALEF);
  private static final String HUM = spell(HEH, MEEM);
  private static final String HUNNA = spell(HEH, NOON);
  private static final String HUMA = spell(HEH, MEEM, ALEF);
  private static final String KA = spell(KAF);
  private static final String KUM = spell(KAF, MEEM);
  private static final String KUMA = spell(KAF, MEEM, ALEF);
  private static final String MINE = spell(YEH);
  private static final String ME = spell(NOON, YEH);

  /** A pronoun suffix and how much rarer it makes a form, in hundredths of a nat. */
  record Enclitic(String letters, int rarity) {

    /** Whether it is a suffix of the third person. */
    boolean isThirdPerson() {
      return letters.charAt(0) == HEH;
    }

    /** Whether it is the suffix of the first person singular of nouns. */
    boolean isMine() {
      return letters.equals(MINE);
    }
  }

  private static final List<Enclitic> PERSONS =
      List.of(
          new Enclitic(HU, 200),
          new Enclitic(HA, 200),
          new Enclitic(HUM, 270),
          new Enclitic(HUNNA, 500),
          new Enclitic(HUMA, 450),
          new Enclitic(KA, 420),
          new Enclitic(KUM, 420),
          new Enclitic(KUMA, 650),
          new Enclitic(NA, 320));

  /** What is written after nouns. */
  static final List<Enclitic> OF_NOUNS = with(new Enclitic(MINE, 380));

  /** What is written after verbs. */
  static final List<Enclitic> OF_VERBS = with(new Enclitic(ME, 420));

  private Endings() {}

  /** A string of letters. */
  static String spell(char... letters) {
    return new String(letters);
  }

  private static List<Enclitic> with(Enclitic last) {
    List<Enclitic> all = new ArrayList<>(PERSONS);
    all.add(last);
    return List.copyOf(all);
  }
}
