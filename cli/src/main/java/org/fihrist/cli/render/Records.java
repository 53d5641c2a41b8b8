package org.fihrist.cli.render;

import java.util.List;
import org.fihrist.cli.engine.FoundDate;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.entities.EntityMention;
import org.fihrist.numbers.Quantity;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/**
 * Findings as objects of JSON. Spans are written in offsets of the whole text: where it was read in
 * blocks, {@code start} is where the block begins.
 */
public final class Records {

  private Records() {}

  /**
   * Objects of repairs.
   *
   * @param out the list that gets them
   * @param start where their block begins
   * @param edits the repairs
   */
  public static void edits(JsonWriter out, int start, List<RepairEdit> edits) {
    for (RepairEdit edit : edits) {
      out.beginObject()
          .span(shift(edit.span(), start))
          .field("replacement", edit.replacement())
          .field("kind", edit.kind().name())
          .field("confidence", edit.confidence())
          .endObject();
    }
  }

  /**
   * Objects of mentions.
   *
   * @param out the list that gets them
   * @param start where their block begins
   * @param mentions the mentions
   */
  public static void entities(JsonWriter out, int start, List<EntityMention> mentions) {
    for (EntityMention mention : mentions) {
      out.beginObject()
          .span(shift(mention.span(), start))
          .field("id", mention.id())
          .field("type", mention.type().name());
      if (!mention.subtype().isEmpty()) {
        out.field("subtype", mention.subtype());
      }
      out.field("text", mention.surface()).field("name", mention.name());
      if (!mention.alternatives().isEmpty()) {
        out.field("alt", mention.alternatives());
      }
      if (!mention.proclitics().isEmpty()) {
        out.name("proclitics").pair(shift(mention.proclitics(), start));
      }
      out.endObject();
    }
  }

  /**
   * Objects of dates.
   *
   * @param out the list that gets them
   * @param start where their block begins
   * @param dates the dates
   */
  public static void dates(JsonWriter out, int start, List<FoundDate> dates) {
    for (FoundDate date : dates) {
      out.beginObject()
          .span(shift(date.span(), start))
          .field("text", date.text())
          .field("kind", date.kind())
          .field("value", date.value());
      optional(out, "mod", date.mod());
      optional(out, "from", date.from());
      optional(out, "to", date.to());
      if (!date.notes().isEmpty()) {
        out.field("notes", date.notes());
      }
      out.endObject();
    }
  }

  private static void optional(JsonWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.field(name, value);
    }
  }

  /**
   * Objects of quantities.
   *
   * @param out the list that gets them
   * @param start where their block begins
   * @param quantities the quantities
   */
  public static void quantities(JsonWriter out, int start, List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      out.beginObject()
          .span(shift(quantity.span(), start))
          .field("text", quantity.surface())
          .field("value", quantity.value());
      if (!quantity.unit().isEmpty()) {
        out.field("unit", quantity.unit());
      }
      out.endObject();
    }
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
