package org.fihrist.repair;

/**
 * The lines that edits changed, each with the one after it, for which its last word is evidence.
 * All that is found in a text is found within a line, but for that word and the counts.
 */
final class ChangedLines {

  /* By twos where a line starts and where the one after it ends, in the old text and the new. */
  private final IntList old = new IntList();
  private final IntList changed = new IntList();

  private int next;

  /** Finds the lines of a text that sorted edits change. */
  void find(String text, Edits edits) {
    old.clear();
    changed.clear();
    int n = edits.size();
    int shift = 0;
    for (int i = 0; i < n; ) {
      int start = text.lastIndexOf('\n', edits.offset(i) - 1) + 1;
      int shiftBefore = shift;
      int lineEnd = lineEnd(text, edits.offset(i));
      int end = lineEnd(text, lineEnd + 1);
      while (i < n && edits.offset(i) <= end) {
        if (edits.offset(i) > lineEnd) {
          lineEnd = lineEnd(text, edits.offset(i));
          end = lineEnd(text, lineEnd + 1);
        }
        shift += edits.growth(i++);
      }
      old.add(start);
      old.add(end);
      changed.add(start + shiftBefore);
      changed.add(end + shift);
    }
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  int size() {
    return changed.size() / 2;
  }

  /** Where some lines start in the new text. */
  int start(int i) {
    return changed.get(2 * i);
  }

  /** Where they end. */
  int end(int i) {
    return changed.get(2 * i + 1);
  }

  /** Begins to ask for places from the start of the text on. */
  void rewind() {
    next = 0;
  }

  /** Where a place of the old text is in the new one, or -1 if its line changed. */
  int moved(int place) {
    while (next < old.size() && place > old.get(next + 1)) {
      next += 2;
    }
    if (next < old.size() && place >= old.get(next)) {
      return -1;
    }
    return next == 0 ? place : place + changed.get(next - 1) - old.get(next - 1);
  }
}
