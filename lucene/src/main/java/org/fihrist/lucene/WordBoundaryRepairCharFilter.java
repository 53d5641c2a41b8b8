package org.fihrist.lucene;

import java.io.Reader;
import java.util.Objects;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.text.MappedText;

/**
 * Puts back the spaces that a scraper lost before the text is tokenized, so that a search for one
 * of the words finds it, and a highlight covers just its letters.
 *
 * <p>Reads its input whole. For one thread, as every reader.
 *
 * @see WordBoundaryRepairCharFilterFactory
 */
public final class WordBoundaryRepairCharFilter extends TransformCharFilter {

  private final BoundaryRepairer repairer;

  /**
   * Repairs a reader's text.
   *
   * @param input the text
   * @param repairer what finds and mends the boundaries
   */
  public WordBoundaryRepairCharFilter(Reader input, BoundaryRepairer repairer) {
    super(input);
    this.repairer = Objects.requireNonNull(repairer, "repairer");
  }

  @Override
  Changed transform(char[] text, int length) {
    MappedText repaired = repairer.apply(new String(text, 0, length));
    return repaired.offsets().isIdentity()
        ? new Changed(text, length, repaired.offsets())
        : Changed.of(repaired);
  }
}
