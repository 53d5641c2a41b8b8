package org.fihrist.normalize;

import java.util.Map;

/** The replacements that a builder was told. */
final class Mapping implements Rule {

  private final Map<Integer, String> replacements;

  Mapping(Map<Integer, String> replacements) {
    this.replacements = replacements;
  }

  @Override
  public NormalizationRule name() {
    return NormalizationRule.MAPPING;
  }

  @Override
  public void apply(Draft draft) {
    int i = 0;
    while (i < draft.length) {
      int c = draft.codePointAt(i);
      int to = i + Character.charCount(c);
      String replacement = replacements.get(c);
      if (replacement == null) {
        draft.keep(i, to);
      } else {
        draft.merge(i, to, replacement);
      }
      i = to;
    }
    draft.commit();
  }
}
