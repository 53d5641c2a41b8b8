package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.NOON;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH;

/** Inflects the perfect of verbs and, through {@link ImperfectInflector}, the imperfect. */
final class VerbInflector {

  private static final int THIRD = 50;
  private static final int MIN_BEFORE_NOON = 4;
  private static final int PLURAL = 200;
  private static final int DUAL = 400;
  private static final int OTHER_PERSON = 300;
  private static final int PASSIVE = 200;

  private VerbInflector() {}

  /** Both tenses, active and passive, with pronoun suffixes. */
  static void inflect(Verb verb, FormSink sink) {
    perfect(verb, sink);
    for (String imperfect : verb.imperfects()) {
      ImperfectInflector.inflect(verb, imperfect, sink);
    }
    PassiveInflector.inflect(
        verb, (form, slots, rarity) -> sink.accept(form, slots, rarity + PASSIVE));
  }

  private static void perfect(Verb verb, FormSink sink) {
    String stem = verb.perfect();
    if (verb.doubled()) {
      vowelEndings(stem, sink);
      consonantEndings(stem + Spelling.last(stem), sink);
    } else if (verb.isHollow()) {
      vowelEndings(stem, sink);
      consonantEndings(Spelling.hollowed(stem), sink);
    } else {
      switch (Spelling.last(stem)) {
        case ALEF_MAKSURA -> defective(stem, YEH, sink);
        case ALEF -> defective(stem, WAW, sink);
        case YEH -> finalYeh(stem, sink);
        default -> sound(stem, sink);
      }
    }
  }

  private static void sound(String stem, FormSink sink) {
    vowelEndings(stem, sink);
    consonantEndings(stem, sink);
  }

  /** A perfect that ends in yeh: the yeh falls before the plural's ending only. */
  static void finalYeh(String stem, FormSink sink) {
    suffixable(stem, THIRD, sink);
    suffixable(stem + TEH, THIRD, sink);
    sink.accept(stem + ALEF, Slots.BARE, DUAL);
    sink.accept(stem + Endings.TA, Slots.BARE, DUAL);
    plural(Spelling.chop(stem), sink);
    consonantEndings(stem, sink);
  }

  private static void defective(String stem, char radical, FormSink sink) {
    String root = Spelling.chop(stem);
    sink.accept(stem, Slots.BARE, THIRD);
    suffixes(root + ALEF, THIRD, sink);
    suffixable(root + TEH, THIRD, sink);
    sink.accept(root + Endings.TA, Slots.BARE, DUAL);
    sink.accept(root + radical + ALEF, Slots.BARE, DUAL);
    plural(root, sink);
    consonantEndings(root + radical, sink);
  }

  /** The third persons, whose endings begin with a vowel. */
  private static void vowelEndings(String stem, FormSink sink) {
    suffixable(stem, THIRD, sink);
    suffixable(stem + TEH, THIRD, sink);
    sink.accept(stem + Endings.TA, Slots.BARE, DUAL);
    sink.accept(Spelling.appendAlef(stem, Endings.spell(ALEF)), Slots.BARE, DUAL);
    plural(stem, sink);
    if (Spelling.last(stem) == ALEF_HAMZA_ABOVE || Spelling.last(stem) == HAMZA) {
      plural(Spelling.withLast(stem, WAW_HAMZA), sink);
      plural(Spelling.withLast(stem, HAMZA), sink);
    }
  }

  /** The first and second persons and the feminine plural. */
  private static void consonantEndings(String stem, FormSink sink) {
    if (Spelling.last(stem) != TEH) {
      suffixable(stem + TEH, OTHER_PERSON, sink);
    }
    String we = Spelling.last(stem) == NOON ? stem + ALEF : stem + Endings.NA;
    suffixable(we, OTHER_PERSON, sink);
    if (stem.length() > 2) {
      sink.accept(stem + Endings.TUM, Slots.BARE, OTHER_PERSON + PLURAL);
    }
    if (takesNoon(stem)) {
      sink.accept(stem + NOON, Slots.BARE, DUAL);
    }
  }

  /**
   * Whether the feminine plural is made: after a short stem's meem it looks like a word glued to
   * the preposition min, which is far commoner. For the same reason short stems make no second
   * person plural, which looks like one glued to the verb of completion.
   */
  static boolean takesNoon(String stem) {
    boolean looksGlued = Spelling.last(stem) == MEEM && stem.length() < MIN_BEFORE_NOON;
    return Spelling.last(stem) != NOON && !looksGlued;
  }

  private static void plural(String root, FormSink sink) {
    sink.accept(root + Endings.UA, Slots.BARE, PLURAL);
    suffixes(root + WAW, PLURAL, sink);
  }

  private static void suffixable(String form, int rarity, FormSink sink) {
    sink.accept(form, Slots.BARE, rarity);
    suffixes(form, rarity, sink);
  }

  private static void suffixes(String form, int rarity, FormSink sink) {
    boolean madda = Spelling.last(form) == ALEF_MADDA;
    for (Endings.Enclitic pronoun : Endings.OF_VERBS) {
      if (!madda) {
        sink.accept(form + pronoun.letters(), Slots.BARE, rarity + pronoun.rarity());
      }
    }
  }
}
