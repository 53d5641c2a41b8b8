package org.fihrist.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fihrist.annotate.Annotations;
import org.fihrist.cli.engine.Dates;
import org.fihrist.cli.engine.FoundDate;
import org.fihrist.entities.EntityMention;
import org.fihrist.numbers.Quantity;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/** Annotations as they are shown. */
public final class Findings {

  private static final String MIDNIGHT = "T00:00:00";

  private Findings() {}

  /**
   * The section of a text that was annotated at one time.
   *
   * @param start where it begins in its article
   * @param annotations what was found
   * @return the section
   */
  public static Section section(int start, Annotations annotations) {
    List<Finding> findings = new ArrayList<>();
    annotations.entities().forEach(mention -> findings.add(entity(mention)));
    annotations.dates().forEach(date -> findings.add(date(Dates.found(date))));
    annotations.quantities().forEach(quantity -> findings.add(quantity(quantity)));
    findings.sort(
        Comparator.comparingInt((Finding f) -> f.span().start())
            .thenComparingInt(f -> -f.span().end()));
    CharSequence text = annotations.original();
    List<RepairEdit> edits =
        annotations.edits().stream().filter(edit -> !isTrimming(edit, text)).toList();
    return new Section(start, annotations.repaired(), edits, findings);
  }

  /* The newline that ends a file is nothing to show as a repair. */
  private static boolean isTrimming(RepairEdit edit, CharSequence text) {
    Span span = edit.span();
    return edit.replacement().isEmpty()
        && (span.start() == 0 || span.end() == text.length())
        && span.of(text).isBlank();
  }

  private static Finding entity(EntityMention mention) {
    List<String> details = new ArrayList<>();
    if (!mention.name().equals(mention.surface())) {
      details.add(mention.name());
    }
    if (!mention.alternatives().isEmpty()) {
      details.add("or " + String.join(", ", mention.alternatives()));
    }
    return new Finding(
        Layer.valueOf(mention.type().name()),
        mention.span(),
        mention.subtype(),
        mention.id(),
        mention.surface(),
        details);
  }

  private static Finding date(FoundDate date) {
    List<String> details = new ArrayList<>();
    if (!date.mod().isEmpty()) {
      details.add(date.mod());
    }
    if (!date.from().isEmpty() || !date.to().isEmpty()) {
      details.add(range(date.from(), date.to()));
    }
    details.addAll(date.notes());
    return new Finding(Layer.DATE, date.span(), date.kind(), date.value(), date.text(), details);
  }

  /* Whole days are shown as days; an end that is open, as dots. */
  private static String range(String from, String to) {
    boolean days =
        (from.isEmpty() || from.endsWith(MIDNIGHT)) && (to.isEmpty() || to.endsWith(MIDNIGHT));
    return bound(from, days) + " \u2013 " + bound(to, days);
  }

  private static String bound(String time, boolean day) {
    if (time.isEmpty()) {
      return "\u2026";
    }
    return day ? time.substring(0, time.length() - MIDNIGHT.length()) : time;
  }

  private static Finding quantity(Quantity quantity) {
    return new Finding(
        Layer.QUANTITY,
        quantity.span(),
        quantity.unit(),
        (quantity.value().toPlainString() + " " + quantity.unit()).strip(),
        quantity.surface(),
        List.of());
  }
}
