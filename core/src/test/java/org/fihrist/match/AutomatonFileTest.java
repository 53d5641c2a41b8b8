package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutomatonFileTest {

  private static final String TEXT = "قال محمد علي في بيت لحم للعراق وعبدالله وعبد الله";

  @TempDir private Path folder;

  private static Automaton.Builder builder() {
    return Automaton.builder()
        .add("محمد علي", 5)
        .add("بيت لحم", -3)
        .add("العراق", 9)
        .add("العراق", 8)
        .add("عبد الله", 100_000, true)
        .add("الديمقراطية الاجتماعية", 7);
  }

  private static byte[] bytes(Automaton automaton) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    automaton.write(out);
    return out.toByteArray();
  }

  private static Automaton read(byte[] bytes) throws IOException {
    return Automaton.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void readAndMappedAutomataFindTheSame() throws IOException {
    Automaton built = builder().build();
    Path file = folder.resolve("names.fihrist");
    built.write(file);
    for (MatchKind kind : MatchKind.values()) {
      List<Match> expected = built.find(TEXT, kind, true);
      assertEquals(6, expected.size());
      assertEquals(expected, Automaton.open(file).find(TEXT, kind, true));
      assertEquals(expected, read(Files.readAllBytes(file)).find(TEXT, kind, true));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void replacesTheFileInOneStep() throws IOException {
    Path file = folder.resolve("names.fihrist");
    builder().build().write(file);
    Automaton old = Automaton.open(file);
    Automaton.builder().add("بيت", 1).build().write(file);
    assertEquals(6, old.find(TEXT, MatchKind.ALL, true).size());
    assertEquals(1, Automaton.open(file).find(TEXT, MatchKind.ALL, true).size());
  }

  @Test
  void sameNamesGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(builder().build()), bytes(builder().build()));
    Automaton.Builder twice = builder();
    assertArrayEquals(bytes(twice.build()), bytes(twice.build()));
  }

  @Test
  void readsItsOwnBytesAndNoMore() throws IOException {
    byte[] one = bytes(builder().build());
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(42);
    ByteArrayInputStream in = new ByteArrayInputStream(both.toByteArray());
    assertEquals(6, Automaton.read(in).size());
    assertEquals(42, in.read());
  }

  @Test
  void refusesEveryFlippedBitOf64Kilobytes() throws IOException {
    byte[] bytes = bytes(random64Kilobytes());
    assertTrue(bytes.length >= 1 << 16, "only " + bytes.length);
    int checked = 0;
    for (int bit = 0; bit < 8 << 16; bit++) {
      bytes[bit >> 3] ^= (byte) (1 << (bit & 7));
      int place = bit;
      assertThrows(
          AutomatonFormatException.class,
          () -> ImageReader.read(ByteBuffer.wrap(bytes)),
          () -> "bit " + place);
      bytes[bit >> 3] ^= (byte) (1 << (bit & 7));
      checked++;
    }
    assertEquals(524_288, checked);
  }

  @Test
  void refusesEveryTruncation() throws IOException {
    byte[] bytes = bytes(builder().build());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(AutomatonFormatException.class, () -> read(cut), () -> "length " + cut.length);
      Path file = folder.resolve("cut");
      Files.write(file, cut);
      assertThrows(AutomatonFormatException.class, () -> Automaton.open(file));
    }
  }

  @Test
  void refusesForeignAndOtherVersions() throws IOException {
    byte[] bytes = bytes(builder().build());
    byte[] foreign = bytes.clone();
    foreign[1] = 'P';
    assertMessage(
        "no automaton: expected 8946494852495354 at byte 0, found 8950494852495354", foreign);
    for (byte version : new byte[] {0, 1, 3}) {
      byte[] other = bytes.clone();
      other[8] = version;
      assertMessage("format version at byte 8: expected 2, found " + version, other);
    }
  }

  private static void assertMessage(String message, byte[] bytes) {
    Exception e = assertThrows(AutomatonFormatException.class, () -> read(bytes));
    assertEquals(message, e.getMessage());
  }

  /** Whatever the numbers are, with checksums that fit: an exception or an automaton that scans. */
  @Test
  void forgedFilesAreRefusedOrHarmless() throws IOException {
    byte[] bytes = bytes(builder().build());
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] forged = bytes.clone();
      boolean header = random.nextBoolean();
      int at = header ? 24 + random.nextInt(84) : 256 + random.nextInt(bytes.length - 256);
      forged[at] = (byte) random.nextInt(256);
      forged[Math.min(at + random.nextInt(4), bytes.length - 1)] = (byte) random.nextInt(256);
      sign(forged, bytes);
      try {
        read(forged).find(TEXT, MatchKind.ALL, true);
      } catch (AutomatonFormatException e) {
        refused++;
      }
    }
    assertTrue(refused > 1000 && refused < 19_000, "refused " + refused);
  }

  private static void sign(byte[] forged, byte[] original) {
    ByteBuffer buffer = ByteBuffer.wrap(forged).order(ByteOrder.LITTLE_ENDIAN);
    Layout layout = Layout.read(ByteBuffer.wrap(original).order(ByteOrder.LITTLE_ENDIAN));
    for (Layout.Section section : Layout.Section.values()) {
      int checksum =
          Compiler.checksum(buffer, (int) layout.offset(section), (int) layout.length(section));
      buffer.putInt(Layout.CHECKSUMS_AT + 4 * section.ordinal(), checksum);
    }
    buffer.putInt(252, Compiler.checksum(buffer, 0, 252));
  }

  private static Automaton random64Kilobytes() {
    Automaton.Builder builder = Automaton.builder();
    Random random = new Random(7);
    RandomText words = new RandomText(random);
    for (int i = 0; i < 4500; i++) {
      String name = "م" + words.word() + words.word() + words.word() + " ن" + words.word();
      builder.add(name, random.nextInt(1 << 20), i % 7 == 0);
    }
    return builder.build();
  }
}
