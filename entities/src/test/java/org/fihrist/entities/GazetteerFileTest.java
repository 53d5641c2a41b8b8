package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
  void writersDoNotMeet(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("names.gazetteer");
    Files.createFile(folder.resolve("names.gazetteer.part"));
    Gazetteer gazetteer = read(bytes());
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Callable<Void>> writes =
        Collections.nCopies(
            32,
            () -> {
              gazetteer.write(file);
              return null;
            });
    for (Future<Void> write : writers.invokeAll(writes)) {
      write.get();
    }
    writers.shutdown();
    assertEquals(gazetteer.entries(), Gazetteer.open(file).entries());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
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
    newer[4] = 9;
    GazetteerFormatException e = assertThrows(GazetteerFormatException.class, () -> read(newer));
    assertEquals("version is 9, expected 6", e.problem().reason());
  }

  /** Entries of any characters, ids that are nearly Wikidata's, priors of any digits. */
  @Test
  void anyEntryComesBackAsItWas(@TempDir Path folder) throws IOException {
    long seed = 20261125;
    Random random = new Random(seed);
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String id : List.of("Q", "Q0", "Q01", "Q1", "Q99999999", "Q999999999", "q7", "Q1\u0661")) {
      builder.add(entry(random, id));
    }
    for (int i = 0; i < 300; i++) {
      builder.put(entry(random, "x" + text(random)));
    }
    Gazetteer gazetteer = builder.build();
    Path file = folder.resolve("names.gazetteer");
    gazetteer.write(file);
    Gazetteer opened = Gazetteer.open(file);
    assertEquals(gazetteer.entries(), opened.entries(), "seed " + seed);
    for (Entry entry : gazetteer.entries()) {
      assertEquals(entry, opened.entry(entry.id()).orElseThrow(), "seed " + seed);
      assertEquals(Optional.empty(), opened.entry(entry.id() + "-"), "seed " + seed);
    }
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    opened.write(again);
    assertArrayEquals(Files.readAllBytes(file), again.toByteArray(), "seed " + seed);
  }

  private static Entry entry(Random random, String id) {
    double prior =
        switch (random.nextInt(4)) {
          case 0 -> Double.NaN;
          case 1 -> random.nextInt(1001) / 1000.0;
          case 2 -> random.nextDouble();
          default -> -0.0;
        };
    return new Entry(
        id,
        EntityType.values()[random.nextInt(EntityType.values().length)],
        random.nextBoolean() ? "" : text(random),
        text(random),
        texts(random),
        prior,
        texts(random),
        random.nextBoolean(),
        random.nextBoolean() ? Map.of() : Map.of(text(random), text(random), "k", ""));
  }

  private static List<String> texts(Random random) {
    return Stream.generate(() -> text(random)).limit(random.nextInt(3)).toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("\u0645");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(
          (char)
              switch (random.nextInt(3)) {
                case 0 -> random.nextInt(0x10000);
                case 1 -> random.nextInt(0x82);
                default -> 0x5FE + random.nextInt(0x84);
              });
    }
    return text.toString();
  }

  @Test
  void anOpenedGazetteerFindsTheSame(@TempDir Path folder) throws IOException {
    Gazetteer builtIn = Gazetteer.builtIn();
    Path file = folder.resolve("names.gazetteer");
    Gazetteer.Builder builder = Gazetteer.builder();
    builtIn.entries().forEach(builder::add);
    Gazetteer built = builder.build();
    built.write(file);
    String text =
        "قال وزير الخارجية الروسي سيرجي لافروف إن القوات التركية دخلت أبوظبي وبنجازي، وأضاف أن "
            + "الأمم المتحدة ومصر والسعوديين في جنيف2 مع نورى المالكى ومحمداً وأوباما بطهران.";
    List<EntityMention> expected = EntityMatcher.builder(built).build().match(text);
    assertTrue(expected.size() > 8, expected::toString);
    assertEquals(expected, EntityMatcher.builder(Gazetteer.open(file)).build().match(text));
    assertEquals(expected, EntityMatcher.builder(builtIn).build().match(text));
  }
}
