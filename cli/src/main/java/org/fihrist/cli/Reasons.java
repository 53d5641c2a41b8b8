package org.fihrist.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.entities.MatchExplanation;
import org.fihrist.entities.MatchExplanation.Evidence;

/** Why a mention was reported, as cells of a row or as fields of an object. */
final class Reasons {

  private Reasons() {}

  /** The rule, the spelling, the cost, the log odds, and what they are the sum of. */
  static List<String> cells(MatchExplanation why) {
    String evidence =
        why.evidence().stream()
            .map(e -> "; " + e.what() + " " + decimal("%+.2f", e.weight()))
            .collect(Collectors.joining());
    return List.of(
        why.rule(),
        why.spelling(),
        String.valueOf(why.cost()),
        decimal("%.2f", why.odds()),
        "before any context " + decimal("%.2f", why.baseOdds()) + evidence);
  }

  static void write(MatchExplanation why, JsonWriter out) {
    out.name("why")
        .beginObject()
        .field("rule", why.rule())
        .field("spelling", why.spelling())
        .field("cost", why.cost())
        .field("odds", why.odds())
        .field("before", why.baseOdds())
        .beginArray("evidence");
    for (Evidence evidence : why.evidence()) {
      out.beginObject()
          .field("what", evidence.what())
          .field("weight", evidence.weight())
          .endObject();
    }
    out.endArray().endObject();
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
