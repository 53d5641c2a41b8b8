package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;

import org.fihrist.repair.lexicon.Endings.Enclitic;

/** Inflects nouns and adjectives: number, gender, the accusative's alef, pronoun suffixes. */
final class NominalInflector {

  private static final int PLAIN = 60;
  private static final int ACCUSATIVE = 200;
  private static final int PLURAL = 120;
  private static final int DUAL = 300;
  private static final int CONSTRUCT_DUAL = 350;

  private final boolean enclitics;

  /**
   * An inflector.
   *
   * @param enclitics whether pronouns are written after the forms, as after nouns, not adjectives
   */
  NominalInflector(boolean enclitics) {
    this.enclitics = enclitics;
  }

  /** A singular: alone, with the accusative's alef, with suffixes, and its dual. */
  void singular(String stem, FormSink sink) {
    inflect(stem, PLAIN, sink);
    dual(stem, sink);
  }

  /** A broken plural or a verbal noun: as a singular, but without the dual. */
  void withoutDual(String plural, FormSink sink) {
    inflect(plural, PLAIN, sink);
  }

  /** The feminine in teh marbuta with its dual. */
  void feminine(String stem, FormSink sink) {
    String base = Spelling.last(stem) == ALEF_MAKSURA ? Spelling.withLast(stem, ALEF) : stem;
    singular(base + TEH_MARBUTA, sink);
  }

  /** The masculine plural in -un and -in. */
  void masculinePlural(String stem, FormSink sink) {
    String base = Spelling.last(stem) == ALEF_MAKSURA ? Spelling.chop(stem) : stem;
    sink.accept(base + Endings.UN, Slots.ANY_NOMINAL, PLURAL);
    sink.accept(base + Endings.IN, Slots.ANY_NOMINAL, PLURAL);
    construct(base + WAW, PLURAL + DUAL, sink);
    construct(base + YEH, PLURAL + DUAL, sink);
  }

  /** The feminine plural in -at. */
  void femininePlural(String stem, FormSink sink) {
    String plural = femininePlural(stem);
    sink.accept(plural, Slots.ANY_NOMINAL, PLURAL);
    suffixed(plural, PLURAL, sink);
  }

  private static String femininePlural(String stem) {
    if (Spelling.last(stem) == TEH_MARBUTA) {
      return Spelling.appendAlef(Spelling.chop(stem), Endings.AT);
    }
    if (Spelling.last(stem) == ALEF_MAKSURA) {
      return Spelling.withLast(stem, YEH) + Endings.AT;
    }
    return Spelling.appendAlef(stem, Endings.AT);
  }

  private void inflect(String stem, int rarity, FormSink sink) {
    sink.accept(stem, Slots.ANY_NOMINAL, rarity);
    if (takesAlef(stem)) {
      sink.accept(Spelling.appendAlef(stem, Endings.spell(ALEF)), Slots.NOMINAL, ACCUSATIVE);
    }
    suffixed(stem, rarity, sink);
  }

  /** Words that end in teh marbuta, alef or alef and hamza take no alef of the accusative. */
  private static boolean takesAlef(String stem) {
    return switch (Spelling.last(stem)) {
      case TEH_MARBUTA, ALEF, ALEF_MAKSURA, ALEF_HAMZA_ABOVE, ALEF_MADDA -> false;
      default -> !Spelling.endsInAlefHamza(stem);
    };
  }

  private void suffixed(String word, int rarity, FormSink sink) {
    if (!enclitics) {
      return;
    }
    for (String base : Spelling.beforeEnclitic(word)) {
      for (Enclitic pronoun : Endings.OF_NOUNS) {
        if (!pronoun.isMine() || takesMine(base)) {
          sink.accept(base + pronoun.letters(), Slots.NOMINAL, rarity + pronoun.rarity());
        }
      }
    }
  }

  /** The suffix of the first person makes one letter with a yeh and has only one seat of hamza. */
  private static boolean takesMine(String base) {
    char last = Spelling.last(base);
    return last != YEH && last != HAMZA && last != ALEF_HAMZA_ABOVE;
  }

  private void dual(String stem, FormSink sink) {
    String base = dualBase(stem);
    sink.accept(Spelling.appendAlef(base, Endings.AN), Slots.ANY_NOMINAL, DUAL);
    sink.accept(base + Endings.IN, Slots.ANY_NOMINAL, DUAL);
    nominativeConstruct(Spelling.appendAlef(base, Endings.spell(ALEF)), sink);
    construct(base + YEH, CONSTRUCT_DUAL, sink);
  }

  /** With pronouns of the third person only: with yeh it would look like a word glued to ayy. */
  private void nominativeConstruct(String form, FormSink sink) {
    sink.accept(form, Slots.NOMINAL, CONSTRUCT_DUAL);
    if (enclitics) {
      for (Enclitic pronoun : Endings.OF_NOUNS) {
        if (pronoun.isThirdPerson()) {
          sink.accept(form + pronoun.letters(), Slots.NOMINAL, CONSTRUCT_DUAL + pronoun.rarity());
        }
      }
    }
  }

  private static String dualBase(String stem) {
    return switch (Spelling.last(stem)) {
      case TEH_MARBUTA -> Spelling.withLast(stem, TEH);
      case ALEF_MAKSURA -> Spelling.withLast(stem, YEH);
      default -> stem;
    };
  }

  private void construct(String form, int rarity, FormSink sink) {
    sink.accept(form, Slots.NOMINAL, rarity);
    suffixed(form, rarity, sink);
  }
}
