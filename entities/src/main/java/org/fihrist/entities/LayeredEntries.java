package org.fihrist.entities;

import java.util.Arrays;
import java.util.Objects;
import org.fihrist.entities.Gazetteer.Entry;

/** The entries of a base but for some that are hidden, then those of an overlay. */
final class LayeredEntries extends Entries {

  private final Entries base;
  private final int[] hidden;
  private final Entries overlay;
  private final int shown;

  /**
   * Layers without a copy of the base.
   *
   * @param hidden places in the base, ascending
   */
  LayeredEntries(Entries base, int[] hidden, Entries overlay) {
    this.base = base;
    this.hidden = hidden;
    this.overlay = overlay;
    this.shown = base.size() - hidden.length;
  }

  @Override
  public Entry get(int i) {
    Objects.checkIndex(i, size());
    return i < shown ? base.get(placeInBase(i)) : overlay.get(i - shown);
  }

  /* The place with so many shown entries before it: past every hidden one with no more before. */
  private int placeInBase(int i) {
    int low = 0;
    int high = hidden.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hidden[middle] - middle <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return i + low;
  }

  @Override
  public int size() {
    return shown + overlay.size();
  }

  @Override
  int unweighted() {
    int gone = 0;
    for (int place : hidden) {
      gone += isUnweighted(base.get(place)) ? 1 : 0;
    }
    return base.unweighted() - gone + overlay.unweighted();
  }

  @Override
  int find(String id) {
    int over = overlay.find(id);
    if (over != NONE) {
      return shown + over;
    }
    int place = base.find(id);
    if (place == NONE) {
      return NONE;
    }
    int next = Arrays.binarySearch(hidden, place);
    return next >= 0 ? NONE : place - (-next - 1);
  }
}
