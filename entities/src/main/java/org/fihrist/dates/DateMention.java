package org.fihrist.dates;

import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fihrist.text.Span;

/**
 * An expression of time in a text. Immutable.
 *
 * <p>What the words say is kept apart from what they mean at the reference: {@link #timex()} is the
 * same wherever the text stands, {@link #value()} and the range depend on the reference.
 *
 * @param span the expression, in offsets of the text given, prepositions and proclitics excluded
 *     unless they bound it
 * @param surface the characters of the span
 * @param kind what kind of time it is
 * @param timex the TIMEX3 value of the words alone: {@code XXXX-10-02}, {@code P2W}
 * @param value the TIMEX3 value at the reference: {@code 2013-10-02}, {@code H1443-05-02}
 * @param mod how the words narrow or bound the value
 * @param from the first instant, empty when open or unknown
 * @param to the instant after the last, empty when open or unknown
 * @param amount the amount of a duration, empty when it is none or not exact
 * @param alternatives other readings, the likelier first
 * @param notes what was assumed
 * @param isResolved whether the value depends on nothing that the words and reference leave open
 */
public record DateMention(
    Span span,
    String surface,
    DateKind kind,
    String timex,
    String value,
    Optional<Modifier> mod,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> to,
    Optional<TemporalAmount> amount,
    List<Reading> alternatives,
    Set<Note> notes,
    boolean isResolved) {

  /**
   * Checks that nothing is null and copies the collections.
   *
   * @param span the expression, in offsets of the text given, prepositions and proclitics excluded
   *     unless they bound it
   * @param surface the characters of the span
   * @param kind what kind of time it is
   * @param timex the TIMEX3 value of the words alone: {@code XXXX-10-02}, {@code P2W}
   * @param value the TIMEX3 value at the reference: {@code 2013-10-02}, {@code H1443-05-02}
   * @param mod how the words narrow or bound the value
   * @param from the first instant, empty when open or unknown
   * @param to the instant after the last, empty when open or unknown
   * @param amount the amount of a duration, empty when it is none or not exact
   * @param alternatives other readings, the likelier first
   * @param notes what was assumed
   * @param isResolved whether the value depends on nothing that the words and reference leave open
   */
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(timex, "timex");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(mod, "mod");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(amount, "amount");
    alternatives = List.copyOf(alternatives);
    notes = notes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notes));
  }

  /**
   * Another value that the words may have.
   *
   * @param value the TIMEX3 value
   * @param from the first instant, empty when open
   * @param to the instant after the last, empty when open
   */
  public record Reading(String value, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

    /**
     * Checks that nothing is null.
     *
     * @param value the TIMEX3 value
     * @param from the first instant, empty when open
     * @param to the instant after the last, empty when open
     */
    public Reading {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }
}
