package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {

  private static final String TEXT =
      "قال الوزير إن الوزير قال إن الوزارة تعمل قال الوزير إن الوزارة تعمل في المدينة ";

  private static TrainedLexicon lexicon() {
    return new LexiconTrainer().add(TEXT.repeat(3)).train();
  }

  private static byte[] bytes(TrainedLexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lexicon.write(out);
    return out.toByteArray();
  }

  private static TrainedLexicon read(byte[] bytes) throws IOException {
    return TrainedLexicon.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    TrainedLexicon written = lexicon();
    TrainedLexicon read = read(bytes(written));
    assertEquals(written.size(), read.size());
    assertEquals(written.total(), read.total());
    List<String> words = List.of(TEXT.strip().split(" "));
    for (int i = 1; i < words.size(); i++) {
      char[] pair = Lexicon.key(words.get(i - 1) + words.get(i)).toCharArray();
      int middle = words.get(i - 1).length();
      assertEquals(written.find(pair, 0, middle), read.find(pair, 0, middle), words.get(i - 1));
      assertTrue(read.find(pair, 0, middle) != Lexicon.NONE, words.get(i - 1));
      int cost = read.findPair(pair, 0, middle, pair.length);
      assertEquals(written.findPair(pair, 0, middle, pair.length), cost);
      assertTrue(cost != Lexicon.NONE, words.get(i - 1) + " " + words.get(i));
    }
  }

  @Test
  void sameTextGivesSameBytes() throws IOException {
    assertTrue(Arrays.equals(bytes(lexicon()), bytes(lexicon())));
  }

  @Test
  void everyCutFileIsRefused() throws IOException {
    byte[] bytes = bytes(lexicon());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(LexiconFormatException.class, () -> read(cut), "length " + length);
    }
  }

  @Test
  void everyFlippedByteIsRefused() throws IOException {
    byte[] bytes = bytes(lexicon());
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 1; bit <= 0x80; bit <<= 1) {
        byte[] flipped = bytes.clone();
        flipped[i] ^= (byte) bit;
        assertThrows(LexiconFormatException.class, () -> read(flipped), "byte " + i);
      }
    }
  }

  @Test
  void furtherBytesAreRefused() throws IOException {
    byte[] bytes = bytes(lexicon());
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    LexiconFormatException refused = assertThrows(LexiconFormatException.class, () -> read(longer));
    assertTrue(refused.getMessage().contains("expected the end"), refused.getMessage());
  }

  @Test
  void aForeignFileIsNamedAsSuch() {
    byte[] foreign = new byte[64];
    LexiconFormatException refused =
        assertThrows(LexiconFormatException.class, () -> read(foreign));
    assertTrue(refused.getMessage().contains("magic"), refused.getMessage());
  }

  @Test
  void aFailedWriteLeavesNoFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.lexicon");
    lexicon().write(file);
    assertEquals(lexicon().size(), TrainedLexicon.open(file).size());
    Path busy = Files.createDirectory(folder.resolve("busy"));
    Files.createFile(busy.resolve("file"));
    assertThrows(IOException.class, () -> lexicon().write(busy));
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(path -> path.toString().endsWith(".tmp")));
    }
  }
}
