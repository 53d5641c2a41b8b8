package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PerfectHashTest {

  /**
   * A few keys often leave the last bucket no pilot: of such sets one in hundreds needs more room.
   */
  @Test
  void everySetOfDifferentHashesIsPlaced() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      long[] hashes = random.longs(random.nextInt(300)).distinct().toArray();
      PerfectHash places = new PerfectHash(hashes);
      BitSet taken = new BitSet();
      for (long hash : hashes) {
        int slot = places.slot(hash);
        assertTrue(slot >= 0 && slot < places.slots, "seed " + seed + ", set " + i);
        taken.set(slot);
      }
      assertEquals(hashes.length, taken.cardinality(), "seed " + seed + ", set " + i);
    }
  }

  @Test
  void equalHashesAreRefused() {
    assertThrows(IllegalStateException.class, () -> new PerfectHash(new long[] {7, 9, 7}));
  }
}
