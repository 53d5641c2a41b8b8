package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.SEEN;
import static org.fihrist.text.ArabicChars.SHADDA;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

import java.util.List;

/**
 * A verb as the stem file spells it: the perfect of the third person, with shadda where a letter is
 * doubled, and the imperfect where the perfect does not tell it.
 *
 * @param perfect the letters of the perfect, without shadda
 * @param measure the verb's measure
 * @param doubled whether the last radical is doubled
 * @param imperfects the imperfects of the third person masculine
 */
record Verb(String perfect, Measure measure, boolean doubled, List<String> imperfects) {

  /** The measures, by the numerals that grammars of Arabic use; QUAD for four radicals. */
  enum Measure {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    X,
    QUAD,
    QUAD_V
  }

  /**
   * Reads a verb.
   *
   * @param words the perfect, then the imperfects that are not the measure's own
   * @throws IllegalArgumentException if the imperfect has to be said and is not
   */
  static Verb parse(List<String> words) {
    String spelt = words.get(0);
    boolean doubled = Spelling.last(spelt) == SHADDA;
    int shadda = spelt.indexOf(SHADDA);
    boolean doubledMiddle = shadda >= 0 && shadda < spelt.length() - 1;
    StringBuilder letters = new StringBuilder(spelt);
    for (int at = shadda; at >= 0; at = letters.indexOf(String.valueOf(SHADDA))) {
      letters.deleteCharAt(at);
    }
    String perfect = letters.toString();
    Measure measure = measure(perfect, doubledMiddle, doubled);
    List<String> imperfects = words.subList(1, words.size());
    if (imperfects.isEmpty()) {
      imperfects = List.of(imperfect(perfect, measure, doubled));
    }
    for (String imperfect : imperfects) {
      if (imperfect.charAt(0) != YEH || imperfect.length() < 3) {
        throw new IllegalArgumentException("not an imperfect: " + imperfect);
      }
    }
    return new Verb(perfect, measure, doubled, List.copyOf(imperfects));
  }

  private static Measure measure(String perfect, boolean doubledMiddle, boolean doubled) {
    char first = perfect.charAt(0);
    int length = perfect.length() + (doubled ? 1 : 0) + (first == ALEF_MADDA ? 1 : 0);
    char second = perfect.charAt(1);
    if (doubledMiddle) {
      return first == TEH && perfect.length() == 4 ? Measure.V : Measure.II;
    }
    if (length <= 3) {
      return Measure.I;
    }
    if (first == ALEF) {
      return derivedInAlef(perfect, length);
    }
    if (first == ALEF_MADDA || (first == ALEF_HAMZA_ABOVE && second != ALEF)) {
      return Measure.IV;
    }
    if (second == ALEF) {
      return Measure.III;
    }
    if (first == TEH && length == 5) {
      return perfect.charAt(2) == ALEF ? Measure.VI : Measure.QUAD_V;
    }
    return Measure.QUAD;
  }

  private static Measure derivedInAlef(String perfect, int length) {
    if (length >= 6 && perfect.charAt(1) == SEEN && perfect.charAt(2) == TEH) {
      return Measure.X;
    }
    boolean seventh = perfect.charAt(1) == NOON && perfect.charAt(2) != TEH;
    return seventh ? Measure.VII : Measure.VIII;
  }

  private static String imperfect(String perfect, Measure measure, boolean doubled) {
    return switch (measure) {
      case I -> firstMeasure(perfect, doubled);
      case II, III, QUAD -> YEH + finalYeh(hamzaOnWaw(perfect));
      case IV -> YEH + finalYeh(hollowYeh(fourth(perfect)));
      case V, VI, QUAD_V -> YEH + perfect;
      case VII, VIII -> YEH + finalYeh(perfect.substring(1));
      case X -> YEH + finalYeh(hollowYeh(perfect.substring(1)));
    };
  }

  private static String firstMeasure(String perfect, boolean doubled) {
    boolean weak =
        perfect.charAt(0) == WAW
            || perfect.charAt(0) == ALEF_HAMZA_ABOVE
            || (!doubled && isHollow(perfect))
            || "\u0649\u0627\u064A".indexOf(Spelling.last(perfect)) >= 0;
    if (weak || perfect.length() < 2 || (perfect.length() == 2 && !doubled)) {
      throw new IllegalArgumentException("the imperfect has to be written out: " + perfect);
    }
    return YEH + perfect;
  }

  private static String fourth(String perfect) {
    String rest = perfect.substring(1);
    return perfect.charAt(0) == ALEF_MADDA ? WAW_HAMZA + rest : rest;
  }

  private static String hamzaOnWaw(String perfect) {
    if (perfect.charAt(0) == ALEF_HAMZA_ABOVE) {
      return WAW_HAMZA + perfect.substring(1);
    }
    return perfect.charAt(0) == ALEF_MADDA ? "" + WAW_HAMZA + ALEF + perfect.substring(1) : perfect;
  }

  private static String finalYeh(String stem) {
    return switch (Spelling.last(stem)) {
      case ALEF_MAKSURA -> Spelling.withLast(stem, YEH);
      case ALEF_HAMZA_ABOVE -> Spelling.withLast(stem, YEH_HAMZA);
      default -> stem;
    };
  }

  private static String hollowYeh(String stem) {
    return isHollow(stem) ? Spelling.withPenult(stem, YEH) : stem;
  }

  /** Whether the middle radical is an alef in the perfect. */
  boolean isHollow() {
    return !doubled && isHollow(perfect);
  }

  private static boolean isHollow(String letters) {
    return letters.length() > 2
        && Spelling.fromEnd(letters, 1) == ALEF
        && Spelling.last(letters) != ALEF_MAKSURA;
  }

  /** Whether the last radical is weak. */
  boolean isDefective() {
    char last = Spelling.last(perfect);
    return last == ALEF_MAKSURA || last == ALEF || last == YEH;
  }
}
