package org.fihrist.lucene;

import java.io.Reader;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;

/**
 * What {@link WordBoundaryRepairCharFilter} and then {@link ArabicCleanCharFilter} with SEARCH do,
 * with one map for both, so that an offset is looked up once. For one thread, as every reader.
 */
final class RepairedSearchCharFilter extends TransformCharFilter {

  private final BoundaryRepairer repairer;

  RepairedSearchCharFilter(Reader input, BoundaryRepairer repairer) {
    super(input);
    this.repairer = repairer;
  }

  @Override
  Changed transform(char[] text, int length) {
    MappedText repaired = repairer.apply(new String(text, 0, length));
    if (repaired.offsets().isIdentity()) {
      return search(text, length);
    }
    Changed searched = search(repaired.toString().toCharArray(), repaired.length());
    OffsetMap both = repaired.offsets().then(searched.offsets());
    return new Changed(searched.text(), searched.length(), both);
  }

  private static Changed search(char[] text, int length) {
    return ArabicCleanCharFilter.normalize(ArabicNormalizer.SEARCH, text, length);
  }
}
