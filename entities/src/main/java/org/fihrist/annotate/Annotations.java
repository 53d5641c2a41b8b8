package org.fihrist.annotate;

import java.util.List;
import java.util.Objects;
import org.fihrist.dates.DateMention;
import org.fihrist.entities.EntityMention;
import org.fihrist.numbers.Quantity;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.MappedText;

/**
 * What an {@link Annotator} found in a text. All spans are offsets of the original text.
 *
 * <p>Overlaps: names (persons, places, organisations, events, groups, products) do not overlap one
 * another, nor do titles, nor demonyms; a title or a demonym may lie inside a name, and a title
 * goes as far as the demonym or the name that says whose it is. Dates and quantities are layers of
 * their own and may overlap names ({@code ثورة 25 يناير}).
 *
 * @param original the text as it was given
 * @param repaired the text that was read, with its map to the original
 * @param edits what the repair changed, in the order of the text
 * @param entities names, titles and demonyms by start, the longer first
 * @param roles the titles among the entities, with whose they are and who holds them
 * @param dates dates, times and durations by start
 * @param quantities numbers and what they count, by start; a number of a name or of a date is none
 */
public record Annotations(
    CharSequence original,
    MappedText repaired,
    List<RepairEdit> edits,
    List<EntityMention> entities,
    List<RoleMention> roles,
    List<DateMention> dates,
    List<Quantity> quantities) {

  /**
   * Checks that nothing is null and copies the lists.
   *
   * @param original the text as it was given
   * @param repaired the text that was read, with its map to the original
   * @param edits what the repair changed, in the order of the text
   * @param entities names, titles and demonyms by start, the longer first
   * @param roles the titles among the entities, with whose they are and who holds them
   * @param dates dates, times and durations by start
   * @param quantities numbers and what they count, by start; a number of a name or of a date is
   *     none
   */
  public Annotations {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(repaired, "repaired");
    edits = List.copyOf(edits);
    entities = List.copyOf(entities);
    roles = List.copyOf(roles);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
  }
}
