package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_BELOW;
import static org.fihrist.text.ArabicChars.ALEF_MADDA;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HAMZA;
import static org.fihrist.text.ArabicChars.MEEM;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.WAW_HAMZA;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

/** The verbal nouns and participles that every verb of a derived measure has. */
final class DerivedNominals {

  private static final NominalInflector NOUN = new NominalInflector(true);

  private DerivedNominals() {}

  /** Verbal noun and participles of a verb, inflected. */
  static void inflect(Verb verb, FormSink sink) {
    String noun = verbalNoun(verb);
    if (!noun.isEmpty()) {
      NOUN.withoutDual(noun, sink);
      NOUN.femininePlural(noun, sink);
    }
    if (verb.measure() == Verb.Measure.I) {
      firstMeasure(verb, sink);
      return;
    }
    for (String imperfect : verb.imperfects()) {
      participle(MEEM + imperfect.substring(1), sink);
    }
    if (verb.isHollow()) {
      participle(Spelling.withPenult(MEEM + verb.imperfects().get(0).substring(1), ALEF), sink);
    }
  }

  private static void firstMeasure(Verb verb, FormSink sink) {
    String root = verb.perfect();
    boolean sound = root.length() == 3 && !verb.isHollow() && !verb.isDefective();
    if (sound
        && !verb.doubled()
        && Spelling.last(root) != ALEF_HAMZA_ABOVE
        && root.charAt(0) != ALEF_HAMZA_ABOVE
        && root.charAt(1) != ALEF_HAMZA_ABOVE) {
      participle("" + root.charAt(0) + ALEF + root.substring(1), sink);
      participle("" + MEEM + Spelling.chop(root) + WAW + Spelling.last(root), sink);
    }
  }

  /** A participle in all its genders and numbers. */
  private static void participle(String stem, FormSink sink) {
    char last = Spelling.last(stem);
    if (last == YEH || last == ALEF_MAKSURA) {
      defectiveParticiple(Spelling.chop(stem), sink);
      return;
    }
    NOUN.singular(stem, sink);
    NOUN.feminine(stem, sink);
    NOUN.masculinePlural(stem, sink);
    NOUN.femininePlural(stem, sink);
  }

  private static void defectiveParticiple(String root, FormSink sink) {
    NOUN.singular(root + YEH, sink);
    NOUN.singular(root + ALEF_MAKSURA, sink);
    NOUN.feminine(root + YEH, sink);
    NOUN.feminine(root + ALEF_MAKSURA, sink);
    NOUN.masculinePlural(root, sink);
    NOUN.femininePlural(root + YEH, sink);
  }

  /** The verbal noun; empty for the first measure, which has no pattern of its own. */
  static String verbalNoun(Verb verb) {
    String perfect = verb.perfect();
    return switch (verb.measure()) {
      case I -> "";
      case II -> second(perfect);
      case III -> MEEM + alefBefore(perfect) + TEH_MARBUTA;
      case IV -> fourth(verb);
      case V, VI, QUAD_V -> finalYeh(perfect);
      case VII, VIII -> hamza(verb, perfect);
      case X -> hollowOr(verb, perfect);
      case QUAD -> perfect + TEH_MARBUTA;
    };
  }

  private static String second(String perfect) {
    String start = "" + TEH + perfect.substring(0, 2);
    return switch (Spelling.last(perfect)) {
      case ALEF_MAKSURA -> start + YEH + TEH_MARBUTA;
      case ALEF_HAMZA_ABOVE -> start + YEH_HAMZA + TEH_MARBUTA;
      default -> start + YEH + Spelling.last(perfect);
    };
  }

  private static String alefBefore(String perfect) {
    return Spelling.last(perfect) == ALEF_MAKSURA ? Spelling.withLast(perfect, ALEF) : perfect;
  }

  private static String fourth(Verb verb) {
    String perfect = verb.perfect();
    if (perfect.charAt(0) == ALEF_MADDA) {
      return hamza(verb, "" + ALEF_HAMZA_BELOW + YEH + perfect.substring(1));
    }
    String rest = perfect.substring(1);
    String body = rest.charAt(0) == WAW ? YEH + rest.substring(1) : rest;
    return hollowOr(verb, ALEF_HAMZA_BELOW + body);
  }

  private static String hollowOr(Verb verb, String perfect) {
    if (verb.isHollow()) {
      return perfect + TEH_MARBUTA;
    }
    boolean assimilated = verb.measure() == Verb.Measure.X && perfect.charAt(3) == WAW;
    String body = assimilated ? perfect.substring(0, 3) + YEH + perfect.substring(4) : perfect;
    return hamza(verb, body);
  }

  /** An alef before the last radical, which becomes a hamza where it is weak. */
  private static String hamza(Verb verb, String perfect) {
    if (verb.isHollow()) {
      return Spelling.withPenult(perfect, YEH).substring(0, perfect.length() - 1)
          + ALEF
          + Spelling.last(perfect);
    }
    char last = Spelling.last(perfect);
    if (last == ALEF_MAKSURA || last == ALEF_HAMZA_ABOVE) {
      return Spelling.withLast(perfect, ALEF) + HAMZA;
    }
    return verb.doubled() ? perfect + ALEF + last : Spelling.chop(perfect) + ALEF + last;
  }

  private static String finalYeh(String perfect) {
    return switch (Spelling.last(perfect)) {
      case ALEF_MAKSURA -> Spelling.withLast(perfect, YEH);
      case ALEF_HAMZA_ABOVE -> Spelling.withLast(perfect, WAW_HAMZA);
      default -> perfect;
    };
  }
}
