package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.fihrist.text.ArabicText;
import org.fihrist.text.OffsetMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms allocate, by the count that the virtual machine keeps. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int TIMES = 200;
  private static final int ROUNDS = 5;

  private final char[] target = new char[100_000];

  /**
   * The bytes of the later calls; the first ones make buffers and load classes. The least of some
   * rounds: code that is compiled anew while it runs may allocate once.
   */
  private static long bytes(Runnable call) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      least = Math.min(least, bytesOfRound(call));
    }
    return least;
  }

  private static long bytesOfRound(Runnable call) {
    long thread = Thread.currentThread().getId();
    for (int i = 0; i < TIMES; i++) {
      call.run();
    }
    long before = THREADS.getThreadAllocatedBytes(thread);
    long overhead = THREADS.getThreadAllocatedBytes(thread) - before;
    before = THREADS.getThreadAllocatedBytes(thread);
    for (int i = 0; i < TIMES; i++) {
      call.run();
    }
    return THREADS.getThreadAllocatedBytes(thread) - before - overhead;
  }

  private static String news(boolean vowelled) {
    Random random = new Random(7);
    String text = ArabicText.news(random, 2_000) + " قال ، أمس : لـ 50 % .";
    return vowelled ? ArabicText.vowelled(text, random) : text;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysCostNothing(boolean vowelled) {
    char[] source = news(vowelled).toCharArray();
    for (ArabicNormalizer each :
        new ArabicNormalizer[] {
          ArabicNormalizer.CLEAN, ArabicNormalizer.SEARCH, ArabicNormalizer.MATCH
        }) {
      assertEquals(
          0, bytes(() -> each.normalize(source, 0, source.length, target, 0, null)), each::id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"محمد بن سلمان", "القاهرة", "جامعة الإسكندرية", "مَسؤول.", "شيء", "3.5"})
  void shortKeysCostNothing(String name) {
    char[] source = name.toCharArray();
    assertEquals(
        0,
        bytes(() -> ArabicNormalizer.MATCH.normalize(source, 0, source.length, target, 0, null)));
  }

  @Test
  void cleanTextCostsNothing() {
    String text = ArabicNormalizer.CLEAN.normalize(news(false));
    assertSame(text, ArabicNormalizer.CLEAN.normalize(text));
    assertEquals(0, bytes(() -> ArabicNormalizer.CLEAN.normalize(text)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aStringCostsLittleMoreThanTheResult(boolean vowelled) {
    String text = news(vowelled);
    double units = (double) TIMES * text.length();
    long bytes = bytes(() -> ArabicNormalizer.SEARCH.normalize(text));
    assertTrue(bytes / units <= 3.1, () -> bytes / units + " bytes a unit");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aMapIsSmall(boolean vowelled) {
    char[] source = news(vowelled).toCharArray();
    OffsetMap.Builder offsets = OffsetMap.builder();
    ArabicNormalizer.SEARCH.normalize(source, 0, source.length, target, 0, offsets);
    double bytes = (double) offsets.build().storedBytes() / source.length;
    assertTrue(bytes <= (vowelled ? 1.0 : 0.15), () -> bytes + " bytes a unit");
  }
}
