package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.fihrist.cli.engine.Blocks;
import org.fihrist.text.Span;

class BlocksLawsTest {

  /** Blocks are in order, not too long, part no pair, and only white space is between them. */
  @Property
  void blocksHoldAllButWhiteSpace(
      @ForAll @StringLength(max = 80) @Chars({'a', 'س', ' ', '\n', '\uD83D', '\uDE00'}) String text,
      @ForAll @IntRange(min = 2, max = 20) int longest) {
    int at = 0;
    for (Span block : Blocks.of(text, longest)) {
      assertTrue(text.substring(at, block.start()).isBlank());
      assertTrue(block.length() <= longest);
      assertFalse(
          block.end() > block.start()
              && block.end() < text.length()
              && Character.isHighSurrogate(text.charAt(block.end() - 1))
              && Character.isLowSurrogate(text.charAt(block.end())));
      at = block.end();
    }
    assertTrue(text.substring(at).isBlank());
  }
}
