package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fihrist.cli.engine.Blocks;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void aLineBreakIsBetterThanASpace() {
    assertEquals(List.of(new Span(0, 7), new Span(8, 16)), Blocks.of("aa bb c\ndd ee ff", 10));
  }
}
