package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntMapTest {

  @Property(tries = 200)
  void keepsTheLeastValueOfEachKey(
      @ForAll @Size(max = 300) List<@IntRange(max = 500) Integer> keys) {
    IntMap map = new IntMap();
    Map<Integer, Integer> oracle = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      int key = keys.get(i) * 16 + keys.get(i) % 3;
      map.putLeast(key, i * 7 % 100);
      oracle.merge(key, i * 7 % 100, Math::min);
    }
    for (int key = 0; key < 8100; key++) {
      assertEquals(oracle.getOrDefault(key, -1), map.getOrDefault(key, -1));
    }
  }
}
