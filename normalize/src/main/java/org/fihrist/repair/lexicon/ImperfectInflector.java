package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

/** Inflects the imperfect in its three moods: persons, plural and dual, pronoun suffixes. */
final class ImperfectInflector {

  private static final int THIRD = 60;
  private static final int FIRST = 280;
  private static final int PLURAL = 200;
  private static final int DUAL = 400;
  private static final int RARE = 450;

  private final FormSink sink;
  private final boolean enclitics;

  private ImperfectInflector(FormSink sink, boolean enclitics) {
    this.sink = sink;
    this.enclitics = enclitics;
  }

  /** All forms of one imperfect of a verb. */
  static void inflect(Verb verb, String imperfect, FormSink sink) {
    new ImperfectInflector(sink, true).stem(verb, imperfect.substring(1));
  }

  /** The forms of an imperfect passive, which takes no suffixes here. */
  static void inflectPassive(Verb verb, String imperfect, FormSink sink) {
    new ImperfectInflector(sink, false).stem(verb, imperfect.substring(1));
  }

  private void stem(Verb verb, String stem) {
    if (isWeakEnd(stem) && verb.isDefective()) {
      defective(stem);
      return;
    }
    singular(stem, THIRD);
    plurals(stem);
    duals(Spelling.appendAlef(stem, Endings.spell(ALEF)));
    if (verb.isHollow()) {
      singular(Spelling.hollowed(stem), RARE);
      if (VerbInflector.takesNoon(stem)) {
        others(Spelling.hollowed(stem) + NOON, RARE);
      }
    } else if (verb.doubled()) {
      singular(stem + Spelling.last(stem), RARE);
      others(stem + Spelling.last(stem) + NOON, RARE);
    } else if (VerbInflector.takesNoon(stem)) {
      others(stem + NOON, RARE);
    }
    hamzaOnAlef(stem);
  }

  private static boolean isWeakEnd(String stem) {
    char last = Spelling.last(stem);
    return stem.length() > 1 && (last == YEH || last == WAW || last == ALEF_MAKSURA);
  }

  private void defective(String stem) {
    String root = Spelling.chop(stem);
    char last = Spelling.last(stem);
    String vocalic = last == ALEF_MAKSURA ? root + YEH : stem;
    everyPerson(stem, THIRD);
    everyPersonSuffixed(last == ALEF_MAKSURA ? root + ALEF : stem, THIRD);
    if (root.length() > 1) {
      singular(root, RARE);
    }
    plurals(root);
    duals(vocalic + ALEF);
    others(vocalic + NOON, RARE);
  }

  private void hamzaOnAlef(String stem) {
    if (Spelling.last(stem) == HAMZA) {
      plurals(Spelling.withLast(stem, WAW_HAMZA));
      plurals(Spelling.withLast(stem, YEH_HAMZA));
    }
    if (Spelling.last(stem) == ALEF_HAMZA_ABOVE) {
      plurals(Spelling.withLast(stem, WAW_HAMZA));
      plurals(Spelling.withLast(stem, HAMZA));
      everyPersonSuffixed(Spelling.withLast(stem, WAW_HAMZA), RARE);
    }
  }

  /** Third, second and first persons without ending. */
  private void singular(String stem, int rarity) {
    everyPerson(stem, rarity);
    everyPersonSuffixed(stem, rarity);
  }

  private void everyPerson(String stem, int rarity) {
    others(stem, rarity);
    sink.accept(NOON + stem, Slots.IMPERFECT, rarity + FIRST);
    sink.accept(firstPerson(stem), Slots.IMPERFECT, rarity + FIRST);
  }

  private void everyPersonSuffixed(String stem, int rarity) {
    suffixed(YEH + stem, rarity);
    suffixed(TEH + stem, rarity);
    suffixed(NOON + stem, rarity + FIRST);
    suffixed(firstPerson(stem), rarity + FIRST);
  }

  /** The first person's alef makes a madda with a hamza that follows. */
  private static String firstPerson(String stem) {
    return stem.charAt(0) == ALEF_HAMZA_ABOVE
        ? ALEF_MADDA + stem.substring(1)
        : ALEF_HAMZA_ABOVE + stem;
  }

  private void plurals(String root) {
    others(root + Endings.UN, PLURAL);
    others(root + Endings.UA, PLURAL);
    others(root + Endings.IN, RARE);
    suffixed(YEH + root + WAW, PLURAL);
    suffixed(TEH + root + WAW, PLURAL + FIRST);
    suffixed(YEH + root + Endings.UN, PLURAL);
    suffixed(TEH + root + Endings.UN, PLURAL + FIRST);
  }

  private void duals(String stem) {
    others(stem + NOON, DUAL);
    others(stem, DUAL);
  }

  private void others(String ending, int rarity) {
    sink.accept(YEH + ending, Slots.IMPERFECT, rarity);
    sink.accept(TEH + ending, Slots.IMPERFECT, rarity);
  }

  private void suffixed(String form, int rarity) {
    if (enclitics) {
      for (Endings.Enclitic pronoun : Endings.OF_VERBS) {
        sink.accept(form + pronoun.letters(), Slots.IMPERFECT, rarity + pronoun.rarity());
      }
    }
  }
}
