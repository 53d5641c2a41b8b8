package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.MatchExplanation.Evidence;
import org.fihrist.entities.Reading.Choice;

/** Puts into words why a reading was kept. */
final class Explainer {

  private Explainer() {}

  static MatchExplanation explain(
      EntityMention mention, Reading reading, NameIndex index, DocumentResolver resolver) {
    Choice best = reading.best();
    List<Evidence> evidence = new ArrayList<>();
    boolean listed = best.isForm() || best.value == Choice.VARIANT;
    if (listed) {
      resolver.support(reading, best, (what, weight) -> evidence.add(new Evidence(what, weight)));
    }
    return new MatchExplanation(
        mention,
        best.spelling,
        rule(best, index),
        best.cost,
        listed ? resolver.base(reading, best) : reading.odds,
        reading.odds,
        evidence);
  }

  private static String rule(Choice choice, NameIndex index) {
    if (!choice.isForm()) {
      return switch (choice.value) {
        case Choice.SURNAME -> "surname of a full name before";
        case Choice.CANDIDATE -> "in no gazetteer, where a name stands";
        case Choice.MISSPELT -> "with a wrong letter";
        default -> "another transcription";
      };
    }
    return switch (index.kind(choice.value)) {
      case LISTED -> "as it is listed";
      case INFLECTED -> "with another ending or article";
      case TANWIN -> "in the accusative with tanwin";
      case BARE -> "without the article it is listed with";
      case SPLIT -> "one word written as two";
      case ELLIPTICAL -> "without whose it is";
    };
  }
}
