package org.fihrist.normalize;

import java.util.Objects;
import org.fihrist.text.Span;

/**
 * One thing that a rule did to a text.
 *
 * @param rule the rule
 * @param span the part of the original that the changed units came from; empty for an insertion
 * @param before what the rule found there, which earlier rules may have changed
 * @param after what it left
 */
public record NormalizationEdit(NormalizationRule rule, Span span, String before, String after) {

  /**
   * Checks that nothing is missing.
   *
   * @param rule the rule
   * @param span the part of the original that the changed units came from; empty for an insertion
   * @param before what the rule found there, which earlier rules may have changed
   * @param after what it left
   */
  public NormalizationEdit {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
