package org.fihrist.repair.lexicon;

/**
 * What the automata store for a form: for each of {@link Slots} four bits, the level of the form's
 * cost there or 0 where the form cannot stand there, and three bits for the classes.
 */
final class Reading {

  /** Some reading of the form is a function word. */
  static final int FUNCTION = 1 << 20;

  /** Some reading of the form is a name. */
  static final int NAME = 1 << 21;

  /** Some reading of the form is an adjective of relation to a place or people. */
  static final int NISBA = 1 << 23;

  /** All classes. */
  static final int CLASSES = FUNCTION | NAME | NISBA;

  private static final int BITS = 4;
  private static final int LEVELS = (1 << BITS) - 1;
  private static final int LEAST = 350;
  private static final int STEP = 80;

  private Reading() {}

  /**
   * Packs a reading.
   *
   * @param slots where the form can stand
   * @param cost what it costs there, in hundredths of a nat
   * @param classes the sum of {@link #FUNCTION}, {@link #NAME}, {@link #NISBA} as they apply
   */
  static int of(int slots, int cost, int classes) {
    int level = Math.max(1, Math.min(LEVELS, 1 + (cost - LEAST) / STEP));
    int packed = classes;
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      if ((slots & 1 << slot) != 0) {
        packed |= level << slot * BITS;
      }
    }
    return packed;
  }

  /** The lower level of each slot, all classes. */
  static int merge(int one, int other) {
    int packed = (one | other) & CLASSES;
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      int a = level(one, slot);
      int b = level(other, slot);
      packed |= (a == 0 || b == 0 ? a + b : Math.min(a, b)) << slot * BITS;
    }
    return packed;
  }

  /**
   * What a form costs in the best of some slots.
   *
   * @return hundredths of a nat; -1 where it can stand in none of them
   */
  static int cost(int reading, int slots) {
    int best = LEVELS + 1;
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      int level = level(reading, slot);
      if ((slots & 1 << slot) != 0 && level != 0 && level < best) {
        best = level;
      }
    }
    return best > LEVELS ? -1 : LEAST + (best - 1) * STEP;
  }

  private static int level(int reading, int slot) {
    return reading >>> slot * BITS & LEVELS;
  }
}
