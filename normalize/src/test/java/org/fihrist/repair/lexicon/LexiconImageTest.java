package org.fihrist.repair.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconImageTest {

  private static final int MOST_BYTES = 1_500_000;

  @Test
  void theCompiledResourceIsWhatTheStemFilesCompileTo() throws IOException {
    byte[] compiled = LexiconCompiler.compile(StemFile.readAll()).toBytes();
    try (InputStream in =
        LexiconImage.class.getResourceAsStream("/org/fihrist/repair/lexicon/lexicon.bin")) {
      assertTrue(
          Arrays.equals(in.readAllBytes(), compiled),
          "the stem files have changed: run LexiconCompiler on lexicon.bin");
    }
    assertTrue(compiled.length < MOST_BYTES, "bytes: " + compiled.length);
  }

  private static LexiconImage small() {
    return LexiconCompiler.compile(
        List.of(
            new Stem(StemClass.NOUNS, List.of("كتاب", "كتب"), 2, 1),
            new Stem(StemClass.GIVEN_NAMES, List.of("علي"), 2, 1),
            new Stem(StemClass.PARTICLES, List.of("على"), 0, 1)));
  }

  @Test
  void bytesAndBack() {
    byte[] bytes = small().toBytes();
    assertArrayEquals(bytes, LexiconImage.read(bytes).toBytes());
  }

  @Test
  void aDamagedImageIsRefusedAtEveryByte() {
    byte[] bytes = small().toBytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= 1;
      assertThrows(IllegalStateException.class, () -> LexiconImage.read(flipped));
      byte[] cut = Arrays.copyOf(bytes, i);
      assertThrows(IllegalStateException.class, () -> LexiconImage.read(cut));
    }
  }

  private static int cost(CompiledLexicon lexicon, String word) {
    int found = lexicon.find(word.toCharArray(), 0, word.length());
    return found == CompiledLexicon.UNKNOWN ? found : CompiledLexicon.cost(found);
  }

  @Test
  void equalStatesAreOne() {
    FormAutomatonBuilder builder = new FormAutomatonBuilder();
    builder.add("با", 1);
    builder.add("تا", 1);
    assertEquals(3, builder.build().states());
  }

  @Test
  void formsMustAscend() {
    FormAutomatonBuilder builder = new FormAutomatonBuilder();
    builder.add("تا", 1);
    assertThrows(IllegalArgumentException.class, () -> builder.add("با", 1));
  }

  @Test
  void namesAreNoOrdinaryWords() {
    CompiledLexicon words = small().words();
    assertEquals(CompiledLexicon.UNKNOWN, cost(words, "علي"));
    assertTrue(cost(words, "على") > 0);
    assertTrue(cost(small().folded(), "علي") > 0);
  }

  @Test
  void anUndottedEndingIsReadAtACost() {
    CompiledLexicon folded = small().folded();
    assertTrue(cost(folded, "على") < cost(folded, "كتاب"));
    assertEquals(CompiledLexicon.UNKNOWN, cost(folded, "كتابى1"));
    assertTrue(cost(folded, "كتابى") > cost(folded, "كتابي"));
  }
}
