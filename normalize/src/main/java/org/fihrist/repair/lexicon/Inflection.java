package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.LAM;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.YEH;

import java.util.List;

/** Makes all forms of a stem. */
final class Inflection {

  /** How much rarer the verbal nouns and participles of a verb are than the verb. */
  private static final int DERIVED = 150;

  private static final int PROPER = 30;
  private static final NominalInflector NOUN = new NominalInflector(true);
  private static final NominalInflector ADJECTIVE = new NominalInflector(false);

  private Inflection() {}

  /**
   * Sends the forms of a stem to a sink; a form may come more than once.
   *
   * @throws IllegalArgumentException if the stem's words are not what its class asks for
   */
  static void inflect(Stem stem, FormSink sink) {
    switch (stem.stemClass()) {
      case PARTICLES -> sink.accept(only(stem), Slots.BARE, 0);
      case DEMONSTRATIVES -> sink.accept(only(stem), Slots.NOMINAL, 0);
      case PREPOSITIONS -> suffixed(only(stem), Endings.OF_NOUNS, sink);
      case CONJUNCTIONS -> suffixed(only(stem), Endings.OF_VERBS, sink);
      case INVARIABLES -> sink.accept(only(stem), Slots.ANY_NOMINAL, PROPER);
      case MONTHS, GIVEN_NAMES, FAMILY_NAMES, PLACES, PROPER_NAMES, CLDR_NAMES ->
          name(only(stem), sink);
      case NOUNS, LOANWORDS -> noun(stem.words(), sink);
      case PERSONS -> person(stem.words(), sink);
      case ADJECTIVES, NISBAS -> adjective(stem.words(), ADJECTIVE, sink);
      case VERBS -> verb(Verb.parse(stem.words()), sink);
    }
  }

  private static String only(Stem stem) {
    if (stem.words().size() != 1) {
      throw new IllegalArgumentException("one word, but there are more: " + stem.words());
    }
    return stem.head();
  }

  private static void suffixed(String word, List<Endings.Enclitic> pronouns, FormSink sink) {
    sink.accept(word, Slots.BARE, 0);
    String base = Spelling.last(word) == ALEF_MAKSURA ? Spelling.withLast(word, YEH) : word;
    for (Endings.Enclitic pronoun : pronouns) {
      boolean one = pronoun.isMine() && Spelling.last(base) == YEH;
      sink.accept(one ? base : base + pronoun.letters(), Slots.BARE, pronoun.rarity());
    }
  }

  /** A name that is spelt with the article is one that has no form without it. */
  private static void name(String name, FormSink sink) {
    boolean article = name.length() > 3 && name.charAt(0) == ALEF && name.charAt(1) == LAM;
    if (article) {
      sink.accept(name.substring(2), Slots.ARTICLE, PROPER);
    } else {
      sink.accept(name, Slots.NOMINAL, PROPER);
    }
  }

  private static void noun(List<String> words, FormSink sink) {
    String singular = words.get(0);
    NOUN.singular(singular, sink);
    boolean inAlef = singular.length() > 1 && Spelling.fromEnd(singular, 1) == ALEF;
    if (Spelling.last(singular) == TEH_MARBUTA && !inAlef) {
      NOUN.femininePlural(singular, sink);
    }
    parts(words, NOUN, sink);
  }

  private static void person(List<String> words, FormSink sink) {
    adjective(words, NOUN, sink);
  }

  private static void adjective(List<String> words, NominalInflector inflector, FormSink sink) {
    String stem = words.get(0);
    inflector.singular(stem, sink);
    inflector.feminine(stem, sink);
    inflector.masculinePlural(stem, sink);
    inflector.femininePlural(stem, sink);
    parts(words, inflector, sink);
  }

  /** Plurals: an ending of sound plurals, or a broken plural written out. */
  private static void parts(List<String> words, NominalInflector inflector, FormSink sink) {
    for (String part : words.subList(1, words.size())) {
      if (part.equals(Endings.AT)) {
        inflector.femininePlural(words.get(0), sink);
      } else if (part.equals(Endings.UN)) {
        inflector.masculinePlural(words.get(0), sink);
      } else {
        inflector.withoutDual(part, sink);
      }
    }
  }

  private static void verb(Verb verb, FormSink sink) {
    VerbInflector.inflect(verb, sink);
    DerivedNominals.inflect(
        verb, (form, slots, rarity) -> sink.accept(form, slots, rarity + DERIVED));
  }
}
