package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CuesTest {

  @Test
  void weighsAsOneByOne() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Cues cues = new Cues();
      List<int[]> places = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(300);
        int end = start + 1 + random.nextInt(9);
        int entry = random.nextInt(2);
        cues.add(entry, start, end);
        places.add(new int[] {entry, start, end});
      }
      int from = random.nextInt(300);
      int to = from + 1 + random.nextInt(20);
      for (int entry = 0; entry < 2; entry++) {
        String where = "seed 7, round " + round + ", entry " + entry;
        assertEquals(naive(places, entry, from, to), cues.weight(entry, from, to), 1e-9, where);
      }
    }
  }

  private static double naive(List<int[]> places, int entry, int from, int to) {
    double weight = 0;
    for (int[] place : places) {
      if (place[0] == entry && (place[2] <= from || place[1] >= to)) {
        int distance = Math.max(from - place[2], place[1] - to);
        weight += distance <= 60 ? 2 : 1.6;
      }
    }
    return weight;
  }
}
