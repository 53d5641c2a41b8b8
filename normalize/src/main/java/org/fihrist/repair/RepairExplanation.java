package org.fihrist.repair;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fihrist.text.Span;

/**
 * Why a word was parted or left whole, or two were joined or left apart.
 *
 * @param span the word, or the two words, in offsets of the text given
 * @param kind {@link RepairKind#SPLIT} or {@link RepairKind#JOIN}
 * @param left the key of the piece before the place that was judged
 * @param right the key of the piece after it
 * @param score the logarithm of the odds that a repair is right
 * @param threshold the least score at which the repair is made
 * @param evidence what each feature that speaks added to the score
 */
public record RepairExplanation(
    Span span,
    RepairKind kind,
    String left,
    String right,
    double score,
    double threshold,
    Map<String, Double> evidence) {

  /**
   * Makes the evidence unmodifiable, in its order.
   *
   * @param span the word, or the two words, in offsets of the text given
   * @param kind {@link RepairKind#SPLIT} or {@link RepairKind#JOIN}
   * @param left the key of the piece before the place that was judged
   * @param right the key of the piece after it
   * @param score the logarithm of the odds that a repair is right
   * @param threshold the least score at which the repair is made
   * @param evidence what each feature that speaks added to the score
   */
  public RepairExplanation {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /**
   * Whether the score suffices. A word of several seams is parted if that holds of each.
   *
   * @return true when {@code score >= threshold}
   */
  public boolean isEnough() {
    return score >= threshold;
  }
}
