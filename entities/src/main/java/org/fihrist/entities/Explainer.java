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
    if (best.value != Choice.SURNAME) {
      resolver.support(reading, best, (what, weight) -> evidence.add(new Evidence(what, weight)));
    }
    return new MatchExplanation(
        mention,
        best.isForm() ? index.spelling(best.value) : best.entry.name(),
        rule(best, index),
        best.cost,
        best.value == Choice.SURNAME ? BaseOdds.PLAIN : resolver.base(reading, best),
        reading.odds,
        evidence);
  }

  private static String rule(Choice choice, NameIndex index) {
    if (choice.value == Choice.SURNAME) {
      return "surname of a full name before";
    }
    if (choice.value == Choice.VARIANT) {
      return "another transcription";
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
