package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFileTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.builder()
          .add(Entry.of("Q858", EntityType.PLACE, "سوريا", "سورية"))
          .add(
              new Entry(
                  "om",
                  EntityType.DEMONYM,
                  "country",
                  "عُماني",
                  List.of(),
                  0.25,
                  List.of("مسقط", "سلطنة"),
                  true,
                  Map.of("iso", "OM", "country", "Q842")))
          .build();

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GAZETTEER.write(out);
    return out.toByteArray();
  }

  private static Gazetteer read(byte[] bytes) throws IOException {
    return Gazetteer.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) throws IOException {
    assertEquals(GAZETTEER.entries(), read(bytes()).entries());
    assertArrayEquals(bytes(), bytes());
    Path file = folder.resolve("names.gazetteer");
    Files.writeString(file, "older");
    GAZETTEER.write(file);
    assertEquals(GAZETTEER.entries(), Gazetteer.open(file).entries());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void everyFlippedBitIsFound() throws IOException {
    byte[] good = bytes();
    for (int i = 0; i < good.length * 8; i++) {
      byte[] bad = good.clone();
      bad[i / 8] ^= (byte) (1 << (i % 8));
      assertThrows(GazetteerFormatException.class, () -> read(bad), "bit " + i);
    }
  }

  @Test
  void everyTruncationIsFound() throws IOException {
    byte[] good = bytes();
    for (int i = 0; i < good.length; i++) {
      byte[] cut = Arrays.copyOf(good, i);
      assertThrows(GazetteerFormatException.class, () -> read(cut), i + " bytes");
    }
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    byte[] newer = bytes();
    newer[7] = 9;
    GazetteerFormatException e = assertThrows(GazetteerFormatException.class, () -> read(newer));
    assertEquals("version is 9, expected 3", e.problem().reason());
  }
}
