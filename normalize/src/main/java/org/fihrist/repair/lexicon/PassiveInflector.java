package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF;
import static org.fihrist.text.ArabicChars.ALEF_HAMZA_ABOVE;
import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.TEH;
import static org.fihrist.text.ArabicChars.WAW;
import static org.fihrist.text.ArabicChars.YEH;
import static org.fihrist.text.ArabicChars.YEH_HAMZA;

/** The passives whose letters differ from the active's. */
final class PassiveInflector {

  private PassiveInflector() {}

  /** Perfect and imperfect passive, where vowels alone do not make them. */
  static void inflect(Verb verb, FormSink sink) {
    String perfect = verb.perfect();
    if (verb.isHollow()) {
      thirdPersons(Spelling.withPenult(perfect, YEH), sink);
    } else if (verb.measure() == Verb.Measure.III && perfect.length() > 3) {
      thirdPersons(finalYeh("" + perfect.charAt(0) + WAW + perfect.substring(2)), sink);
    } else if (verb.isDefective() || Spelling.last(perfect) == ALEF_HAMZA_ABOVE) {
      thirdPersons(finalYeh(perfect), sink);
    }
    for (String imperfect : verb.imperfects()) {
      String passive = imperfect(verb, imperfect);
      if (!passive.equals(imperfect)) {
        ImperfectInflector.inflectPassive(verb, passive, sink);
      }
    }
  }

  private static String finalYeh(String stem) {
    return switch (Spelling.last(stem)) {
      case ALEF_MAKSURA, ALEF -> Spelling.withLast(stem, YEH);
      case ALEF_HAMZA_ABOVE -> Spelling.withLast(stem, YEH_HAMZA);
      default -> stem;
    };
  }

  private static void thirdPersons(String stem, FormSink sink) {
    sink.accept(stem, Slots.BARE, 0);
    sink.accept(stem + TEH, Slots.BARE, 0);
    sink.accept(stem + ALEF, Slots.BARE, 300);
    String root = Spelling.last(stem) == YEH ? Spelling.chop(stem) : stem;
    sink.accept(root + Endings.UA, Slots.BARE, 200);
  }

  private static String imperfect(Verb verb, String imperfect) {
    if (verb.isHollow()) {
      return Spelling.withPenult(imperfect, ALEF);
    }
    if (verb.isDefective()) {
      return Spelling.withLast(imperfect, ALEF_MAKSURA);
    }
    String passive = imperfect;
    if (Spelling.last(imperfect) == YEH_HAMZA) {
      passive = Spelling.withLast(imperfect, ALEF_HAMZA_ABOVE);
    }
    boolean assimilated = verb.perfect().charAt(0) == WAW && imperfect.charAt(1) != WAW;
    return assimilated ? "" + YEH + WAW + passive.substring(1) : passive;
  }
}
