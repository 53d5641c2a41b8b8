package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

/** All ways to give a text find the same; long and odd texts are read in linear time and memory. */
class AutomatonFormsTest {

  private static final Automaton NAMES =
      Automaton.builder()
          .add("محمد علي", 1)
          .add("العراق", 2)
          .add("عبد الله", 3, true)
          .add("1,234", 4)
          .add("Café", 5)
          .add("د ب أ", 6)
          .add("علي بن محمد علي", 7)
          .add("سِيد अब", 8)
          .build();

  private static final String[] PIECES = {
    "محمد",
    "علي",
    "بن",
    "للعراق",
    "العـــراق",
    "عبد",
    "الله",
    "عَبْدُ",
    "1,234",
    "1,234,",
    ",5",
    "CAFÉ",
    "café",
    "د.",
    "ب.",
    "أ.",
    "😀",
    "\uD83D",
    "ﷲ",
    "ﻻ",
    "سيد",
    "अब",
    "،",
    ".",
    "\n",
    "\n\n",
    "\u200F",
    "َ",
    "ـ",
    "\u0654",
    "و",
    "ئ",
    "«",
  };

  private static List<Match> scan(MatchKind kind, Form form) throws IOException {
    List<Match> matches = new ArrayList<>();
    form.scan(kind, (v, s, e, p) -> matches.add(new Match(v, new Span(s, e), new Span(p, s))));
    return matches;
  }

  private interface Form {
    boolean scan(MatchKind kind, MatchConsumer consumer) throws IOException;
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void allFormsFindTheSame() throws IOException {
    Random random = new Random(20261124);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      String text = text(random, round < 380 ? 40 : 8000);
      char[] array = ("xx" + text + "yy").toCharArray();
      for (MatchKind kind : MatchKind.values()) {
        List<Match> expected = NAMES.find(text, kind, true);
        found += expected.size();
        assertEquals(
            expected, scan(kind, (k, c) -> NAMES.scan(array, 2, array.length - 2, k, true, c)));
        assertEquals(expected, NAMES.find(CharBuffer.wrap(text), kind, true));
        assertEquals(expected, NAMES.find(new StringBuilder(text), kind, true));
        assertEquals(expected, NAMES.stream(text, kind, true).toList());
        Reader reader = new Dribble(text, new Random(round));
        assertEquals(expected, scan(kind, (k, c) -> NAMES.scan(reader, k, true, c)));
        assertUtf8(text, kind, expected);
      }
    }
    assertTrue(found > 5_000, "found " + found);
  }

  private static void assertUtf8(String text, MatchKind kind, List<Match> expected)
      throws IOException {
    String whole = text.replace('\uD83D', '\uFFFD').replace("\uFFFD\uDE00", "😀");
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length + 3);
    direct.put(3, bytes).position(3);
    List<Match> inBytes = scan(kind, (k, c) -> NAMES.scanUtf8(direct, k, true, c));
    assertEquals(3, direct.position());
    assertEquals(inBytes, scan(kind, (k, c) -> NAMES.scanUtf8(bytes, k, true, c)));
    if (text.equals(whole)) {
      List<Match> wanted = new ArrayList<>();
      for (Match match : expected) {
        wanted.add(
            new Match(match.value(), bytes(text, match.span()), bytes(text, match.proclitics())));
      }
      assertEquals(wanted, inBytes);
    }
  }

  private static Span bytes(String text, Span span) {
    return new Span(bytes(text, span.start()), bytes(text, span.end()));
  }

  private static int bytes(String text, int end) {
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Gives a few units at a time. */
  private static final class Dribble extends StringReader {
    private final Random random;

    Dribble(String text, Random random) {
      super(text);
      this.random = random;
    }

    @Override
    public int read(char[] into, int at, int length) throws IOException {
      return super.read(into, at, Math.min(length, 1 + random.nextInt(7)));
    }
  }

  @Test
  void malformedUtf8EndsNames() {
    byte[] bytes = "محمد ? علي محمد علي".getBytes(StandardCharsets.UTF_8);
    for (int b = 0x80; b < 0x100; b++) {
      bytes[9] = (byte) b;
      int[] count = {0};
      NAMES.scanUtf8(bytes, MatchKind.ALL, false, (v, s, e, p) -> ++count[0] > 0);
      assertEquals(1, count[0], "byte " + b);
    }
  }

  @Test
  void failureOfTheReaderReachesTheCaller() {
    IOException failure = new IOException("gone");
    Reader reader =
        new Reader() {
          @Override
          public int read(char[] into, int at, int length) throws IOException {
            throw failure;
          }

          @Override
          public void close() {}
        };
    assertSame(
        failure,
        assertThrows(
            IOException.class,
            () -> NAMES.scan(reader, MatchKind.ALL, true, (v, s, e, p) -> true)));
  }

  @Test
  void longOddTexts() {
    String[] texts = {
      "َ", "ـ", "ـ\u200F", "ئ", "ئَ", "ا", "ب", "1,", "1,111,", "1.", "ولولولو", "ال", "\uD83D",
      "😀", "ي\u0654", "و ", "محمد ", "عبد ", "ﷺ", "अ\u093C", "ـَ", "\n", "، ",
    };
    for (String piece : texts) {
      String text = piece.repeat(300_000 / piece.length()) + " محمد علي";
      assertEquals(1, NAMES.find(text, MatchKind.LEFTMOST_LONGEST, true).size(), piece);
      assertEquals(1, NAMES.find(text, MatchKind.ALL, true).size(), piece);
    }
  }

  /** Millions of matches that all overlap. */
  @Test
  void oneClusterOfAWholeText() {
    Automaton names = Automaton.builder().add("ب ب ب", 1).add("ب ب", 2).build();
    String text = "ب ".repeat(300_000);
    assertEquals(100_000, names.find(text, MatchKind.LONGEST_DOMINANT, true).size());
    assertEquals(100_000, names.find(text, MatchKind.LEFTMOST_LONGEST, true).size());
    assertEquals(599_997, names.find(text, MatchKind.ALL, true).size());
  }

  @Test
  void scanningAllocatesNothingOnceItIsWarm() {
    long[] count = {0};
    MatchConsumer consumer = (v, s, e, p) -> ++count[0] > 0;
    String plain = "قال محمد علي في العراق وعبد الله إن 1,234 من Café رحلوا، ".repeat(200);
    MatchKind[] kinds = MatchKind.values();
    Runnable all =
        () -> {
          for (MatchKind kind : kinds) {
            NAMES.scan(plain, kind, true, consumer);
          }
        };
    for (int i = 0; i < 300; i++) {
      all.run();
    }
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      all.run();
      all.run();
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least);
  }
}
