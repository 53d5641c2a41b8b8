package org.fihrist.match;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The working memories of finished scans, for the next ones; never waits. */
final class ScanPool {

  private static final int SIZE = 16;
  private static final int PROBES = 4;

  private final Layers layers;
  private final AtomicReferenceArray<@Nullable Scan> free = new AtomicReferenceArray<>(SIZE);

  ScanPool(Layers layers) {
    this.layers = layers;
  }

  Scan take() {
    int at = home();
    for (int i = 0; i < PROBES; i++) {
      Scan scan = free.getAndSet(at + i & SIZE - 1, null);
      if (scan != null) {
        return scan;
      }
    }
    return new Scan(layers);
  }

  void give(Scan scan) {
    scan.clear();
    if (!scan.isOversized()) {
      free.setRelease(home(), scan);
    }
  }

  private static int home() {
    return (int) Thread.currentThread().getId() & SIZE - 1;
  }
}
