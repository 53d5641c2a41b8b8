package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The compiled vocabularies. */
class LexiconTest {

  private static byte[] numbers() {
    return new LexiconBuilder().read("/org/fihrist/numbers/numbers.txt").compile();
  }

  @Test
  void aShortFileIsRefusedByName() {
    byte[] whole = numbers();
    for (int length = 4; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      Exception e =
          assertThrows(IllegalStateException.class, () -> Lexicon.read("n.bin", part), "" + length);
      assertEquals("vocabulary n.bin ends early", e.getMessage());
    }
  }

  @Test
  void anotherFormatIsRefused() {
    byte[] whole = numbers();
    whole[3]++;
    Exception e = assertThrows(IllegalStateException.class, () -> Lexicon.read("n.bin", whole));
    assertEquals("vocabulary n.bin is in another format", e.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    Exception e =
        assertThrows(
            IllegalStateException.class, () -> Lexicon.open(LexiconTest.class, "none.bin"));
    assertTrue(e.getMessage().contains("none.bin"), e.getMessage());
  }

  /* What the build put beside the classes is what the lists and tables say now. */
  @Test
  void theBuildCompiledTheseLists() throws IOException {
    assertArrayEquals(
        new LexiconBuilder()
            .read("/org/fihrist/numbers/numbers.txt")
            .read("/org/fihrist/numbers/units.txt")
            .read("/org/fihrist/dates/units.txt")
            .compile(),
        resource("/org/fihrist/numbers/vocabulary.bin"));
    assertArrayEquals(new FoldingTables().compile(), resource("letters.bin"));
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = LexiconTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
