package org.fihrist.entities;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.fihrist.repair.Lexicon;
import org.jspecify.annotations.Nullable;

/** The working memories of finished matches, for the next ones; never waits. */
final class MemoryPool {

  private static final int SIZE = 16;
  private static final int PROBES = 4;

  private final NameIndex index;
  private final Lexicon lexicon;
  private final AtomicReferenceArray<@Nullable MatchMemory> free = new AtomicReferenceArray<>(SIZE);

  MemoryPool(NameIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  MatchMemory take() {
    int at = home();
    for (int i = 0; i < PROBES; i++) {
      MatchMemory memory = free.getAndSet(at + i & SIZE - 1, null);
      if (memory != null) {
        return memory;
      }
    }
    return new MatchMemory(index, lexicon);
  }

  void give(MatchMemory memory) {
    memory.clear();
    if (!memory.isOversized()) {
      free.setRelease(home(), memory);
    }
  }

  private static int home() {
    return (int) Thread.currentThread().getId() & SIZE - 1;
  }
}
