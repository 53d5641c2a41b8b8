package org.fihrist.normalize;

/** One rule of a profile. Immutable; each walks over the text once, in linear time. */
interface Rule {

  /** What the rule is called. */
  NormalizationRule name();

  /** Applies the rule to the whole text of the draft. */
  void apply(Draft draft);
}
