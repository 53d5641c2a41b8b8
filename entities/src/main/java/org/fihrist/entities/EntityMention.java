package org.fihrist.entities;

import java.util.List;
import java.util.Objects;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;

/**
 * A place in a text where an entry of the gazetteer is named.
 *
 * <p>The span holds the name with its ending; proclitics stand before it: in {@code وللأمم المتحدة}
 * the proclitics are {@code ول} and the span is {@code لأمم المتحدة}.
 *
 * @param span the name, in offsets of the text given
 * @param id the entry's id
 * @param type the entry's type
 * @param subtype the entry's subtype, empty when it has none
 * @param surface the characters of the span
 * @param name the name that the entry is shown by
 * @param alternatives ids of other entries that bear the name, the likelier first
 * @param proclitics the conjunction and preposition written onto the name; empty, at the span's
 *     start, where there is none
 * @param confidence from 0 (a guess) to 1 (certain); the matcher's have four decimals
 */
public record EntityMention(
    Span span,
    String id,
    EntityType type,
    String subtype,
    String surface,
    String name,
    List<String> alternatives,
    Span proclitics,
    double confidence) {

  /** What the ids of candidates begin with: names that no gazetteer lists. */
  public static final String CANDIDATE = "candidate:";

  /**
   * Checks and copies the values.
   *
   * @param span the name, in offsets of the text given
   * @param id the entry's id
   * @param type the entry's type
   * @param subtype the entry's subtype, empty when it has none
   * @param surface the characters of the span
   * @param name the name that the entry is shown by
   * @param alternatives ids of other entries that bear the name, the likelier first
   * @param proclitics the conjunction and preposition written onto the name; empty, at the span's
   *     start, where there is none
   * @param confidence from 0 (a guess) to 1 (certain); the matcher's have four decimals
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public EntityMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(name, "name");
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(proclitics, "proclitics");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
    }
  }

  /**
   * Whether this is a name that no gazetteer lists: see {@link EntityMatcher.Builder#candidates}.
   * Its id is {@link #CANDIDATE} and its name, which is as it stands in the text.
   *
   * @return true for a candidate
   */
  public boolean isCandidate() {
    return id.startsWith(CANDIDATE);
  }

  /**
   * This mention in the text that the matched text was made from.
   *
   * @param matched the text whose offsets these are, with its map to the original
   * @return the mention in offsets of the original, with the original's characters
   */
  public EntityMention in(MappedText matched) {
    Span original = matched.toOriginal(span);
    Span before =
        proclitics.isEmpty()
            ? new Span(original.start(), original.start())
            : matched.toOriginal(proclitics);
    return new EntityMention(
        original,
        id,
        type,
        subtype,
        original.of(matched.original()),
        name,
        alternatives,
        before,
        confidence);
  }
}
